import StanceMapSuggestions

/// The questions of the finder of attributions, as the annotated documents answer them.
struct AttributionExamples {
  private(set) var isCue = ChoiceExamples(bits: 17)
  private(set) var source = ChoiceExamples(bits: 16)
  private(set) var sourceEnd = ChoiceExamples(bits: 15)
  private(set) var frame = ChoiceExamples(bits: 15)
  private(set) var contentStart = ChoiceExamples(bits: 15)
  private(set) var contentEnd = ChoiceExamples(bits: 17)
  private(set) var contentBefore = ChoiceExamples(bits: 15)
  private var features = FeatureList()
  private let cues: AttributionCues
  private let counter: CueCounter

  init(_ documents: [AnnotatedDocument], cues: AttributionCues, counter: CueCounter) {
    self.cues = cues
    self.counter = counter
    for document in documents { add(document) }
  }

  private mutating func add(_ document: AnnotatedDocument) {
    let words = AttributionWords(document.text, cues: cues)
    var items: [Int: AnnotatedDocument.Item] = [:]
    for item in document.items {
      if let head = counter.head(of: item, in: document, words) { items[head] = item }
    }
    for index in 0..<words.count where words.levels[index] > 0 || items[index] != nil {
      let context = CueContext(cue: index, in: words)
      if words.levels[index] > 0 {
        words.cueFeatures(of: context, into: &features)
        isCue.add(features, isRight: items[index] != nil)
      }
      if let item = items[index] { add(item, context, words, document.text) }
    }
  }

  private mutating func add(
    _ item: AnnotatedDocument.Item,
    _ context: CueContext,
    _ words: AttributionWords,
    _ text: TokenizedText
  ) {
    let start = addSource(item, context, words)
    let source = start.flatMap { start in item.source.last.map { start..<max(start, $0) + 1 } }
    let sourced = SourcedCue(context: context, source: source.flatMap { $0.contains(context.cue) ? nil : $0 })
    if let source = sourced.source { addSourceEnd(source, context, words) }
    let before = item.content.filter { $0.last.map { $0 < context.cue } ?? false }.flatMap { $0 }
    let after = item.content.filter { $0.first.map { $0 > context.cue } ?? false }.flatMap { $0 }
    guard !before.isEmpty || !after.isEmpty else { return }
    let answer: ContentFrame = before.isEmpty ? .after : after.isEmpty ? .before : .around
    words.mapFrames(of: sourced) { frame.add($0) }
    frame.choose(answer.rawValue, ofLast: ContentFrame.allCases.count)
    if let first = after.min(), let last = after.max() {
      addAfter(first..<last + 1, sourced, answer, words, text)
    }
    if let first = before.min() { addBefore(first, sourced, answer, words, text) }
  }

  // MARK: Source

  /// The start of the source as the finder would name it; nil for none or one out of reach.
  private mutating func addSource(
    _ item: AnnotatedDocument.Item,
    _ context: CueContext,
    _ words: AttributionWords
  ) -> Int? {
    let starts = words.sourceStarts(of: context)
    let right: Int?
    if let first = item.source.first, let last = item.source.last {
      let inside = starts.indices.filter {
        (first...last).contains(starts[$0]) && (starts[$0] < context.cue) == (first < context.cue)
      }
      right = inside.min { starts[$0] < starts[$1] }.map { $0 + 1 }
    } else {
      right = 0
    }
    guard let right else { return item.source.first }
    words.mapSources(of: context, starts: starts) { source.add($0) }
    source.choose(right, ofLast: starts.count + 1)
    return right > 0 ? starts[right - 1] : nil
  }

  private mutating func addSourceEnd(_ range: Range<Int>, _ context: CueContext, _ words: AttributionWords) {
    let ends = words.sourceEnds(of: context, start: range.lowerBound)
    guard
      let right = ends.indices.min(by: { abs(ends[$0] - range.upperBound) < abs(ends[$1] - range.upperBound) }
      )
    else { return }
    words.mapSourceEnds(of: context, start: range.lowerBound, ends: ends) { sourceEnd.add($0) }
    sourceEnd.choose(right, ofLast: ends.count)
  }

  // MARK: Content

  private mutating func addAfter(
    _ range: Range<Int>,
    _ sourced: SourcedCue,
    _ answer: ContentFrame,
    _ words: AttributionWords,
    _ text: TokenizedText
  ) {
    let starts = words.contentStarts(of: sourced)
    let first = range.lowerBound
    let right =
      starts.firstIndex { $0 <= first && ($0..<first).allSatisfy { words.kinds[$0] == .openQuote } }
      ?? (answer == .after ? starts.firstIndex { $0 >= first && $0 - first < 4 } : nil)
    guard let right else { return }
    words.mapContentStarts(of: sourced, frame: answer, starts: starts) { contentStart.add($0) }
    contentStart.choose(right, ofLast: starts.count)
    let start = starts[right]
    let ends = words.contentEnds(from: start)
    guard let rightEnd = nearest(to: range.upperBound, of: ends, text) else { return }
    words.mapContentEnds(of: sourced, frame: answer, start: start, ends: ends) { contentEnd.add($0) }
    contentEnd.choose(rightEnd, ofLast: ends.count)
  }

  private mutating func addBefore(
    _ first: Int,
    _ sourced: SourcedCue,
    _ answer: ContentFrame,
    _ words: AttributionWords,
    _ text: TokenizedText
  ) {
    let (starts, end) = words.contentStarts(before: sourced)
    guard let right = nearest(to: first, of: starts, text) else { return }
    words.mapContentStarts(before: sourced, frame: answer, starts: starts, end: end) { contentBefore.add($0) }
    contentBefore.choose(right, ofLast: starts.count)
  }

  /// The index of the boundary with the fewest words between it and the right one, then of the first in the text.
  private func nearest(to boundary: Int, of candidates: [Int], _ text: TokenizedText) -> Int? {
    func words(to candidate: Int) -> Int {
      (min(candidate, boundary)..<max(candidate, boundary)).count { text.tokens[$0].kind.isSpoken }
    }
    let keys = candidates.map { (words(to: $0), $0) }
    return keys.indices.min { keys[$0] < keys[$1] }
  }
}

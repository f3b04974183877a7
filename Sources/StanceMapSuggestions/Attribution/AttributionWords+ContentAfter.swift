// What was said, where it stands after the cue: its start and its end.

extension AttributionWords {
  /// Tokens that a content after the cue may begin with; empty at the end of a text.
  package func contentStarts(of sourced: SourcedCue) -> [Int] {
    let context = sourced.context
    var starts: [Int] = []
    let first = context.cue + 1
    let reach = first + 20 + (sourced.side == 2 ? sourced.source?.count ?? 0 : 0)
    let end = max(first, min(context.sentence.upperBound, reach))
    for index in first..<end {
      let kind = kinds[index]
      if kind.isMark && kind != .openQuote || kinds[index - 1] == .openQuote { continue }
      if !(sourced.source?.contains(index) ?? false) { starts.append(index) }
    }
    // Where the next two quotations of the paragraph open.
    let limit = starts.count + 2
    let far = min(context.paragraph.upperBound, context.sentence.upperBound + 40, end + 120)
    for index in end..<max(end, far) {
      guard kinds[index] == .openQuote, kind(index - 1) != .openQuote else { continue }
      starts.append(index)
      if starts.count == limit { break }
    }
    // `She said:`, and a paragraph of its own.
    let isNearEnd = context.paragraph.upperBound - context.cue < 20
    if context.sentence.upperBound == context.paragraph.upperBound, context.paragraph.upperBound < count,
      isNearEnd
    {
      starts.append(context.paragraph.upperBound)
    }
    return starts
  }

  /// What `answer` makes of the features of each start of a content after the cue.
  @discardableResult
  package func mapContentStarts<Answer>(
    of sourced: SourcedCue,
    frame: ContentFrame,
    starts: [Int],
    _ answer: (FeatureList) -> Answer
  ) -> [Answer] {
    var features = FeatureList()
    return starts.enumerated().map { rank, start in
      addFeatures(ofContentAt: start, of: sourced, frame: frame, rank: rank, to: &features)
      return answer(features)
    }
  }

  private func addFeatures(
    ofContentAt start: Int,
    of sourced: SourcedCue,
    frame: ContentFrame,
    rank: Int,
    to features: inout FeatureList
  ) {
    let context = sourced.context
    let stem = self.stem(context.cue)
    let isBeyond =
      UInt32(start >= context.sentence.upperBound) | UInt32(start >= context.paragraph.upperBound) << 1
    let place = UInt32(frame == .around) | sourced.side << 1 | isBeyond << 4
    let touches: UInt32 = start == sourced.right ? 1 : start == context.cue + 1 ? 2 : 0
    let from = min(start, sourced.right)
    let path = AttributionPath(from..<max(from, min(start, sourced.right + 40)), in: self)
    let (own, before) = (sort(start), sort(start - 1))
    features.begin()
    features.add(place, touches)
    features.add(place, own)
    features.add(place, before)
    features.add(place, before, own)
    features.add(place, path.whole)
    features.add(place, path.whole, own)
    features.add(place, path.divisions, own)
    features.add(place, stem, touches)
    features.add(place, stem, path.whole)
    features.add(place, stem, own)
    features.add(place, stem, word(start))
    features.add(place, stem, word(start - 1))
    features.add(place, word(start))
    features.add(place, word(start - 1))
    features.add(place, word(start - 1), own)
    features.add(place, word(start - 1), touches)
    features.add(place, before, word(start))
    features.add(place, UInt32(length: start - sourced.right))
    features.add(place, touches, own)
    features.add(place, context.form, path.whole)
    features.add(place, context.form, touches)
    features.add(place, UInt32(min(rank, 8)), own)
    features.add(place, own, sort(start + 1))
    features.add(place, sort(context.sentence.upperBound - 1), sort(context.sentence.upperBound - 2))
    features.add(place, level(context.cue), path.whole)
  }

  // MARK: Where it ends

  /// Ends, exclusive, of a content that begins at `start`, in the order of the text; never empty.
  package func contentEnds(from start: Int) -> [Int] {
    let limit = min(paragraph(at: start).upperBound, start + 150)
    let quote = quotes[start]
    var ends: [Int] = []
    var end = start + 1
    while end < limit, ends.count < 48 {
      let isInside = quote > 0 && quotes[end] == quote && kinds[end] != .closeQuote
      if !isInside, canFollowContent(end), canEndContent(end - 1) { ends.append(end) }
      end += 1
    }
    if ends.last != limit { ends.append(limit) }
    if quote > 0, quoteEnds[quote] > limit { ends.append(quoteEnds[quote]) }
    return ends
  }

  private func canEndContent(_ index: Int) -> Bool {
    !kinds[index].isMark || kinds[index] == .closeQuote || kinds[index] == .closeBracket
  }

  private func canFollowContent(_ index: Int) -> Bool {
    let kind = kinds[index]
    if kind.isMark { return kind != .openQuote }
    if kind.isAuxiliary || levels[index] > 9 { return true }
    switch kind {
    case .and, .but, .subordinator, .relative, .preposition, .to, .that, .by, .day, .adverb, .ly, .ing:
      return true
    default: return false
    }
  }

  /// What `answer` makes of the features of each end of the content that begins at `start`.
  @discardableResult
  package func mapContentEnds<Answer>(
    of sourced: SourcedCue,
    frame: ContentFrame,
    start: Int,
    ends: [Int],
    _ answer: (FeatureList) -> Answer
  ) -> [Answer] {
    var features = FeatureList()
    return mapBoundaries(ends, from: start) { end, passed in
      addFeatures(ofContent: start..<end, after: sourced, frame: frame, passed: passed, to: &features)
      return answer(features)
    }
  }

  private func addFeatures(
    ofContent content: Range<Int>,
    after sourced: SourcedCue,
    frame: ContentFrame,
    passed: PassedWords,
    to features: inout FeatureList
  ) {
    let (context, start, end) = (sourced.context, content.lowerBound, content.upperBound)
    let stem = self.stem(context.cue)
    let isQuoted = quotes[start] > 0
    let place = UInt32(frame == .around) | UInt32(isQuoted) << 1
    let first = UInt32(kinds[start].rawValue)
    let (last, next, second) = (sort(end - 1), sort(end), sort(end + 1))
    let stops = UInt32(min(3, passed.stops))
    let verbs = UInt32(min(4, passed.verbs))
    let length = UInt32(length: end - start)
    let quote =
      UInt32(quotes[end - 1] > 0) | UInt32(kinds[end - 1] == .closeQuote || kind(end) == .closeQuote) << 1
      | UInt32(isQuoted && quotes[end - 1] == quotes[start]) << 2
    let soon = cueDistance(after: end)
    features.begin()
    features.add(place, next)
    features.add(place, next, second)
    features.add(place, last, next)
    features.add(last, next, second)
    features.add(place, second, sort(end + 2))
    features.add(place, next | sort(end + 3) << 14, sort(end + 2))
    features.add(place, word(end))
    features.add(place, word(end), word(end + 1))
    features.add(place, word(end + 1), next)
    features.add(place, stops, next)
    features.add(place, stops | quote << 3, next)
    features.add(place, quote, next)
    features.add(place, quote | stops << 4, stem)
    features.add(place, stops, sourced.side)
    features.add(place, length)
    features.add(place, length, next)
    features.add(place, stem, next)
    features.add(place, stem, word(end))
    features.add(place, stem, length)
    features.add(place, stem, first | UInt32(end + 1 >= context.sentence.upperBound) << 6)
    features.add(place, UInt32(min(5, passed.commas)), next)
    features.add(place, UInt32(min(6, passed.boundaries)), next)
    features.add(place, verbs, next)
    features.add(place, verbs | first << 4, next)
    features.add(place, UInt32(passed.hasCue), next)
    features.add(place, UInt32(passed.hasCue) | verbs << 2, second)
    features.add(place, UInt32(passed.hasRelative), next)
    features.add(place, first, next)
    features.add(place, first, length)
    features.add(place, first, word(end))
    features.add(word(end), second, first)
    features.add(word(end), UInt32(passed.verbs > 0), first)
    features.add(place, word(start), next)
    features.add(place, context.form, next)
    features.add(place, soon, next)
    features.add(place, soon, second)
    features.add(place, level(context.cue), next)
    features.add(
      place,
      UInt32(end == context.sentence.upperBound || end + 1 == context.sentence.upperBound),
      first
    )
    features.add(place, UInt32(context.isQuoted), next)
  }

  /// How soon a likely cue comes, as in `…, she said`.
  private func cueDistance(after end: Int) -> UInt32 {
    for index in (end + 1)..<max(end + 1, min(count, end + 6)) {
      if levels[index] > 11 { return UInt32(index - end) }
      if kinds[index] == .stop { return 0 }
    }
    return 0
  }
}

// What was said, where it stands before cue and source: its start. It ends where they begin.

extension AttributionWords {
  /// Starts of a content that ends before cue and source, nearest first, and its end; none at the start of a paragraph.
  package func contentStarts(before sourced: SourcedCue) -> (starts: [Int], end: Int) {
    let paragraph = sourced.context.paragraph
    let low = max(paragraph.lowerBound, sourced.left - 160)
    var end = sourced.left
    while end > low, kinds[end - 1].isMark, kinds[end - 1] != .closeQuote, kinds[end - 1] != .closeBracket {
      end -= 1
    }
    guard end > low else { return ([], end) }
    var starts: [Int] = []
    let quote = quotes[end - 1]
    var index = end - 1
    while index >= low, starts.count < 40 {
      if index == paragraph.lowerBound {
        starts.append(index)
        break
      }
      let isInside = quote > 0 && quotes[index] == quote && kinds[index] != .openQuote
      if !isInside, canBeginContent(index) { starts.append(index) }
      index -= 1
    }
    if low > paragraph.lowerBound, starts.last != low { starts.append(low) }
    return (starts, end)
  }

  private func canBeginContent(_ index: Int) -> Bool {
    let (kind, before) = (kinds[index], self.kind(index - 1))
    if kind.isMark, kind != .openQuote, kind != .openBracket { return false }
    if before == .openQuote, kind != .openQuote { return false }
    if before.isMark || isSentenceStart(index) { return true }
    switch before {
    case .and, .but, .subordinator, .that: return true
    default: break
    }
    switch kind {
    case .relative, .that, .subordinator, .openQuote: return true
    default: return canBeginPhrase(index)
    }
  }

  /// What `answer` makes of the features of each start of the content that ends at `end`.
  @discardableResult
  package func mapContentStarts<Answer>(
    before sourced: SourcedCue,
    frame: ContentFrame,
    starts: [Int],
    end: Int,
    _ answer: (FeatureList) -> Answer
  ) -> [Answer] {
    var features = FeatureList()
    return mapBoundaries(starts, from: end) { start, passed in
      addFeatures(ofContent: start..<end, before: sourced, frame: frame, passed: passed, to: &features)
      return answer(features)
    }
  }

  private func addFeatures(
    ofContent content: Range<Int>,
    before sourced: SourcedCue,
    frame: ContentFrame,
    passed: PassedWords,
    to features: inout FeatureList
  ) {
    let (context, start, end) = (sourced.context, content.lowerBound, content.upperBound)
    let stem = self.stem(context.cue)
    let place = UInt32(frame == .around) | UInt32(quotes[end - 1] > 0) << 1 | sourced.side << 2
    let (own, before) = (sort(start), sort(start - 1))
    let stops = UInt32(min(3, passed.stops))
    let edge: UInt32 = start == context.paragraph.lowerBound ? 2 : isSentenceStart(start) ? 1 : 0
    let edgeAndStops = edge | stops << 2
    let verbs = UInt32(min(3, passed.verbs))
    let boundaries = UInt32(min(7, passed.boundaries))
    let length = UInt32(length: end - start)
    features.begin()
    features.add(place, before)
    features.add(place, own)
    features.add(place, before, own)
    features.add(place, edge)
    features.add(place, edgeAndStops)
    features.add(place, edgeAndStops, own)
    features.add(place, edgeAndStops, stem)
    features.add(place, edgeAndStops, context.form)
    features.add(place, edgeAndStops, context.auxiliaries)
    features.add(place, edgeAndStops, sort(sourced.right))
    features.add(place, edgeAndStops, sort(end))
    features.add(place, stem, before)
    features.add(place, context.form, before)
    features.add(place, context.auxiliaries, before)
    features.add(place, sort(sourced.left - 1), before)
    features.add(place, word(start - 1))
    features.add(place, word(start))
    features.add(place, word(start), word(start - 1))
    features.add(place, length)
    features.add(place, length, before)
    features.add(place, boundaries)
    features.add(place, boundaries, context.form)
    features.add(place, UInt32(passed.commas), before)
    features.add(place, verbs, before)
    features.add(place, verbs | edge << 3, context.form)
    features.add(place, UInt32(quotes[start] == quotes[end - 1]), edge)
    features.add(place, UInt32(kinds[start] == .openQuote), stops)
    features.add(place, sort(end), sort(sourced.left))
  }
}

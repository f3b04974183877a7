// Who says it: where the source begins, if there is one, and where it ends.

extension AttributionWords {
  /// Tokens that a source may begin with, nearest first: those to the left, then those to the right.
  package func sourceStarts(of context: CueContext) -> [Int] {
    var starts: [Int] = []
    var index = context.start - 1
    let low = max(context.sentence.lowerBound, context.cue - 45)
    while index >= low, starts.count < 24 {
      if canBeginPhrase(index) { starts.append(index) }
      index -= 1
    }
    index = context.cue + 1
    let high = min(context.sentence.upperBound, context.cue + 24)
    let limit = starts.count + 8
    while index < high, starts.count < limit {
      if canBeginPhrase(index) { starts.append(index) }
      index += 1
    }
    return starts
  }

  /// Whether a noun phrase may begin here.
  func canBeginPhrase(_ index: Int) -> Bool {
    let kind = kinds[index]
    if kind.isMark || kind.isAuxiliary { return false }
    switch kind {
    case .clitic, .ly, .and, .but, .to, .preposition, .negation, .subordinator: return false
    default: break
    }
    switch self.kind(index - 1) {
    case .determiner, .possessive, .title, .clitic: return false
    case .name: return ![.name, .title, .group, .other, .plural].contains(kind)
    case .other, .abstract, .number, .ed:
      switch kind {
      case .determiner, .pronoun, .possessive, .name, .relative, .that, .objectPronoun: return true
      default: return isSentenceStart(index)
      }
    default: return true
    }
  }

  /// What `answer` makes of the features of no source, and then of each source that begins at one of `starts`.
  @discardableResult
  package func mapSources<Answer>(
    of context: CueContext,
    starts: [Int],
    _ answer: (FeatureList) -> Answer
  ) -> [Answer] {
    var features = FeatureList()
    addFeatures(ofNoSourceOf: context, to: &features)
    var answers = [answer(features)]
    var (left, right) = (0, 0)
    for start in starts {
      let isLeft = start < context.cue
      addFeatures(ofSourceOf: context, start: start, rank: isLeft ? left : right, to: &features)
      answers.append(answer(features))
      if isLeft { left += 1 } else { right += 1 }
    }
    return answers
  }

  private func addFeatures(ofNoSourceOf context: CueContext, to features: inout FeatureList) {
    let (cue, start, form) = (context.cue, context.start, context.form)
    let stem = self.stem(cue)
    let hasBy = UInt32((cue..<min(context.sentence.upperBound, cue + 8)).contains { kinds[$0] == .by })
    features.begin(at: 100)
    features.add()
    features.add(stem)
    features.add(form)
    features.add(stem, context.auxiliaries)
    features.add(sort(cue - 1), sort(cue + 1))
    features.add(form, sort(start - 1))
    features.add(form, context.auxiliaries)
    features.add(word(cue - 1))
    features.add(stem, sort(cue + 1))
    features.add(stem, form)
    features.add(sort(start - 1), UInt32(context.sentence.lowerBound == start))
    features.add(UInt32(headings[sentenceOf[cue]]), form)
    features.add(stem, sort(start - 1))
    features.add(level(cue), form)
    features.add(hasBy, form)
    features.add(hasBy, context.auxiliaries)
  }

  /// - Parameter rank: how many candidates on the same side are nearer.
  private func addFeatures(
    ofSourceOf context: CueContext,
    start: Int,
    rank: Int,
    to features: inout FeatureList
  ) {
    let (cue, form) = (context.cue, context.form)
    let stem = self.stem(cue)
    let isLeft = start < cue
    let side: UInt32 = isLeft ? 1 : 2
    let place = side | UInt32(min(rank, 7)) << 2
    let path = AttributionPath(isLeft ? start..<max(start, context.start) : cue + 1..<start + 1, in: self)
    let (own, before) = (sort(start), sort(start - 1))
    features.begin()
    features.add(side)
    features.add(place)
    features.add(place, form)
    features.add(place, stem)
    features.add(place, context.auxiliaries)
    features.add(place, sort(context.start - 1))
    features.add(side, own)
    features.add(side, before)
    features.add(side, own, before)
    features.add(side, self.stem(start))
    features.add(side, word(start - 1))
    features.add(side, stem)
    features.add(side, stem, path.divisions)
    features.add(side, stem, before)
    features.add(side, path.whole)
    features.add(side, path.whole, form)
    features.add(side, path.whole, own)
    features.add(side, path.divisions)
    features.add(side, path.divisions, form)
    features.add(side, path.divisions, context.auxiliaries)
    features.add(side, path.divisions, own)
    features.add(side, before, path.divisions)
    features.add(side, level(cue), path.divisions)
    features.add(side, UInt32(start == context.sentence.lowerBound), path.divisions)
    features.add(side | UInt32(path.commas) << 2 | UInt32(path.verbs) << 6, form)
    features.add(side, own, form)
    features.add(side, sort(context.start - 1), own)
    features.add(side, sort(cue + 1), before)
    features.add(
      side,
      UInt32(quotes[start] > 0) | UInt32(context.isQuoted) << 1,
      UInt32(quotes[start] == quotes[cue])
    )
    features.add(side, sort(start + 1), own)
    features.add(side, UInt32(length: abs(start - cue)))
    features.add(side, sort(start - 2), before)
    features.add(side, word(start - 1), form)
    features.add(side, before, context.auxiliaries)
    features.add(side, UInt32(start + 1 == context.start), own)
  }

  // MARK: Where it ends

  /// Ends, exclusive, of a source that begins at `start`; never empty.
  package func sourceEnds(of context: CueContext, start: Int) -> [Int] {
    let limit =
      start < context.cue ? min(context.start, start + 40) : min(context.sentence.upperBound, start + 24)
    var ends: [Int] = []
    var end = start + 1
    while end <= limit, ends.count < 16 {
      if (end == limit || canFollowPhrase(end)) && canEndPhrase(end - 1) { ends.append(end) }
      end += 1
    }
    return ends.isEmpty ? [start + 1] : ends
  }

  private func canEndPhrase(_ index: Int) -> Bool {
    !kinds[index].isMark || kinds[index] == .closeBracket || kinds[index] == .closeQuote
  }

  private func canFollowPhrase(_ index: Int) -> Bool {
    let kind = self.kind(index)
    if kind.isMark || kind.isAuxiliary || level(index) > 5 { return true }
    switch kind {
    case .preposition, .relative, .and, .clitic, .to, .that, .but, .by, .day, .subordinator, .adverb, .ly,
      .ed, .ing,
      .determiner, .edge:
      return true
    default: break
    }
    switch kinds[index - 1] {
    case .pronoun, .relative, .objectPronoun: return true
    case .name: return kind != .name
    default: return false
    }
  }

  /// What `answer` makes of the features of each end of the source that begins at `start`.
  @discardableResult
  package func mapSourceEnds<Answer>(
    of context: CueContext,
    start: Int,
    ends: [Int],
    _ answer: (FeatureList) -> Answer
  ) -> [Answer] {
    var features = FeatureList()
    return ends.enumerated().map { rank, end in
      addFeatures(ofSource: start..<end, of: context, rank: rank, to: &features)
      return answer(features)
    }
  }

  private func addFeatures(
    ofSource source: Range<Int>,
    of context: CueContext,
    rank: Int,
    to features: inout FeatureList
  ) {
    let (start, end) = (source.lowerBound, source.upperBound)
    let side: UInt32 = start < context.cue ? 1 : 2
    let touches: UInt32 = end == context.start ? 1 : end == context.cue ? 2 : 0
    let place = side | touches << 2
    let path = AttributionPath(source, in: self)
    let (next, last) = (sort(end), sort(end - 1))
    features.begin()
    features.add(place)
    features.add(place, next)
    features.add(place, last)
    features.add(place, next, last)
    features.add(place, path.whole)
    features.add(place, path.divisions)
    features.add(place, word(end))
    features.add(place, next, sort(end + 1))
    features.add(place, UInt32(min(rank, 7)))
    features.add(place, UInt32(path.commas) | UInt32(path.verbs) << 4, next)
    features.add(place, sort(start), next)
    features.add(side, UInt32(length: end - start))
    features.add(place, stem(context.cue))
    features.add(place, sort(start), path.divisions)
    features.add(place, path.divisions, next)
    features.add(side, word(end), sort(end + 1))
    features.add(place, context.form, next)
    features.add(side, word(end), path.divisions)
    features.add(place, last, context.form)
  }
}

/// Goes through the words that can be cues, and answers for each who says what.
package struct AttributionCandidateFinder: Sendable {
  private let model: AttributionModel
  /// How likely a cue has to be for the questions after it to be asked.
  private let leastCue = 0.12
  /// How likely a second source, or a frame, has to be to be followed.
  private let leastSource = 0.1
  private let leastFrame = 0.15

  package init(model: AttributionModel) {
    self.model = model
  }

  package func candidates(in words: AttributionWords) -> [AttributionCandidate] {
    var features = FeatureList()
    var candidates: [AttributionCandidate] = []
    for cue in 0..<words.count where words.levels[cue] > 0 {
      let context = CueContext(cue: cue, in: words)
      words.cueFeatures(of: context, into: &features)
      let chance = PortableMath.logistic(model.isCue.score(features))
      guard chance >= leastCue else { continue }
      let odds = AttributionCandidate.Odds(cue: PortableMath.log(chance))
      if let best = best(of: context, odds: odds, in: words) { candidates.append(best) }
    }
    return candidates
  }

  private func best(
    of context: CueContext,
    odds: AttributionCandidate.Odds,
    in words: AttributionWords
  ) -> AttributionCandidate? {
    var best: (candidate: AttributionCandidate, score: Double)?
    for source in sources(of: context, in: words) {
      let range = source.start.map { $0..<sourceEnd(of: context, start: $0, in: words) }
      let sourced = SourcedCue(context: context, source: range)
      let frames = PortableMath.logShares(words.mapFrames(of: sourced) { model.frame.score($0) })
      for frame in ContentFrame.allCases where PortableMath.exp(frames[frame.rawValue]) > leastFrame {
        var candidate = AttributionCandidate(sourced: sourced, frame: frame, odds: odds)
        candidate.odds.source = source.odds
        candidate.odds.frame = frames[frame.rawValue]
        guard findContent(of: &candidate, in: words) else { continue }
        let score = candidate.odds.source + candidate.odds.frame + candidate.odds.boundaries / 2
        if best.map({ score > $0.score }) ?? true { best = (candidate, score) }
      }
    }
    return best?.candidate
  }

  // MARK: Source

  /// The two likeliest sources; nil for none.
  private func sources(
    of context: CueContext,
    in words: AttributionWords
  ) -> [(start: Int?, odds: Double)] {
    let starts = words.sourceStarts(of: context)
    let shares = PortableMath.logShares(
      words.mapSources(of: context, starts: starts) { model.source.score($0) }
    )
    let first = Self.largest(of: shares)
    var found = [first]
    if shares.count > 1 {
      let second = Self.largest(of: shares, except: first)
      if PortableMath.exp(shares[second]) > leastSource { found.append(second) }
    }
    return found.map { ($0 > 0 ? starts[$0 - 1] : nil, shares[$0]) }
  }

  private func sourceEnd(of context: CueContext, start: Int, in words: AttributionWords) -> Int {
    let ends = words.sourceEnds(of: context, start: start)
    let scores = words.mapSourceEnds(of: context, start: start, ends: ends) { model.sourceEnd.score($0) }
    return ends[Self.largest(of: scores)]
  }

  // MARK: Content

  /// False where the text has no place for such a content.
  private func findContent(of candidate: inout AttributionCandidate, in words: AttributionWords) -> Bool {
    if candidate.frame != .before {
      guard findContentAfter(of: &candidate, in: words) else { return false }
    }
    return candidate.frame == .after || findContentBefore(of: &candidate, in: words)
  }

  private func findContentAfter(of candidate: inout AttributionCandidate, in words: AttributionWords) -> Bool
  {
    let (sourced, frame) = (candidate.sourced, candidate.frame)
    let starts = words.contentStarts(of: sourced)
    guard !starts.isEmpty else { return false }
    let startShares = PortableMath.logShares(
      words.mapContentStarts(of: sourced, frame: frame, starts: starts) { model.contentStart.score($0) }
    )
    let best = Self.largest(of: startShares)
    let start = starts[best]
    let ends = words.contentEnds(from: start)
    let endShares = PortableMath.logShares(
      words.mapContentEnds(of: sourced, frame: frame, start: start, ends: ends) { model.contentEnd.score($0) }
    )
    let bestEnd = Self.largest(of: endShares)
    candidate.after = start..<ends[bestEnd]
    candidate.odds.start = startShares[best]
    candidate.odds.end = endShares[bestEnd]
    return true
  }

  private func findContentBefore(of candidate: inout AttributionCandidate, in words: AttributionWords) -> Bool
  {
    let (sourced, frame) = (candidate.sourced, candidate.frame)
    let (starts, end) = words.contentStarts(before: sourced)
    guard !starts.isEmpty else { return false }
    let shares = PortableMath.logShares(
      words.mapContentStarts(before: sourced, frame: frame, starts: starts, end: end) {
        model.contentBefore.score($0)
      }
    )
    let best = Self.largest(of: shares)
    candidate.before = starts[best]..<end
    candidate.odds.before = shares[best]
    return true
  }

  /// The index of the largest, the first of equals.
  private static func largest(of scores: [Double], except excluded: Int? = nil) -> Int {
    var best = excluded == 0 ? 1 : 0
    for index in scores.indices where index != excluded && scores[index] > scores[best] { best = index }
    return best
  }
}

/// What the most likely answers to all questions about one cue come to.
package struct AttributionCandidate: Sendable {
  /// Logarithms of the chances of the answers; 0 where a question did not arise.
  package struct Odds: Sendable {
    package var cue = 0.0
    package var source = 0.0
    package var frame = 0.0
    package var start = 0.0
    package var end = 0.0
    package var before = 0.0

    var boundaries: Double { start + end + before }
    var whole: Double { cue + source + frame + boundaries }
    /// The logit of its being a cue.
    var cueLogit: Double { cue - PortableMath.log(1 - PortableMath.exp(cue)) }
  }

  package var sourced: SourcedCue
  package var frame: ContentFrame
  package var before: Range<Int>?
  package var after: Range<Int>?
  package var odds: Odds

  package var cue: Int { sourced.context.cue }
  package var source: Range<Int>? { sourced.source }
  package var content: [Range<Int>] { [before, after].compactMap { $0 } }
}

extension AttributionWords {
  /// What tells whether a candidate is right: its odds, its parts and the candidates next to it.
  package func acceptanceFeatures(
    of index: Int,
    among candidates: [AttributionCandidate],
    into features: inout FeatureList
  ) {
    let candidate = candidates[index]
    let (odds, context) = (candidate.odds, candidate.sourced.context)
    let stem = self.stem(candidate.cue)
    let place = UInt32(candidate.frame.rawValue) | candidate.sourced.side << 2
    let cueLogit = UInt32(step: odds.cueLogit, size: 1)
    let overlap = neighbourhood(of: index, among: candidates)
    features.begin()
    features.add()
    features.add(UInt32(step: odds.cueLogit, size: 0.5))
    features.add(UInt32(step: odds.source, size: 0.25))
    features.add(UInt32(step: odds.frame, size: 0.2), place)
    features.add(UInt32(step: odds.start, size: 0.2), place)
    features.add(UInt32(step: odds.end, size: 0.25), place)
    features.add(UInt32(step: odds.before, size: 0.25), place)
    features.add(place, cueLogit)
    features.add(place, UInt32(step: odds.source + odds.frame + odds.boundaries, size: 0.5))
    features.add(UInt32(step: odds.whole, size: 0.25))
    features.add(stem)
    features.add(stem, place)
    features.add(place)
    features.add(context.form, place)
    features.add(place, UInt32(length: candidate.content.reduce(0) { $0 + $1.count }))
    features.add(place, candidate.after.map { sort($0.lowerBound) } ?? 0)
    features.add(place, candidate.source.map { sort($0.lowerBound) } ?? 0)
    features.add(place, candidate.source.map { sort($0.upperBound - 1) } ?? 0)
    features.add(overlap.inside, UInt32(context.isQuoted))
    features.add(overlap.same, place)
    features.add(overlap.inside, cueLogit)
    features.add(overlap.same, cueLogit)
    features.add(sort(candidate.cue + 1), place)
    features.add(sort(candidate.sourced.left - 1), place)
    features.add(UInt32(headings[sentenceOf[candidate.cue]]), cueLogit)
    features.add(candidate.after.map { sort($0.upperBound) } ?? 0, UInt32(step: odds.end, size: 0.5))
    features.add(level(candidate.cue), place, cueLogit)
  }

  /// Whether it stands in the content of one of its neighbours, and whether one has the same content.
  private func neighbourhood(
    of index: Int,
    among candidates: [AttributionCandidate]
  ) -> (inside: UInt32, same: UInt32) {
    let candidate = candidates[index]
    var (inside, same): (UInt32, UInt32) = (0, 0)
    for other in max(0, index - 3)..<min(candidates.count, index + 4) where other != index {
      let neighbour = candidates[other]
      if neighbour.content.contains(where: { $0.contains(candidate.cue) }) {
        inside = max(inside, neighbour.odds.cue > -0.4 ? 2 : 1)
      }
      if isSameContent(candidate, neighbour) {
        same = max(same, neighbour.odds.cue > candidate.odds.cue ? 2 : 1)
      }
    }
    return (inside, same)
  }

  private func isSameContent(_ first: AttributionCandidate, _ second: AttributionCandidate) -> Bool {
    if let before = first.before, let other = second.before, before.upperBound == other.upperBound {
      return true
    }
    guard let after = first.after, let other = second.after else { return false }
    return after.upperBound == other.upperBound && abs(after.lowerBound - other.lowerBound) < 6
  }
}

extension UInt32 {
  /// A number in steps of a size, at most twelve to either side.
  fileprivate init(step value: Double, size: Double) {
    self.init(bitPattern: Int32(Swift.max(-12, Swift.min(12, (value / size).rounded()))))
  }
}

/// How probable each relation of two names is: none, p for q, q for p, p against q, q against p.
package struct PairOutcomes: Hashable, Sendable {
  /// In the order of ``PairLabel``; the sum is 1.
  package var probabilities: [Double]

  /// At most one of the two directions holds.
  package init(forward: Outcomes, backward: Outcomes) {
    self.init(weights: [
      forward.none * backward.none, forward.support * backward.none, backward.support * forward.none,
      forward.oppose * backward.none, backward.oppose * forward.none,
    ])
  }

  private init(weights: [Double]) {
    let sum = weights.reduce(0, +)
    probabilities = weights.map { $0 / sum }
  }

  /// Joins two judgements; the share of the other is from 0 to 1.
  package func joined(with other: PairOutcomes, share: Double) -> PairOutcomes {
    PairOutcomes(
      weights: zip(probabilities, other.probabilities).map { own, other in
        PortableMath.exp((1 - share) * PortableMath.log(own + 1e-3) + share * PortableMath.log(other + 1e-3))
      }
    )
  }

  /// Each label with a bias added to its logarithm.
  package func adjusted(by biases: [Double]) -> PairOutcomes {
    PairOutcomes(weights: zip(probabilities, biases).map { $0 * PortableMath.exp($1) })
  }

  /// The most probable label; the first of equals.
  package var label: PairLabel {
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    return PairLabel(rawValue: best) ?? .none
  }
}

/// What one of two names holds about the other.
package enum PairLabel: Int, Hashable, Sendable, CaseIterable {
  case none, pSupportsQ, qSupportsP, pOpposesQ, qOpposesP
}

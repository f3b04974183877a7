/// Turns a probability into how often it comes true, along straight lines between knots.
package struct Calibration: Hashable, Sendable {
  package struct Knot: Hashable, Sendable {
    package var probability: Double
    /// How often what was held for so probable was right.
    package var share: Double

    package init(probability: Double, share: Double) {
      (self.probability, self.share) = (probability, share)
    }
  }

  /// With growing probabilities and shares.
  package var knots: [Knot]

  package init(knots: [Knot]) { self.knots = knots }

  package func calibrated(_ probability: Double) -> Double {
    var below = Knot(probability: 0, share: 0)
    for knot in knots + [Knot(probability: 1, share: 1)] {
      guard probability > knot.probability else { return Self.between(below, knot, probability) }
      below = knot
    }
    return 1
  }

  private static func between(_ below: Knot, _ above: Knot, _ probability: Double) -> Double {
    let width = above.probability - below.probability
    guard width > 0 else { return above.share }
    return below.share + (above.share - below.share) * max(0, probability - below.probability) / width
  }
}

/// What was learned: how sure readings and words make a relation of two names.
package struct PairScorer: Sendable {
  package var rules: LinearModel
  package var words: LinearModel
  /// How much the words count beside the rules.
  package var share: Double
  /// What is added to the logarithm of each label, for rules alone and for both together.
  package var ruleBiases: [Double]
  package var jointBiases: [Double]
  /// Turns probabilities into how often they are right.
  package var ruleCalibration: Calibration
  package var jointCalibration: Calibration

  package init(
    rules: LinearModel,
    words: LinearModel,
    share: Double,
    ruleBiases: [Double],
    jointBiases: [Double],
    ruleCalibration: Calibration,
    jointCalibration: Calibration
  ) {
    (self.rules, self.words, self.share) = (rules, words, share)
    (self.ruleBiases, self.jointBiases) = (ruleBiases, jointBiases)
    (self.ruleCalibration, self.jointCalibration) = (ruleCalibration, jointCalibration)
  }

  /// How probable the relations of a pair are, by the rules and, unless only they are asked for, the words.
  package func outcomes(of pair: PairRows, rulesOnly: Bool = false) -> PairOutcomes {
    let ruled = PairOutcomes(
      forward: rules.outcomes(of: pair.forward.rules),
      backward: rules.outcomes(of: pair.backward.rules)
    )
    if rulesOnly { return ruled }
    let worded = PairOutcomes(
      forward: words.outcomes(of: pair.forward.words),
      backward: words.outcomes(of: pair.backward.words)
    )
    return ruled.joined(with: worded, share: share)
  }

  /// The label to settle on, and how often such a label is right.
  package func judgement(of pair: PairRows, rulesOnly: Bool = false) -> (label: PairLabel, confidence: Double)
  {
    let outcomes = outcomes(of: pair, rulesOnly: rulesOnly)
    let label = outcomes.adjusted(by: rulesOnly ? ruleBiases : jointBiases).label
    return (label, confidence(in: label, outcomes, rulesOnly: rulesOnly))
  }

  func confidence(in label: PairLabel, _ outcomes: PairOutcomes, rulesOnly: Bool = false) -> Double {
    let probability = outcomes.probabilities[label.rawValue]
    if label == .none { return probability }
    return (rulesOnly ? ruleCalibration : jointCalibration).calibrated(probability)
  }
}

/// The rows of a pair's features in the tables; what occurs twice counts twice.
package struct PairRows: Sendable {
  package struct Direction: Sendable {
    package var rules: [UInt32]
    package var words: [UInt32]
  }

  package static let (ruleBits, wordBits) = (18, 19)

  /// From p to q.
  package var forward: Direction
  package var backward: Direction

  /// The pair of which nothing is known.
  static let empty = PairRows(
    forward: Direction(rules: [], words: []),
    backward: Direction(rules: [], words: [])
  )
}

extension PairRows {
  /// - Parameters:
  ///   - readings: of the pair, in either direction.
  ///   - withWords: whether to look at the words around as well.
  init(_ p: Int, _ q: Int, readings: [FrameReading], features: PairFeatures, withWords: Bool = true) {
    let ordered = withWords ? features.ordered(min(p, q), max(p, q)) : []
    func direction(_ source: Int, _ target: Int) -> Direction {
      let own = readings.filter { $0.source == source }
      let scene = features.scene.features(source, target)
      let rules = Self.rows(ReadingFeatures.features(of: own) + scene, bits: Self.ruleBits)
      guard withWords else { return Direction(rules: rules, words: []) }
      let order = source < target ? 1 : 2
      let directed = features.directed(source, target, readings: own)
      return Direction(
        rules: rules,
        words: Self.rows(ordered.map { $0.with(order) } + directed + scene, bits: Self.wordBits)
      )
    }
    self.init(forward: direction(p, q), backward: direction(q, p))
  }

  static func rows(_ features: [FeatureHash], bits: Int) -> [UInt32] {
    features.map { $0.row(bits: bits) }
  }
}

extension NamedPair {
  /// What the sentence gives to go by.
  package var rows: PairRows {
    guard let (sentence, p, q) = analysed(.standard) else { return .empty }
    return PairRows(p, q, readings: PairReader(sentence).readings(p, q), features: PairFeatures(sentence))
  }
}

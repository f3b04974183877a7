import StanceMapSuggestions

/// The two models that are learned from pairs.
struct PairModels {
  var rules: LinearModel
  var words: LinearModel

  init(of pairs: LabelledPairs) {
    self.init(rules: pairs.examples(\.rules), words: pairs.examples(\.words))
  }

  private init(rules: OutcomeExamples, words: OutcomeExamples) {
    let ruleTrainer = OutcomeTrainer(bits: PairRows.ruleBits, minimumCount: 3, penalty: 60)
    let wordTrainer = OutcomeTrainer(
      bits: PairRows.wordBits,
      minimumCount: 10,
      penalty: 0.3,
      isWeighted: true
    )
    let (ruled, worded) = (ruleTrainer.weights(of: rules), wordTrainer.weights(of: words))
    self.rules = LinearModel(
      weights: ruled.weights,
      bias: ruled.bias,
      bits: PairRows.ruleBits,
      isNormalised: false
    )
    self.words = LinearModel(
      weights: worded.weights,
      bias: worded.bias,
      bits: PairRows.wordBits,
      isNormalised: true
    )
  }

  /// What the two make of a pair.
  struct Judgement {
    var rules: PairOutcomes
    var words: PairOutcomes

    func joined(share: Double) -> PairOutcomes { rules.joined(with: words, share: share) }
  }

  func judgement(of pair: PairRows) -> Judgement {
    Judgement(
      rules: PairOutcomes(
        forward: rules.outcomes(of: pair.forward.rules),
        backward: rules.outcomes(of: pair.backward.rules)
      ),
      words: PairOutcomes(
        forward: words.outcomes(of: pair.forward.words),
        backward: words.outcomes(of: pair.backward.words)
      )
    )
  }

  func judged(_ pairs: LabelledPairs, share: Double) -> PairTuner.Judged {
    zip(pairs.rows, pairs.labels).map { rows, label in
      let judgement = judgement(of: rows)
      return (share == 0 ? judgement.rules : judgement.joined(share: share), label)
    }
  }

  /// Each pair judged by models that did not see it.
  static func heldOut(_ pairs: LabelledPairs, folds: Int) -> [Judgement] {
    let (rules, words) = (pairs.examples(\.rules), pairs.examples(\.words))
    let models = (0..<folds).map { fold in
      let places = rules.rows.indices.filter { $0 / 2 % folds != fold }
      return PairModels(rules: rules.subset(places), words: words.subset(places))
    }
    return pairs.rows.enumerated().map { models[$0 % folds].judgement(of: $1) }
  }
}

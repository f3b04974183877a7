import StanceMapSuggestions

/// Logistic regression on all examples at once, with large weights made dear; for few examples.
struct BatchTrainer {
  var rounds = 400
  var rate = 0.2
  var penalty = 1.0

  func table(of examples: ChoiceExamples) -> WeightTable {
    var weights = [Double](repeating: 0, count: 1 << examples.bits)
    var squares = [Double](repeating: 1e-6, count: weights.count)
    let used = Array(Set(examples.features)).sorted().map(Int.init)
    for _ in 0..<rounds {
      var slopes = [Double](repeating: 0, count: weights.count)
      for index in used { slopes[index] = 2 * penalty * weights[index] }
      addSlopes(of: examples, weights, to: &slopes)
      for index in used {
        squares[index] += slopes[index] * slopes[index]
        weights[index] -= rate * slopes[index] / squares[index].squareRoot()
      }
    }
    return WeightTable(rounding: weights, upTo: 4)
  }

  private func addSlopes(of examples: ChoiceExamples, _ weights: [Double], to slopes: inout [Double]) {
    func score(_ candidate: Int) -> Double {
      examples.features(of: candidate).reduce(0) { $0 + weights[Int($1)] }
    }
    for answer in examples.answers {
      let slope = PortableMath.logistic(score(answer.candidate)) - (answer.isRight ? 1 : 0)
      for feature in examples.features(of: answer.candidate) { slopes[Int(feature)] += slope }
    }
    for choice in examples.choices {
      let shares = PortableMath.logShares(choice.candidates.map(score))
      for (position, candidate) in choice.candidates.enumerated() {
        let slope = PortableMath.exp(shares[position]) - (position == choice.right ? 1 : 0)
        for feature in examples.features(of: candidate) { slopes[Int(feature)] += slope }
      }
    }
  }
}

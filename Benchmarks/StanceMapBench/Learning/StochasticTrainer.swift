import StanceMap
import StanceMapSuggestions

/// Logistic regression by adaptive steps, in an order that is shuffled the same way every time.
struct StochasticTrainer {
  var epochs = 5
  var rate: Float = 0.06

  private struct Weights {
    var values: [Float]
    var squares: [Float]

    init(bits: Int) {
      values = Array(repeating: 0, count: 1 << bits)
      squares = Array(repeating: 1e-6, count: 1 << bits)
    }

    func score(_ features: ArraySlice<UInt32>) -> Double {
      var sum: Float = 0
      for feature in features { sum += values[Int(feature)] }
      return Double(sum)
    }

    mutating func step(_ features: ArraySlice<UInt32>, slope: Float, rate: Float) {
      for feature in features {
        let index = Int(feature)
        squares[index] += slope * slope
        values[index] -= rate * slope / squares[index].squareRoot()
      }
    }
  }

  func table(of examples: ChoiceExamples) -> WeightTable {
    var weights = Weights(bits: examples.bits)
    var random = SplitMix64(seed: 7)
    for epoch in 0..<epochs {
      let rate = rate / (1 + Float(epoch) / 2)
      for index in random.order(of: examples.answers.count) {
        learn(examples.answers[index], from: examples, &weights, rate: rate)
      }
      for index in random.order(of: examples.choices.count) {
        learn(examples.choices[index], from: examples, &weights, rate: rate)
      }
    }
    return WeightTable(rounding: weights.values.map(Double.init), upTo: 3)
  }

  private func learn(
    _ answer: (candidate: Int, isRight: Bool),
    from examples: ChoiceExamples,
    _ weights: inout Weights,
    rate: Float
  ) {
    let features = examples.features(of: answer.candidate)
    let slope = PortableMath.logistic(weights.score(features)) - (answer.isRight ? 1 : 0)
    weights.step(features, slope: Float(slope), rate: rate)
  }

  private func learn(
    _ choice: (candidates: Range<Int>, right: Int),
    from examples: ChoiceExamples,
    _ weights: inout Weights,
    rate: Float
  ) {
    let shares = PortableMath.logShares(choice.candidates.map { weights.score(examples.features(of: $0)) })
    for (position, candidate) in choice.candidates.enumerated() {
      let slope = PortableMath.exp(shares[position]) - (position == choice.right ? 1 : 0)
      guard abs(slope) > 0.002 else { continue }
      weights.step(examples.features(of: candidate), slope: Float(slope), rate: rate)
    }
  }
}

extension SplitMix64 {
  /// The numbers below `count` in an order that only the seed decides.
  fileprivate mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return order
  }
}

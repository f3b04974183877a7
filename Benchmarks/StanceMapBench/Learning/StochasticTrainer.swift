import StanceMapSuggestions

/// ChoiceExamples, each a choice among candidates of which one is right; a question of yes or no has one candidate.
struct ChoiceExamples {
  private(set) var features: [UInt32] = []
  /// Where each candidate's features begin, and where the last one's end.
  private(set) var starts = [0]
  private(set) var choices: [(candidates: Range<Int>, right: Int)] = []
  private(set) var answers: [(candidate: Int, isRight: Bool)] = []
  /// How many of the features' bits the table uses.
  let bits: Int

  init(bits: Int) { self.bits = bits }

  mutating func add(_ lists: FeatureList...) {
    let mask = UInt32(1) << UInt32(bits) - 1
    for hash in lists.flatMap(\.hashes) { features.append(hash & mask) }
    starts.append(features.count)
  }

  mutating func add(_ list: FeatureList, isRight: Bool) {
    add(list)
    answers.append((starts.count - 2, isRight))
  }

  /// Says which of the last candidates was right.
  mutating func choose(_ right: Int, ofLast count: Int) {
    let end = starts.count - 1
    choices.append((end - count..<end, right))
  }

  func features(of candidate: Int) -> ArraySlice<UInt32> {
    features[starts[candidate]..<starts[candidate + 1]]
  }
}

/// Logistic regression by adaptive steps, in an order that is shuffled the same way every time.
struct LinearTrainer {
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

    /// In one byte each, at most 45 to either side.
    var table: WeightTable {
      let top = min(values.reduce(0) { max($0, abs($1)) }, 3)
      let step = (Double(max(top, 0.01)) / 45 * 1_000_000).rounded() / 1_000_000
      return WeightTable(
        step: step,
        weights: values.map { Int8(max(-45, min(45, (Double($0) / step).rounded()))) }
      )
    }
  }

  func table(of examples: ChoiceExamples) -> WeightTable {
    var weights = Weights(bits: examples.bits)
    var random = Shuffle()
    for epoch in 0..<epochs {
      let rate = rate / (1 + Float(epoch) / 2)
      for index in random.order(of: examples.answers.count) {
        learn(examples.answers[index], from: examples, &weights, rate: rate)
      }
      for index in random.order(of: examples.choices.count) {
        learn(examples.choices[index], from: examples, &weights, rate: rate)
      }
    }
    return weights.table
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

/// Orders that look random and are the same every time.
private struct Shuffle {
  private var state: UInt64 = 7

  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return order
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

import Foundation

/// The loss of the weights on examples, over the rows that occur often enough.
struct OutcomeProblem {
  /// Columns of all examples one after another, and where each begins.
  private var columns: [Int32] = []
  private var starts: [Int] = [0]
  private let outcomes: [Int]
  private let factors: [Double]
  /// What a row counts for.
  private var importance: [Double] = []
  private var rowOf: [Int] = []
  private let bits: Int
  private let penalty: Double

  init(_ examples: OutcomeExamples, bits: Int, minimumCount: Int, penalty: Double, isWeighted: Bool) {
    self.bits = bits
    self.penalty = penalty
    outcomes = examples.outcomes
    factors = examples.rows.map { isWeighted ? 1 / Double(max(1, $0.count)).squareRoot() : 1 }
    var counts = [Int](repeating: 0, count: 1 << bits)
    for rows in examples.rows { for row in rows { counts[Int(row)] += 1 } }
    var columnOf = [Int32](repeating: -1, count: 1 << bits)
    for row in counts.indices where counts[row] >= minimumCount {
      columnOf[row] = Int32(rowOf.count)
      rowOf.append(row)
      let rarity = log(Double(examples.rows.count + 1) / Double(counts[row] + 1)) + 0.3
      importance.append(isWeighted ? rarity / 6 : 1)
    }
    for rows in examples.rows {
      for row in rows where columnOf[Int(row)] >= 0 { columns.append(columnOf[Int(row)]) }
      starts.append(columns.count)
    }
  }

  /// Three weights a column, then three biases.
  var size: Int { rowOf.count * 3 + 3 }

  func loss(at weights: [Double], gradient: inout [Double]) -> Double {
    let biases = rowOf.count * 3
    var loss = 0.0
    for index in 0..<biases {
      gradient[index] = penalty * weights[index]
      loss += penalty / 2 * weights[index] * weights[index]
    }
    for outcome in 0..<3 { gradient[biases + outcome] = 0 }
    weights.withUnsafeBufferPointer { weights in
      gradient.withUnsafeMutableBufferPointer { gradient in
        for example in outcomes.indices { loss += addLoss(of: example, weights, &gradient, biases) }
      }
    }
    return loss
  }

  private func addLoss(
    of example: Int,
    _ weights: UnsafeBufferPointer<Double>,
    _ gradient: inout UnsafeMutableBufferPointer<Double>,
    _ biases: Int
  ) -> Double {
    var (a, b, c) = (weights[biases], weights[biases + 1], weights[biases + 2])
    let factor = factors[example]
    for place in starts[example]..<starts[example + 1] {
      let column = Int(columns[place])
      let value = importance[column] * factor
      a += weights[column * 3] * value
      b += weights[column * 3 + 1] * value
      c += weights[column * 3 + 2] * value
    }
    let highest = max(a, b, c)
    let (ea, eb, ec) = (exp(a - highest), exp(b - highest), exp(c - highest))
    let sum = ea + eb + ec
    let outcome = outcomes[example]
    let (ga, gb, gc) = (
      ea / sum - (outcome == 0 ? 1 : 0), eb / sum - (outcome == 1 ? 1 : 0), ec / sum - (outcome == 2 ? 1 : 0)
    )
    for place in starts[example]..<starts[example + 1] {
      let column = Int(columns[place])
      let value = importance[column] * factor
      gradient[column * 3] += ga * value
      gradient[column * 3 + 1] += gb * value
      gradient[column * 3 + 2] += gc * value
    }
    gradient[biases] += ga
    gradient[biases + 1] += gb
    gradient[biases + 2] += gc
    return log(sum) + highest - (outcome == 0 ? a : outcome == 1 ? b : c)
  }

  /// The solution as weights of the whole table, with the importance of each row in them.
  func table(of solution: [Double]) -> (weights: [Double], bias: [Double]) {
    var weights = [Double](repeating: 0, count: 3 << bits)
    for (column, row) in rowOf.enumerated() {
      for outcome in 0..<3 {
        weights[row * 3 + outcome] = solution[column * 3 + outcome] * importance[column]
      }
    }
    return (weights, Array(solution.suffix(3)))
  }
}

/// Weights of hashed features in one byte each.
package struct WeightTable: Sendable, Equatable {
  /// What one unit of a weight is worth.
  package let step: Double
  package let weights: [Int8]
  private let mask: UInt32

  /// - Parameter weights: as many as a power of two.
  package init(step: Double, weights: [Int8]) {
    precondition(weights.count.nonzeroBitCount == 1, "a table of weights has a power of two of them")
    self.step = step
    self.weights = weights
    mask = UInt32(weights.count - 1)
  }

  /// Reads the rows of a source file: a character each, from `#` to `~`, with `P` for nothing.
  init(step: Double, rows: StaticString) {
    var weights: [Int8] = []
    weights.reserveCapacity(rows.utf8CodeUnitCount)
    for byte in UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount) where byte > 34 {
      weights.append(Int8(bitPattern: byte) - 80)
    }
    self.init(step: step, weights: weights)
  }

  func score(_ features: FeatureList) -> Double {
    var sum = 0
    for hash in features.hashes { sum &+= Int(weights[Int(hash & mask)]) }
    return Double(sum) * step
  }
}

/// Weights of hashed features for three outcomes: nothing, for, against.
package struct LinearModel: Sendable {
  /// How many rows the table has, as a power of two.
  package let bits: Int
  /// Four bytes a row: the weights of the three outcomes, and nothing.
  private let table: [Int8]
  /// What a weight of 1 is worth.
  private let scale: Double
  private let bias: [Double]
  /// Whether the sum is divided by the square root of the number of features.
  private let isNormalised: Bool

  /// Quantises weights to the nearest of 255 steps.
  ///
  /// - Parameter weights: three a row, for `1 << bits` rows.
  package init(weights: [Double], bias: [Double], bits: Int, isNormalised: Bool) {
    precondition(weights.count == 3 << bits && bias.count == 3, "a table has three weights a row")
    let largest = weights.reduce(0) { max($0, abs($1)) }
    scale = Double(Float(largest > 0 ? largest / 127 : 1))
    var table = [Int8](repeating: 0, count: 4 << bits)
    for row in 0..<1 << bits {
      for outcome in 0..<3 {
        table[row * 4 + outcome] = Int8(
          (weights[row * 3 + outcome] / scale).rounded().clamped(to: -127...127)
        )
      }
    }
    (self.table, self.bits, self.isNormalised) = (table, bits, isNormalised)
    self.bias = bias.map { Double(Float($0)) }
  }

  /// How probable each outcome is.
  package func outcomes(of rows: [UInt32]) -> Outcomes {
    var (none, support, oppose) = (0, 0, 0)
    let mask = 1 << bits - 1
    table.withUnsafeBufferPointer { table in
      for row in rows {
        let place = (Int(row) & mask) << 2
        none += Int(table[place])
        support += Int(table[place + 1])
        oppose += Int(table[place + 2])
      }
    }
    let factor = scale / (isNormalised ? Double(max(1, rows.count)).squareRoot() : 1)
    return Outcomes(
      scores: bias[0] + Double(none) * factor,
      bias[1] + Double(support) * factor,
      bias[2] + Double(oppose) * factor
    )
  }
}

extension LinearModel {
  /// As bytes: bits, whether normalised, scale and biases, then the rows that hold something, each after its distance.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = [UInt8(bits), isNormalised ? 1 : 0]
    for value in [scale] + bias { bytes.append(bigEndian: Float(value).bitPattern) }
    var last = -1
    for row in 0..<1 << bits where table[row * 4..<row * 4 + 3].contains(where: { $0 != 0 }) {
      bytes.append(variableLength: row - last)
      bytes += table[row * 4..<row * 4 + 3].map(UInt8.init(bitPattern:))
      last = row
    }
    bytes.append(variableLength: 0)
    return bytes
  }

  /// Reads what `encoded` wrote; takes it from the front of the bytes.
  package init(decoding bytes: inout ArraySlice<UInt8>) {
    let bits = Int(bytes.removeFirst())
    isNormalised = bytes.removeFirst() == 1
    let values = (0..<4).map { _ in Double(Float(bitPattern: bytes.removeBigEndian())) }
    (scale, bias) = (values[0], Array(values[1...]))
    var table = [Int8](repeating: 0, count: 4 << bits)
    var row = -1
    while case let distance = bytes.removeVariableLength(), distance > 0 {
      row += distance
      for outcome in 0..<3 { table[row * 4 + outcome] = Int8(bitPattern: bytes.removeFirst()) }
    }
    (self.table, self.bits) = (table, bits)
  }
}

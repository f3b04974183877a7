extension Array where Element == UInt8 {
  mutating func append(bigEndian value: UInt32) {
    for shift in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
  }

  /// Seven bits a byte, the lowest first.
  mutating func append(variableLength value: Int) {
    var rest = value
    while rest >= 128 {
      append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension ArraySlice where Element == UInt8 {
  mutating func removeBigEndian() -> UInt32 {
    (0..<4).reduce(0) { value, _ in value << 8 | UInt32(removeFirst()) }
  }

  mutating func removeVariableLength() -> Int {
    var (value, shift) = (0, 0)
    while case let byte = removeFirst(), true {
      value |= Int(byte & 127) << shift
      if byte < 128 { break }
      shift += 7
    }
    return value
  }
}

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}

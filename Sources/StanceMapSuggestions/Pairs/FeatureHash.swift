/// FNV-1a, with which words and what holds between them become numbers.
struct FeatureHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  init(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of this followed by another.
  func with(_ other: FeatureHash) -> FeatureHash { with(other.value) }

  func with(_ number: Int) -> FeatureHash { with(UInt64(bitPattern: Int64(number))) }

  private func with(_ number: UInt64) -> FeatureHash {
    var hash = self
    hash.value = (hash.value ^ (number & 0xFFFF_FFFF)) &* 0x100_0000_01B3
    hash.value = (hash.value ^ (number >> 32)) &* 0x100_0000_01B3
    return hash
  }

  /// The place in a table of `1 << bits` rows.
  func row(bits: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: (value ^ (value >> 29) ^ (value >> 47)) & (1 << UInt64(bits) - 1))
  }
}

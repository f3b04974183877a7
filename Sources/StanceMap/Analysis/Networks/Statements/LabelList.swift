/// Different texts, each with a number: what a column holds, without a string for each cell.
///
/// Texts are the same only where their bytes are. Strings of the language would also take for the
/// same what Unicode writes in two ways.
package struct LabelList: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// One more than a label's number, at the place that its hash names; 0 where nothing is.
  private var table = [Int32](repeating: 0, count: 64)

  init() {}

  package var count: Int { ends.count }

  /// The bytes of a label.
  subscript(code: Int32) -> ArraySlice<UInt8> { bytes[range(of: Int(code))] }

  package func text(_ code: Int32) -> String { String(decoding: self[code], as: UTF8.self) }

  func isEmpty(_ code: Int32) -> Bool { range(of: Int(code)).isEmpty }

  private func range(of code: Int) -> Range<Int> { (code == 0 ? 0 : ends[code - 1])..<ends[code] }

  /// The number of a text, which is put on the list where it is not there yet.
  mutating func code(of text: UnsafeBufferPointer<UInt8>) -> (code: Int32, isNew: Bool) {
    if 2 * (ends.count + 1) > table.count { grow() }
    let mask = table.count - 1
    var slot = Self.hash(text) & mask
    while table[slot] != 0 {
      let code = table[slot] - 1
      if matches(text, range(of: Int(code))) { return (code, false) }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    table[slot] = Int32(ends.count)
    return (Int32(ends.count - 1), true)
  }

  mutating func code(of text: some Sequence<UInt8>) -> (code: Int32, isNew: Bool) {
    Array(text).withUnsafeBufferPointer { code(of: $0) }
  }

  /// The number of a text that is on the list.
  func existingCode(of text: String) -> Int32? {
    Array(text.utf8).withUnsafeBufferPointer { text in
      let mask = table.count - 1
      var slot = Self.hash(text) & mask
      while table[slot] != 0 {
        let code = table[slot] - 1
        if matches(text, range(of: Int(code))) { return code }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.count == range.count else { return false }
    return bytes.withUnsafeBufferPointer { own in
      for index in text.indices where text[index] != own[range.lowerBound + index] { return false }
      return true
    }
  }

  private mutating func grow() {
    table = [Int32](repeating: 0, count: 2 * table.count)
    let mask = table.count - 1
    for code in ends.indices {
      let range = range(of: code)
      var slot = bytes.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range])) } & mask
      while table[slot] != 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(code + 1)
    }
  }

  /// A mixing of eight bytes at a time; who makes texts collide on purpose only waits longer.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(text)
    var position = 0
    while position + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
      position += 8
    }
    var rest: UInt64 = 0
    while position < raw.count {
      rest = rest << 8 | UInt64(raw[position])
      position += 1
    }
    hash = (hash ^ rest) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (hash ^ hash >> 31) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}

extension LabelList {
  /// All numbers, in the order of the labels' UTF-16 code units: capitals before small letters before umlauts.
  func sortedCodes() -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      (0..<Int32(count)).sorted { left, right in
        Self.precedes(bytes, range(of: Int(left)), range(of: Int(right)))
      }
    }
  }

  private static func precedes(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ left: Range<Int>,
    _ right: Range<Int>
  ) -> Bool {
    var (first, second) = (left.lowerBound, right.lowerBound)
    while first < left.upperBound, second < right.upperBound {
      if bytes[first] != bytes[second] {
        return utf16Weight(bytes[first]) < utf16Weight(bytes[second])
      }
      first += 1
      second += 1
    }
    return first == left.upperBound && second < right.upperBound
  }

  /// What a byte of UTF-8 weighs in the order of UTF-16, where scalars of four bytes come before U+E000.
  private static func utf16Weight(_ byte: UInt8) -> UInt8 {
    byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
  }
}

/// Text in the making that is mostly numbers, written without a string for each.
struct NumberText {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// The shortest number that reads back as the same; whole numbers without a fraction.
  ///
  /// - Parameter missing: what to write where it is not a number.
  mutating func append(_ number: Double, missing: StaticString) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      append(whole)
    } else if number.isNaN {
      missing.withUTF8Buffer { bytes.append(contentsOf: $0) }
    } else {
      append(number.description)
    }
  }

  mutating func append(_ number: Int) {
    if (0...9).contains(number) { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

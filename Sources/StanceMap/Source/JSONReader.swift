/// Reads JSON text (RFC 8259) strictly.
package struct JSONReader: Sendable {
  /// How deep arrays and objects may stand in one another.
  private static let depthLimit = 100

  package init() {}

  /// The value of the text; of members with the same name all are kept.
  package func value(of text: some Collection<UInt8>) throws(JSONError) -> JSONValue {
    var input = JSONInput(text)
    input.skipSpace()
    let value = try input.value(depth: Self.depthLimit)
    input.skipSpace()
    guard input.isAtEnd else { throw input.error("text after the value") }
    return value
  }
}

/// Why a text is not JSON.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  package var reason: String
  /// In bytes from 0.
  package var offset: Int

  package init(reason: String, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package var description: String { "not JSON: \(reason) at byte \(offset + 1)" }
}

extension JSONValue {
  /// The first member of an object with this name.
  package func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

/// JSON text being read.
private struct JSONInput {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: some Collection<UInt8>) {
    bytes = Array(text)
  }

  var isAtEnd: Bool { offset == bytes.count }
  private var byte: UInt8? { isAtEnd ? nil : bytes[offset] }

  func error(_ reason: String) -> JSONError { JSONError(reason: reason, offset: offset) }

  mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    offset += 1
    return true
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth > 0 else { throw error("too many brackets within each other") }
    switch byte ?? 0 {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      for (word, value) in [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
        as [(String, JSONValue)] where bytes[offset...].starts(with: word.utf8)
      {
        offset += word.utf8.count
        return value
      }
      throw error(isAtEnd ? "the text ends" : "no value")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [JSONValue.Member] = []
    offset += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw error("no name in quotation marks") }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("no colon") }
      skipSpace()
      members.append(JSONValue.Member(name, try value(depth: depth - 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("no comma or closing brace") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      skipSpace()
      elements.append(try value(depth: depth - 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("no comma or closing bracket") }
    return .array(elements)
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw error("a number that is too large") }
    return .number(number)
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    guard offset > start else { throw error("no digit") }
  }

  private mutating func string() throws(JSONError) -> String {
    var content: [UInt8] = []
    offset += 1
    let start = offset
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let text = String(validating: content, as: UTF8.self) else {
          throw JSONError(reason: "a string that is not UTF-8", offset: start)
        }
        return text
      case UInt8(ascii: "\\"):
        offset += 1
        content += Array(String(try escapedScalar()).utf8)
      case ..<0x20: throw error("a control character in a string")
      default:
        content.append(byte)
        offset += 1
      }
    }
    throw error("a string that does not end")
  }

  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    guard let byte else { throw error("a string that does not end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedUnit()
    default: throw error("a backslash before a character that it does not go with")
    }
  }

  /// A scalar given in hexadecimal, in two halves where it is beyond the basic plane.
  private mutating func escapedUnit() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(first)), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error("half a character")
    }
    let second = try hexadecimal()
    guard UTF16.isTrailSurrogate(UInt16(second)),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
    else { throw error("half a character") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      bytes[offset..<offset + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw error("no four hexadecimal digits") }
    offset += 4
    return value
  }
}

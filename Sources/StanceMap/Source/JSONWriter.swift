/// Writes a JSON value as text: the same value, the same bytes.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// Everything on one line.
    case compact
    /// A member or element a line, indented by two spaces.
    case indented
  }

  package var layout: Layout

  package init(layout: Layout = .indented) {
    self.layout = layout
  }

  /// The text of the value, with a line break at the end where it is indented.
  package func text(of value: JSONValue) -> String {
    var output = JSONOutput(isIndented: layout == .indented)
    output.append(value)
    if layout == .indented { output.bytes.append(UInt8(ascii: "\n")) }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

/// JSON text in the making.
private struct JSONOutput {
  var bytes: [UInt8] = []
  let isIndented: Bool
  private var depth = 0

  init(isIndented: Bool) {
    self.isIndented = isIndented
  }

  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(number: value)
    case .string(let text): append(quoted: text)
    case .array(let elements): append(list: elements, between: "[", "]") { $0.append($1) }
    case .object(let members): append(list: members, between: "{", "}") { $0.append(member: $1) }
    }
  }

  private mutating func append(member: JSONValue.Member) {
    append(quoted: member.name)
    append(isIndented ? ": " : ":")
    append(member.value)
  }

  private mutating func append<Item>(
    list: [Item],
    between opening: StaticString,
    _ closing: StaticString,
    item append: (inout JSONOutput, Item) -> Void
  ) {
    self.append(opening.description)
    depth += 1
    for (index, item) in list.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      append(&self, item)
    }
    depth -= 1
    if !list.isEmpty { breakLine() }
    self.append(closing.description)
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Whole numbers are written without a fraction.
  private mutating func append(number: Double) {
    precondition(number.isFinite, "JSON has no number that is not finite.")
    append(Int(exactly: number).map(String.init) ?? String(number))
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": append("\\" + String(scalar))
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": append(escape: scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A scalar of the basic plane as `\u` and four digits.
  private mutating func append(escape scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

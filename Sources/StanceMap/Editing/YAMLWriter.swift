/// Writes values so that the plain subset of YAML reads them as they are.
///
/// Words that could be ids, dates or numbers are written as they are, everything else between double
/// quotation marks, so that no colon, number sign, quotation mark or line end can be misread.
struct YAMLWriter {
  /// The value on one line, with lists and mappings between brackets.
  func line(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): scalar(text)
    case .sequence(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .mapping(let pairs): "{" + pairs.map(line).joined(separator: ", ") + "}"
    case .unreadable: preconditionFailure("What is written was not read from a faulty file.")
    }
  }

  /// A key and its value.
  func line(_ pair: YAMLPair) -> String {
    "\(scalar(pair.key.text)): \(line(pair.value))"
  }

  /// An item of a list, a key a line; the words begin `indent` columns after the dash.
  func item(_ node: YAMLNode, indent: Int = 2) -> [String] {
    let dash = "-" + String(repeating: " ", count: indent - 1)
    guard case .mapping(let pairs) = node.content, !pairs.isEmpty else { return [dash + line(node)] }
    return pairs.enumerated().map { index, pair in
      (index == 0 ? dash : String(repeating: " ", count: indent)) + line(pair)
    }
  }

  func scalar(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    guard isWord, text.utf8.first.map(\.isASCIILetterOrDigit) == true else { return quoted(text) }
    return text
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted += isInvisible(scalar) ? escape(scalar) : String(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether an annotation file must not have it, or editors break lines at it.
  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

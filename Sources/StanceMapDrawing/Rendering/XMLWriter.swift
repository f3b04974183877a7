/// Writes elements of XML 1.0 one after the other; whatever goes in, what comes out is well-formed.
struct XMLWriter: Sendable {
  private(set) var text = ""

  /// A value of an attribute.
  enum Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Sendable {
    case text(String)
    /// Written with at most two decimals.
    case number(Double)

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
  }

  /// In the order in which they are written; nil leaves one out.
  typealias Attributes = KeyValuePairs<String, Value?>

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text += "/>"
  }

  /// Writes an element that holds words.
  mutating func element(_ name: String, _ attributes: Attributes = [:], words: String) {
    element(name, attributes) { $0.words(words) }
  }

  /// Writes an element around what the closure writes.
  mutating func element(_ name: String, _ attributes: Attributes = [:], content: (inout XMLWriter) -> Void) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  /// Writes the start of an element; whoever does so writes its end too.
  mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text += ">"
  }

  mutating func end(_ name: String) {
    text += "</\(name)>"
  }

  /// Writes words as they are to be read.
  mutating func words(_ words: String) {
    append(words, escapingQuotes: false)
  }

  /// Writes a line break, where that does no harm.
  mutating func lineBreak() {
    text += "\n"
  }

  /// Writes markup that is already well-formed.
  mutating func markup(_ markup: String) {
    text += markup
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for case (let name, let value?) in attributes {
      text += " \(name)=\""
      switch value {
      case .text(let words): append(words, escapingQuotes: true)
      case .number(let number): text += DecimalFormat.text(of: number)
      }
      text += "\""
    }
  }

  private mutating func append(_ words: String, escapingQuotes: Bool) {
    if words.utf8.allSatisfy(\.isPlain) { return text += words }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where escapingQuotes: text += "&quot;"
      case "'" where escapingQuotes: text += "&#39;"
      case "\n" where escapingQuotes: text += "&#10;"
      case _ where scalar.isForbidden: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension UInt8 {
  /// Whether it can only be a part of what XML takes as it is, in attributes too; most texts have nothing else.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    // The first bytes of controls, and of what is no character.
    case 0..<0x20, 0x7F, 0xC2, 0xEF...: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has no way to write it, or only a bad one (a bare carriage return becomes a line feed).
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x9, 0xA: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

/// Writes numbers the same way everywhere: at most two decimals, a point, no superfluous zeros, no `-0`.
enum DecimalFormat {
  /// Returns the text of a finite number.
  static func text(of number: Double) -> String {
    precondition(number.isFinite && abs(number) < 1e12, "Coordinates are finite.")
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

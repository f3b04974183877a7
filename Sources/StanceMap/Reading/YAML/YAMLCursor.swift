/// A place in a text that moves forward byte by byte and knows its line and column.
struct YAMLCursor {
  struct Place {
    var offset = 0
    var location = SourceLocation.start
  }

  /// The text in UTF-8, and a zero that marks the end; it has no other zeros.
  private let bytes: [UInt8]
  /// Can be kept and set again.
  var place = Place()

  init(_ text: String) {
    bytes = Array(text.utf8) + [0]
  }

  var offset: Int { place.offset }
  var location: SourceLocation { place.location }
  /// How many columns stand before this one.
  var indent: Int { place.location.column - 1 }

  /// The byte here, further on or just before; zero at the end.
  func byte(_ ahead: Int = 0) -> UInt8 {
    let index = place.offset + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  var isAtEnd: Bool { byte() == 0 }
  var isAtBlank: Bool { byte().isYAMLBlank }
  var isAtBreak: Bool { byte().isYAMLBreak }
  var isAtLineEnd: Bool { isAtBreak || isAtEnd }

  /// Whether white space or an end follows the byte here.
  var isBeforeSpace: Bool { byte(1).endsYAMLWord }

  /// Whether a comment begins here.
  var isAtComment: Bool {
    byte() == UInt8(ascii: "#") && (offset == 0 || bytes[offset - 1].endsYAMLWord)
  }

  /// Whether an item of a list begins here.
  var isAtDash: Bool { byte() == UInt8(ascii: "-") && isBeforeSpace }

  /// Whether the line begins with three dashes or three dots, which divide YAML documents.
  var isAtDocumentMarker: Bool {
    guard place.location.column == 1, byte() == UInt8(ascii: "-") || byte() == UInt8(ascii: ".") else {
      return false
    }
    return byte(1) == byte() && byte(2) == byte() && byte(3).endsYAMLWord
  }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Moves within a line.
  mutating func advance() {
    if byte() & 0b1100_0000 != 0b1000_0000 { place.location.column += 1 }
    place.offset += 1
  }

  mutating func advance(_ count: Int) {
    for _ in 0..<count { advance() }
  }

  /// Moves past a line feed, a carriage return, or both.
  mutating func advancePastBreak() {
    place.offset += byte() == UInt8(ascii: "\r") && byte(1) == UInt8(ascii: "\n") ? 2 : 1
    place.location = SourceLocation(line: place.location.line + 1, column: 1)
  }

  mutating func skipSpaces() {
    while byte() == UInt8(ascii: " ") { advance() }
  }

  mutating func skipBlanks() {
    while isAtBlank { advance() }
  }

  mutating func skipToLineEnd() {
    while !isAtLineEnd { advance() }
  }
}

extension UInt8 {
  /// Whether it is a space or a tab.
  var isYAMLBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isYAMLBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  var isQuotationMark: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  /// Whether it is white space, or the zero at the end.
  var endsYAMLWord: Bool { isYAMLBlank || isYAMLBreak || self == 0 }

  /// Whether it means something in a list or mapping between brackets.
  var isYAMLFlowIndicator: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}

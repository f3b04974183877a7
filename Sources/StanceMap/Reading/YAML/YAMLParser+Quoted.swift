/// Scalars in quotation marks.
extension YAMLParser {
  /// The scalar at the cursor; its further lines are indented more than `parent`.
  mutating func quotedScalar(within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    let opening = cursor.place
    let mark = cursor.byte()
    var text = QuotedText()
    cursor.advance()
    while true {
      switch cursor.byte() {
      case mark:
        cursor.advance()
        guard mark == UInt8(ascii: "'"), cursor.byte() == mark else {
          return YAMLNode(.scalar(text.string), from: opening.location, to: cursor.location)
        }
        text.append(mark)
        cursor.advance()
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""):
        try appendEscape(to: &text, within: parent, opening)
      case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        try appendLineEnd(to: &text, within: parent, opening)
      default:
        text.append(cursor.byte())
        cursor.advance()
      }
    }
  }

  /// Line ends become a space, or one line end fewer than there are.
  private mutating func appendLineEnd(
    to text: inout QuotedText,
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) {
    text.removeTrailingBlanks()
    let breaks = try lineEnds(within: parent, opening)
    text.appendKept(breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1))
  }

  /// The number of line ends before the scalar goes on; where it does not, its mark was never closed.
  private mutating func lineEnds(
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) -> Int {
    if let breaks = try continuation(within: parent) { return breaks }
    let mark = cursor
    cursor.place = opening
    report(.unclosedQuote(at: here))
    if let end = endOfWords(after: mark) { cursor = end }
    throw .value
  }

  /// The end of the lines that go on with an unclosed value though they are not indented, if its mark closes there.
  private func endOfWords(after line: YAMLCursor) -> YAMLCursor? {
    var ahead = self
    let mark = cursor.byte()
    ahead.cursor = line
    for _ in 0..<Self.longestUnindented {
      guard ahead.cursor.isAtBreak else { return nil }
      ahead.cursor.advancePastBreak()
      ahead.cursor.skipSpaces()
      let start = ahead.cursor.offset
      if ahead.isAtKey || ahead.isAtItem || ahead.cursor.isAtComment { return nil }
      ahead.cursor.skipToLineEnd()
      let words = ahead.cursor.text(from: start, to: ahead.cursor.offset)
      if words.utf8.contains(mark) { return words.utf8.last.map { $0 == mark } == true ? ahead.cursor : nil }
    }
    return nil
  }

  /// How many lines a quote may have that are not indented.
  private static let longestUnindented = 20

  private mutating func appendEscape(
    to text: inout QuotedText,
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) {
    let start = cursor.place
    cursor.advance()
    if cursor.isAtBreak {
      let breaks = try lineEnds(within: parent, opening)
      return text.appendKept(String(repeating: "\n", count: breaks - 1))
    }
    if let scalar = escapedScalar() { return text.appendKept(String(scalar)) }
    let letters = cursor.text(from: start.offset, to: cursor.offset)
    report(.invalidEscape(letters, at: range(start.location, cursor.location)))
    text.appendKept(letters)
  }

  /// The scalar that the letters after a backslash stand for; moves past them.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    let letter = cursor.byte()
    guard letter != 0 else { return nil }
    cursor.advance()
    while cursor.byte() & 0b1100_0000 == 0b1000_0000 { cursor.advance() }
    if let digits = Self.escapeDigits[letter] { return hexadecimalScalar(digits: digits) }
    return Self.escapes[letter]
  }

  private mutating func hexadecimalScalar(digits: Int) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = Character(Unicode.Scalar(cursor.byte())).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return Unicode.Scalar(value)
  }

  private static let escapeDigits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}

/// The text between quotation marks, in the making.
private struct QuotedText {
  private var bytes: [UInt8] = []
  /// Blanks before this stay, even at the end of a line.
  private var kept = 0

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func appendKept(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    kept = bytes.count
  }

  mutating func removeTrailingBlanks() {
    while bytes.count > kept, let last = bytes.last, last.isYAMLBlank { bytes.removeLast() }
  }
}

extension Diagnostic {
  fileprivate static func unclosedQuote(at range: SourceRange) -> Diagnostic {
    let message = """
      the quotation mark that opens here is never closed; close it, and indent the lines between more \
      than the key
      """
    return Diagnostic(.unclosedQuote, .error, message, at: range)
  }

  fileprivate static func invalidEscape(_ letters: String, at range: SourceRange) -> Diagnostic {
    let isUnicode = letters.hasPrefix("\\u") || letters.hasPrefix("\\U") || letters.hasPrefix("\\x")
    let remedy = isUnicode ? "write the character itself" : "write \\\\ for a backslash"
    return Diagnostic(.invalidEscape, .error, "'\(letters)' stands for no character; \(remedy)", at: range)
  }
}

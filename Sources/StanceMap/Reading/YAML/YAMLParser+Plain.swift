/// Where a scalar without quotation marks stands, which decides where it ends.
enum PlainContext {
  /// In lines: a colon or a comment ends it.
  case line
  /// Between brackets: commas and brackets end it, too.
  case flow
  /// In lines, after a colon that was reported: only a comment ends it.
  case wholeLine
}

/// Scalars without quotation marks.
extension YAMLParser {
  /// The scalar at the cursor, with the lines that go on with it.
  mutating func plainScalar(within parent: Int, onOwnLine: Bool) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    var context = PlainContext.line
    var text = plainLine(context)
    if isAtColon {
      reportUnquotedColon()
      context = .wholeLine
      text += plainLine(context)
    }
    var end = cursor.location
    while !reportCut(of: text, from: start), let breaks = try plainContinuation(within: parent, context) {
      if context == .line, isAtKey {
        try reportKeyBelow(text, from: start, onOwnLine: onOwnLine)
        skipLines(deeperThan: parent)
        break
      }
      text += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
      text += plainLine(context)
      end = cursor.location
    }
    return YAMLNode(.scalar(text), from: start, to: end)
  }

  /// The scalar at the cursor, between brackets.
  mutating func flowScalar(within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    var text = plainLine(.flow)
    var end = cursor.location
    while let breaks = try plainContinuation(within: parent, .flow) {
      text += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
      text += plainLine(.flow)
      end = cursor.location
    }
    return YAMLNode(.scalar(text), from: start, to: end)
  }

  /// The words from the cursor to the end of the scalar or line, without blanks at the end.
  mutating func plainLine(_ context: PlainContext) -> String {
    let start = cursor.offset
    var end = cursor.place
    while !cursor.isAtLineEnd, !cursor.isAtPlainEnd(context) {
      let isBlank = cursor.isAtBlank
      cursor.advance()
      if !isBlank { end = cursor.place }
    }
    cursor.place = end
    return cursor.text(from: start, to: end.offset)
  }

  /// The number of line ends before the scalar goes on, or nil where it does not.
  private mutating func plainContinuation(
    within parent: Int,
    _ context: PlainContext
  ) throws(YAMLInterruption) -> Int? {
    let end = cursor.place
    cursor.skipBlanks()
    if let breaks = try continuation(within: parent), !cursor.isAtPlainEnd(context) { return breaks }
    cursor.place = end
    return nil
  }

  /// Whether a colon with a space follows, on the same line.
  private var isAtColon: Bool {
    var ahead = cursor
    ahead.skipBlanks()
    return ahead.byte() == UInt8(ascii: ":") && ahead.isBeforeSpace
  }
}

extension YAMLCursor {
  /// Whether a scalar without quotation marks ends before the byte here.
  func isAtPlainEnd(_ context: PlainContext) -> Bool {
    switch byte() {
    case UInt8(ascii: "#"): isAtComment
    case UInt8(ascii: ":"):
      switch context {
      case .line: isBeforeSpace
      case .flow: isBeforeSpace || byte(1).isYAMLFlowIndicator || byte(1) == UInt8(ascii: "?")
      case .wholeLine: false
      }
    default: context == .flow && byte().isYAMLFlowIndicator
    }
  }
}

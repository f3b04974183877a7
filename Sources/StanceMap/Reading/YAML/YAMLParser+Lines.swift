/// White space, comments and the ends of lines.
extension YAMLParser {
  /// Moves past white space, comments and empty lines.
  mutating func skipToContent() throws(YAMLInterruption) {
    while true {
      try skipIndentation()
      if cursor.isAtComment { cursor.skipToLineEnd() }
      guard cursor.isAtBreak else { return }
      cursor.advancePastBreak()
    }
  }

  /// Moves past blanks; those that begin a line with content have to be spaces.
  private mutating func skipIndentation() throws(YAMLInterruption) {
    try refuseDocumentMarker()
    let isLineStart = cursor.indent == 0
    cursor.skipSpaces()
    guard cursor.isAtBlank else { return }
    let tab = cursor
    cursor.skipBlanks()
    guard isLineStart, !cursor.isAtLineEnd, !cursor.isAtComment else { return }
    cursor = tab
    throw tabFault()
  }

  /// Moves from the end of a line to the next text, if that is indented more than `parent`.
  ///
  /// Returns the number of line ends between, or nil, without moving, where the scalar ends here.
  mutating func continuation(within parent: Int) throws(YAMLInterruption) -> Int? {
    let end = cursor.place
    var breaks = 0
    while cursor.isAtBreak {
      cursor.advancePastBreak()
      breaks += 1
      try refuseDocumentMarker()
      cursor.skipSpaces()
      let indent = cursor.indent
      cursor.skipBlanks()
      if cursor.isAtBreak { continue }
      guard !cursor.isAtEnd, indent > parent else { break }
      return breaks
    }
    cursor.place = end
    return nil
  }

  /// Expects that nothing but a comment follows a value on its line.
  ///
  /// Two marks together, as in `""so""`, are not taken for a value.
  mutating func endLine(after node: YAMLNode, within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    let mark = cursor.byte(-1)
    cursor.skipBlanks()
    guard !cursor.isAtLineEnd, !cursor.isAtComment else { return node }
    let start = cursor.location
    cursor.skipToLineEnd()
    let rest = range(start, cursor.location)
    report(node.text == nil ? .textAfterBracket(at: rest) : .textAfterQuote(mark, at: rest))
    skipLines(deeperThan: parent)
    return node.isEmpty ? YAMLNode(.unreadable, from: node.start, to: node.end) : node
  }

  /// Moves past this line and all that follow it and are indented more than `indent`.
  mutating func skipLines(deeperThan indent: Int) {
    cursor.skipToLineEnd()
    while cursor.isAtBreak {
      let end = cursor.place
      cursor.advancePastBreak()
      cursor.skipSpaces()
      let closes = cursor.byte() == UInt8(ascii: "]") || cursor.byte() == UInt8(ascii: "}")
      if cursor.isAtLineEnd || cursor.indent > indent || closes {
        cursor.skipToLineEnd()
      } else {
        cursor.place = end
        return
      }
    }
  }

  /// Moves past three dashes that begin the file.
  mutating func skipLeadingMarker() throws(YAMLInterruption) {
    while true {
      cursor.skipBlanks()
      if cursor.isAtComment { cursor.skipToLineEnd() }
      guard cursor.isAtBreak else { break }
      cursor.advancePastBreak()
    }
    guard cursor.isAtDocumentMarker, cursor.byte() == UInt8(ascii: "-") else { return }
    cursor.advance(3)
    cursor.skipBlanks()
    guard cursor.isAtLineEnd || cursor.isAtComment else {
      report(.textAfterMarker(at: here))
      throw .file
    }
  }

  private mutating func refuseDocumentMarker() throws(YAMLInterruption) {
    guard cursor.isAtDocumentMarker else { return }
    let start = cursor.location
    cursor.advance(3)
    report(.documentMarker(at: range(start, cursor.location)))
    throw .file
  }

  /// Reports the tab at the cursor; nothing after it can be told by its indentation.
  mutating func tabFault() -> YAMLInterruption {
    report(.tab(at: here))
    return .file
  }
}

extension Diagnostic {
  fileprivate static func tab(at range: SourceRange) -> Diagnostic {
    let message = "a tab cannot indent a line; use spaces, here and in the rest of the file"
    return Diagnostic(.tab, .error, message, at: range)
  }

  static func textAfterQuote(_ mark: UInt8, at range: SourceRange) -> Diagnostic {
    let remedy =
      mark == UInt8(ascii: "'")
      ? "put all of the value in double marks, or write '' for an apostrophe"
      : "put all of the value in one pair of marks, and write \\\" for a mark inside"
    return Diagnostic(.textAfterQuote, .error, "text after the closing quotation mark; \(remedy)", at: range)
  }

  fileprivate static func textAfterBracket(at range: SourceRange) -> Diagnostic {
    let message = "text after the closing bracket; put it inside, or put all of the value in quotation marks"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func textAfterMarker(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unsupportedYAML, .error, "text after '---'; begin it on the next line", at: range)
  }

  fileprivate static func documentMarker(at range: SourceRange) -> Diagnostic {
    let message = "a file holds one YAML document; put what follows this line into a file of its own"
    return Diagnostic(.unsupportedYAML, .error, message, at: range)
  }
}

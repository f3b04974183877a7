/// The names before colons.
extension YAMLParser {
  /// Whether a key with its colon stands at the cursor.
  var isAtKey: Bool {
    var ahead = cursor
    switch cursor.byte() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      ahead.skipQuotedLine()
      ahead.skipBlanks()
      return ahead.byte() == UInt8(ascii: ":") && ahead.isBeforeSpace
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return false
    default:
      while !ahead.isAtLineEnd, !ahead.isAtPlainEnd(.line) { ahead.advance() }
      return ahead.byte() == UInt8(ascii: ":")
    }
  }

  /// The key at the cursor, where a line has to have one; moves past its colon.
  mutating func key(in pairs: inout YAMLPairs) throws(YAMLInterruption) -> YAMLKey {
    if cursor.isAtDash {
      if !pairs.hasItem { report(.itemWithoutKey(at: here)) }
      pairs.hasItem = true
      throw .value
    }
    try refuseIndicator()
    if cursor.isAtNoBreakSpace {
      report(.noBreakSpace(at: here))
      throw .file
    }
    guard isAtKey else { throw missingColon() }
    let key = try keyText(.line)
    cursor.skipBlanks()
    cursor.advance()
    return key
  }

  /// The words of a key, in quotation marks or not.
  mutating func keyText(_ context: PlainContext) throws(YAMLInterruption) -> YAMLKey {
    let start = cursor.location
    let text: String
    if cursor.byte() == UInt8(ascii: "\"") || cursor.byte() == UInt8(ascii: "'") {
      text = try quotedScalar(within: .max).text ?? ""
    } else {
      text = plainLine(context)
    }
    let key = YAMLKey(text: text, start: start, end: cursor.location)
    try check(key)
    return key
  }

  /// Refuses keys that YAML or the plain subset does not have.
  private mutating func check(_ key: YAMLKey) throws(YAMLInterruption) {
    let place = range(key.start, key.end)
    if key.text == "<<" {
      report(.mergeKey(at: place))
    } else if key.text.utf8.count > 1_000 {
      report(.longKey(at: place))
    } else if key.text.utf8.first == UInt8(ascii: "-"), key.text.utf8.count > 1 {
      report(.missingSpaceAfterDash(key.text, at: place))
    } else {
      return
    }
    throw .value
  }

  /// Reports a line without a colon; if it is not a key but the words of a value, those below it are passed over.
  private mutating func missingColon() -> YAMLInterruption {
    let start = cursor.location
    let text = plainLine(.line)
    let place = range(start, cursor.location)
    if text.count(where: { $0 == " " }) >= 2, !text.contains(":") {
      report(.wordsWithoutKey(text, at: place))
      skipWords(in: start.column - 1)
    } else {
      report(.missingColon(text, at: place))
    }
    return .value
  }

  /// Moves to the end of the last line before a key or a list item, or one that is indented less.
  mutating func skipWords(in indent: Int) {
    var ahead = self
    repeat {
      ahead.skipLines(deeperThan: indent)
      cursor = ahead.cursor
      while ahead.cursor.isAtBreak {
        ahead.cursor.advancePastBreak()
        ahead.cursor.skipSpaces()
      }
    } while !ahead.cursor.isAtEnd && ahead.cursor.indent == indent && ahead.isAtWords
  }

  /// Whether the line begins with neither a key nor a list item, comment or tab.
  var isAtWords: Bool {
    !isAtKey && !isAtItem && !cursor.isAtComment && !cursor.isAtBlank && !cursor.isAtDocumentMarker
  }
}

extension YAMLCursor {
  /// Whether a space stands here that looks like one and is another character.
  fileprivate var isAtNoBreakSpace: Bool { byte() == 0xC2 && byte(1) == 0xA0 }

  /// Moves past what stands between quotation marks, or to the end of the line where they do not close.
  mutating func skipQuotedLine() {
    let mark = byte()
    advance()
    while !isAtLineEnd {
      if byte() == mark, mark == UInt8(ascii: "\"") || byte(1) != mark { return advance() }
      let isPair = byte() == mark || (byte() == UInt8(ascii: "\\") && mark == UInt8(ascii: "\""))
      advance()
      if isPair, !isAtLineEnd { advance() }
    }
  }
}

extension Diagnostic {
  fileprivate static func itemWithoutKey(at range: SourceRange) -> Diagnostic {
    let message = "a list item stands where a key should; indent it below the key that it belongs to"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func noBreakSpace(at range: SourceRange) -> Diagnostic {
    let message =
      "a no-break space cannot indent a line; use ordinary spaces, here and in the rest of the file"
    return Diagnostic(.tab, .error, message, at: range)
  }

  /// Words stand where a key should, without a colon or without the space after it.
  static func missingColon(_ text: String, at range: SourceRange) -> Diagnostic {
    let message =
      text.contains(":\u{A0}")
      ? "the space after the colon in '\(text.shortened)' is a no-break space; replace it by an ordinary one"
      : text.contains(":")
        ? "a space is missing after the colon in '\(text.shortened)'; write 'key: value'"
        : "'\(text.shortened)' stands where a key should, but no colon follows it; write 'key: value'"
    return Diagnostic(.missingColon, .error, message, at: range)
  }

  fileprivate static func wordsWithoutKey(_ text: String, at range: SourceRange) -> Diagnostic {
    let message = """
      '\(text.shortened)' stands where a key should; indent it more than the key whose value it is, or write \
      'key: value'
      """
    return Diagnostic(.missingColon, .error, message, at: range)
  }

  fileprivate static func missingSpaceAfterDash(_ text: String, at range: SourceRange) -> Diagnostic {
    let message = "a space is missing after the dash in '\(text.shortened)'; write '- ' before a list item"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func mergeKey(at range: SourceRange) -> Diagnostic {
    let message = "the merge key '<<' is not part of the plain YAML read here; write out what it stands for"
    return Diagnostic(.unsupportedYAML, .error, message, at: range)
  }

  fileprivate static func longKey(at range: SourceRange) -> Diagnostic {
    let message = "a key has more than 1,000 letters; what stands before the colon should be a short name"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }
}

extension String {
  /// The first words, for a message that quotes them.
  var shortened: String {
    unicodeScalars.count <= 40 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(39))) + "…"
  }
}

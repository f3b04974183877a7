/// Lists and mappings between brackets.
///
/// A fault between brackets makes all of the outermost pair unreadable.
extension YAMLParser {
  /// The collection at the cursor; its further lines are indented more than `parent`.
  mutating func flowCollection(within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    try descend()
    defer { depth -= 1 }
    let opening = cursor.place
    let isMapping = cursor.byte() == UInt8(ascii: "{")
    cursor.advance()
    let content: YAMLNode.Content =
      if isMapping {
        .mapping(try flowPairs(within: parent, opening))
      } else {
        .sequence(try flowItems(within: parent, opening))
      }
    return YAMLNode(content, from: opening.location, to: cursor.location)
  }

  private mutating func flowItems(
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while try !isAtClosing(UInt8(ascii: "]"), within: parent, opening) {
      items.append(try flowValue(within: parent))
      try passComma(before: UInt8(ascii: "]"), after: items.last, within: parent, opening)
    }
    return items
  }

  private mutating func flowPairs(
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) -> [YAMLPair] {
    var pairs = YAMLPairs(at: opening.location, .brackets)
    while try !isAtClosing(UInt8(ascii: "}"), within: parent, opening) {
      let pair = try flowPair(within: parent, opening)
      add(pair, to: &pairs)
      try passComma(before: UInt8(ascii: "}"), after: pair.value, within: parent, opening)
    }
    return pairs.list
  }

  private mutating func flowPair(
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) -> YAMLPair {
    try refuseIndicator(isInFlow: true)
    let key = try keyText(.flow)
    cursor.skipBlanks()
    guard cursor.byte() == UInt8(ascii: ":"), cursor.isBeforeSpace else {
      report(.missingColonInBraces(key.text, at: range(key.start, key.end)))
      throw .value
    }
    cursor.advance()
    let end = cursor.location
    try skipFlowSpace(within: parent, opening)
    let isEmpty = cursor.byte() == UInt8(ascii: ",") || cursor.byte() == UInt8(ascii: "}")
    let value = isEmpty ? YAMLNode(.scalar(""), from: end, to: end) : try flowValue(within: parent)
    return YAMLPair(key: key, value: value)
  }

  private mutating func flowValue(within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    switch cursor.byte() {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return try flowCollection(within: parent)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quotedScalar(within: parent)
    default:
      try refuseIndicator(isInFlow: true)
      return try flowScalar(within: parent)
    }
  }

  /// Whether the bracket closes here; moves past it.
  private mutating func isAtClosing(
    _ bracket: UInt8,
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) -> Bool {
    try skipFlowSpace(within: parent, opening)
    guard cursor.byte() == bracket else { return false }
    cursor.advance()
    return true
  }

  /// Moves past the comma that has to follow a value, unless the bracket closes.
  private mutating func passComma(
    before bracket: UInt8,
    after node: YAMLNode?,
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) {
    let end = cursor.place
    try skipFlowSpace(within: parent, opening)
    switch cursor.byte() {
    case bracket: return
    case UInt8(ascii: ","): return cursor.advance()
    case UInt8(ascii: ":"):
      report(bracket == UInt8(ascii: "}") ? .colonInPair(at: here) : .colonInBrackets(at: here))
    case UInt8(ascii: "]"), UInt8(ascii: "}"): report(.otherBracket(at: here))
    default:
      if cursor.place.offset == end.offset, let mark = node?.text.map({ _ in cursor.byte(-1) }) {
        report(.textAfterQuote(mark, at: here))
      } else if cursor.location.line == end.location.line {
        report(.missingComma(at: here))
      } else {
        report(.missingComma(at: range(end.location, end.location.next)))
      }
    }
    throw .value
  }

  /// Moves past white space, comments and line ends, as far as the lines are indented more than `parent`.
  private mutating func skipFlowSpace(
    within parent: Int,
    _ opening: YAMLCursor.Place
  ) throws(YAMLInterruption) {
    let line = cursor.location.line
    cursor.skipBlanks()
    while cursor.isAtBreak || cursor.isAtComment {
      cursor.skipToLineEnd()
      try skipToContent()
    }
    let closes = cursor.byte() == UInt8(ascii: "]") || cursor.byte() == UInt8(ascii: "}")
    let isOutside = cursor.location.line > line && cursor.indent <= parent && !closes
    guard cursor.isAtEnd || isOutside else { return }
    cursor.place = opening
    report(.unclosedBracket(at: here))
    throw .value
  }
}

extension Diagnostic {
  fileprivate static func unclosedBracket(at range: SourceRange) -> Diagnostic {
    let message = """
      the bracket that opens here is never closed; close it, and indent the lines between more than the key
      """
    return Diagnostic(.unclosedBracket, .error, message, at: range)
  }

  fileprivate static func otherBracket(at range: SourceRange) -> Diagnostic {
    let message =
      "this bracket closes another kind than was opened; write [ ] round lists and { } round mappings"
    return Diagnostic(.unclosedBracket, .error, message, at: range)
  }

  fileprivate static func colonInBrackets(at range: SourceRange) -> Diagnostic {
    let message =
      "an unquoted colon inside brackets; put the words round it in quotation marks, or write { } round pairs"
    return Diagnostic(.unquotedColon, .error, message, at: range)
  }

  fileprivate static func colonInPair(at range: SourceRange) -> Diagnostic {
    let message =
      "a second colon after one key; write a comma before the next key, or quotation marks round the value"
    return Diagnostic(.unquotedColon, .error, message, at: range)
  }

  fileprivate static func missingColonInBraces(_ text: String, at range: SourceRange) -> Diagnostic {
    let message = """
      no colon and space after '\(text.shortened)'; write 'key: value' inside braces, and quotation marks round \
      a value with a comma
      """
    return Diagnostic(.missingColon, .error, message, at: range)
  }

  fileprivate static func missingComma(at range: SourceRange) -> Diagnostic {
    let message = "a comma is missing between two values in brackets"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }
}

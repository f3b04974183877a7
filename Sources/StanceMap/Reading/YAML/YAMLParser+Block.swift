/// Scalars whose lines are indented below a `|`, which keeps line ends, or a `>`, which folds them.
extension YAMLParser {
  /// The scalar at the cursor; its lines are indented more than `parent`.
  mutating func blockScalar(within parent: Int) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    let isFolded = cursor.byte() == UInt8(ascii: ">")
    let header = try blockHeader()
    var text = BlockText(isFolded: isFolded)
    var end = cursor.location
    let indent = try blockIndent(header.indent, within: parent)
    while let line = blockLine(indent) {
      text.append(line, hasBreak: cursor.isAtBreak)
      if !line.isEmpty { end = cursor.location }
      if cursor.isAtBreak { cursor.advancePastBreak() }
    }
    return YAMLNode(.scalar(text.string(header.chomping)), from: start, to: end)
  }

  /// What stands after the `|` or `>`; moves past the end of its line.
  private mutating func blockHeader() throws(YAMLInterruption) -> BlockHeader {
    cursor.advance()
    var header = BlockHeader()
    while header.take(cursor.byte()) { cursor.advance() }
    cursor.skipBlanks()
    guard cursor.isAtLineEnd || cursor.isAtComment else {
      report(.textAfterBlockMark(at: here))
      throw .value
    }
    cursor.skipToLineEnd()
    if cursor.isAtBreak { cursor.advancePastBreak() }
    return header
  }

  /// The indentation of the scalar's lines, which its first line with text decides.
  private mutating func blockIndent(_ given: Int?, within parent: Int) throws(YAMLInterruption) -> Int {
    if let given { return max(parent, 0) + given }
    var ahead = cursor
    var widest = 0
    ahead.skipSpaces()
    while ahead.isAtBreak {
      widest = max(widest, ahead.indent)
      ahead.advancePastBreak()
      ahead.skipSpaces()
    }
    if ahead.isAtEnd { return max(widest, ahead.indent, parent + 1) }
    guard ahead.indent > parent else {
      try refuseUnindented(at: ahead, within: parent)
      return max(widest, parent + 1)
    }
    guard widest <= ahead.indent else {
      report(.wideEmptyLine(at: range(ahead.location, ahead.location.next)))
      throw .value
    }
    return ahead.indent
  }

  /// Refuses a scalar whose lines stand in the column of its key.
  private mutating func refuseUnindented(at line: YAMLCursor, within parent: Int) throws(YAMLInterruption) {
    var ahead = self
    ahead.cursor = line
    guard ahead.cursor.indent == parent, ahead.isAtWords else { return }
    report(.unindentedBlock(at: range(line.location, line.location.next)))
    ahead.skipWords(in: parent)
    cursor = ahead.cursor
    throw .value
  }

  /// The words of the line, after its indentation; nil where the scalar has ended.
  private mutating func blockLine(_ indent: Int) -> String? {
    let lineStart = cursor.place
    while cursor.indent < indent, cursor.byte() == UInt8(ascii: " ") { cursor.advance() }
    guard !cursor.isAtEnd, cursor.indent == indent || cursor.isAtBreak else {
      cursor.place = lineStart
      return nil
    }
    let start = cursor.offset
    cursor.skipToLineEnd()
    return cursor.text(from: start, to: cursor.offset)
  }
}

/// What the line of a `|` or `>` says.
private struct BlockHeader {
  enum Chomping {
    /// One line end stays at the end.
    case clip
    case strip
    case keep
  }

  var chomping = Chomping.clip
  var indent: Int?

  /// Whether the byte belongs to the header.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-") where chomping == .clip: chomping = .strip
    case UInt8(ascii: "+") where chomping == .clip: chomping = .keep
    case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == nil: indent = Int(byte - UInt8(ascii: "0"))
    default: return false
    }
    return true
  }
}

/// The text of a block scalar in the making.
private struct BlockText {
  let isFolded: Bool
  private var text = ""
  /// The end of the last line with words, and of the empty lines after it.
  private var lastBreak = ""
  private var emptyBreaks = ""
  private var lastIsIndented = false

  init(isFolded: Bool) {
    self.isFolded = isFolded
  }

  mutating func append(_ line: String, hasBreak: Bool) {
    guard !line.isEmpty else {
      if hasBreak { emptyBreaks += "\n" }
      return
    }
    let isIndented = line.utf8.first?.isYAMLBlank ?? false
    if isFolded, !lastBreak.isEmpty, !lastIsIndented, !isIndented {
      text += emptyBreaks.isEmpty ? " " : emptyBreaks
    } else {
      text += lastBreak + emptyBreaks
    }
    text += line
    lastBreak = hasBreak ? "\n" : ""
    emptyBreaks = ""
    lastIsIndented = isIndented
  }

  func string(_ chomping: BlockHeader.Chomping) -> String {
    switch chomping {
    case .strip: text
    case .clip: text + lastBreak
    case .keep: text + lastBreak + emptyBreaks
    }
  }
}

extension Diagnostic {
  fileprivate static func unindentedBlock(at range: SourceRange) -> Diagnostic {
    let message = "the lines below '|' or '>' have to be indented more than the key"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func textAfterBlockMark(at range: SourceRange) -> Diagnostic {
    let message = """
      text after '|' or '>', which announce lines of text; begin it on the next line, or put all of it in \
      quotation marks
      """
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func wideEmptyLine(at range: SourceRange) -> Diagnostic {
    let message = "an empty line above is indented more than the text; remove its spaces"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }
}

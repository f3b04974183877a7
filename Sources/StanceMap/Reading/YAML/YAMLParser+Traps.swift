/// What newcomers write and YAML takes for something else, and what the plain subset leaves out.
extension YAMLParser {
  /// Refuses a scalar that begins with a character that means something in YAML.
  mutating func refuseIndicator(isInFlow: Bool = false) throws(YAMLInterruption) {
    guard let fault = indicatorFault(isInFlow: isInFlow) else { return }
    report(fault)
    // A directive is followed by the '---' of a document, of which nothing needs to be said any more.
    throw cursor.byte() == UInt8(ascii: "%") && cursor.location == .start ? .file : .value
  }

  private func indicatorFault(isInFlow: Bool) -> Diagnostic? {
    switch cursor.byte() {
    case UInt8(ascii: "&"): .unsupported("an anchor", "&", at: here)
    case UInt8(ascii: "*"): .unsupported("an alias", "*", at: here)
    case UInt8(ascii: "!"): .unsupported("a tag", "!", at: here)
    case UInt8(ascii: "%"): .unsupported("a directive", "%", at: here)
    case UInt8(ascii: "#"): .reserved("#", at: here)
    case UInt8(ascii: "@"): .reserved("@", at: here)
    case UInt8(ascii: "`"): .reserved("`", at: here)
    case UInt8(ascii: "|") where isInFlow: .reserved("|", at: here)
    case UInt8(ascii: ">") where isInFlow: .reserved(">", at: here)
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): .misplaced(at: here)
    case UInt8(ascii: "?") where cursor.isBeforeSpace || isInFlow:
      .unsupported("a key in parts", "?", at: here)
    case UInt8(ascii: ":") where cursor.isBeforeSpace || isInFlow: .missingKey(at: here)
    case UInt8(ascii: "-") where cursor.isBeforeSpace: .listOnSameLine(at: here)
    case UInt8(ascii: "-") where isInFlow && cursor.byte(1).isYAMLFlowIndicator: .misplaced(at: here)
    default: nil
    }
  }

  /// `quote: He said: no`.
  mutating func reportUnquotedColon() {
    let end = cursor.place
    cursor.skipBlanks()
    report(.unquotedColon(at: here))
    cursor.place = end
  }

  /// A key at the cursor, in a line below a value without quotation marks that began at `start`.
  mutating func reportKeyBelow(
    _ text: String,
    from start: SourceLocation,
    onOwnLine: Bool
  ) throws(YAMLInterruption) {
    let keyStart = cursor
    if onOwnLine, start.column == keyStart.location.column {
      report(.missingColon(text, at: range(start, start.next)))
      throw .value
    }
    let key = plainLine(.line)
    let place = range(keyStart.location, cursor.location)
    report(key.isValidID ? .keyBelowValue(key, at: place) : .unquotedColon(at: here))
  }

  /// Reports a comment after a value that looks like part of the value; tells whether any comment follows.
  ///
  /// `quote: the union #1`, `quote: “the union # one”`: a comment that somebody meant as one has a
  /// space after its `#`, and does not close what the value opens.
  mutating func reportCut(of text: String, from start: SourceLocation) -> Bool {
    var comment = cursor
    comment.skipBlanks()
    guard comment.isAtComment else { return false }
    let place = comment.location
    let gap = place.column - cursor.location.column
    let from = comment.offset + 1
    comment.skipToLineEnd()
    let words = comment.text(from: from, to: comment.offset)
    if CutQuote(value: text, comment: words, gap: gap).isLikely {
      report(.cutQuote(at: range(place, comment.location)))
    }
    return true
  }

  /// `quote: #metoo`, where the value is empty; tells whether it was reported.
  mutating func reportValueThatIsComment(at place: YAMLCursor) -> Bool {
    var comment = place
    guard comment.isAtComment, !comment.byte(1).endsYAMLWord, comment.byte(1) != UInt8(ascii: "#") else {
      return false
    }
    comment.skipToLineEnd()
    report(.valueIsComment(at: range(place.location, comment.location)))
    return true
  }
}

/// A value without quotation marks and the comment after it, which may have been meant as part of it.
struct CutQuote {
  var value: String
  /// What follows the `#`.
  var comment: String
  /// The number of blanks between the two.
  var gap: Int

  var isLikely: Bool {
    guard value.contains(" ") || value.contains(where: \.isUppercase) || opensMark else { return false }
    return closesMark || isHashtag || isNumber
  }

  private static let marks: [(opening: Character, closing: Character)] = [
    ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("(", ")"), ("[", "]"),
  ]

  /// Whether a quotation mark or parenthesis opens in the value and closes in the comment.
  private var closesMark: Bool {
    Self.marks.contains { opening, closing in
      value.count { $0 == opening } > value.count { $0 == closing } && comment.contains(closing)
    }
  }

  private var opensMark: Bool { Self.marks.contains { value.hasPrefix(String($0.opening)) } }

  /// `#metoo`, `#1`.
  private var isHashtag: Bool { comment.first.map { $0.isLetter || $0.isNumber } ?? false }

  /// `# 1`, with one space before it; comments usually stand further off, or begin with a word.
  private var isNumber: Bool {
    gap == 1 && comment.first == " " && (comment.dropFirst().first?.isNumber ?? false)
  }
}

extension Diagnostic {
  fileprivate static func unsupported(_ name: String, _ sign: String, at range: SourceRange) -> Diagnostic {
    let message = """
      '\(sign)' would begin \(name), which is not part of the plain YAML read here; put words that begin \
      with '\(sign)' in quotation marks
      """
    return Diagnostic(.unsupportedYAML, .error, message, at: range)
  }

  fileprivate static func reserved(_ sign: String, at range: SourceRange) -> Diagnostic {
    let message = "a value cannot begin with '\(sign)'; put it in quotation marks"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func misplaced(at range: SourceRange) -> Diagnostic {
    let message = "a value should stand here; put it in quotation marks if it begins with this character"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func missingKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidYAML, .error, "no key stands before the colon; write 'key: value'", at: range)
  }

  fileprivate static func listOnSameLine(at range: SourceRange) -> Diagnostic {
    let message =
      "a list cannot begin after a key on the same line; begin it on the next line, or write [a, b]"
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }

  fileprivate static func unquotedColon(at range: SourceRange) -> Diagnostic {
    let message = "a colon and a space inside a value; put all of the value in quotation marks"
    return Diagnostic(.unquotedColon, .error, message, at: range)
  }

  fileprivate static func keyBelowValue(_ key: String, at range: SourceRange) -> Diagnostic {
    let message = """
      '\(key)' stands below a line that already has its value; give that value a key of its own, or indent \
      '\(key)' like the key above
      """
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func cutQuote(at range: SourceRange) -> Diagnostic {
    let message =
      "the value ends before ' #', which begins a comment; put all of the value in quotation marks"
    return Diagnostic(.cutQuote, .warning, message, at: range)
  }

  fileprivate static func valueIsComment(at range: SourceRange) -> Diagnostic {
    let message =
      "'#' begins a comment, so there is no value here; put a value that begins with '#' in quotation marks"
    return Diagnostic(.cutQuote, .error, message, at: range)
  }
}

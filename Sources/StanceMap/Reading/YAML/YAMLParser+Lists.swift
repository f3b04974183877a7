/// Lists that are written in lines, and dashes that somebody forgot or wrote in another way.
extension YAMLParser {
  /// Whether a list item begins at the cursor, with a dash or with what was meant for one.
  var isAtItem: Bool { cursor.isAtDash || isAtDashWithoutSpace || bullet != nil }

  /// Whether the key of a mapping stands here that usually comes first in a list item.
  var isAtKeyThatBeginsItem: Bool {
    var ahead = cursor
    return isAtKey && YAMLPairs.beginsItem(ahead.word())
  }

  /// - Parameters:
  ///   - parent: how far what it belongs to is indented; the list may be indented as far as that.
  ///   - lacksDash: whether its first item is known to have no dash.
  mutating func sequence(within parent: Int, lacksDash: Bool = false) throws(YAMLInterruption) -> YAMLNode {
    try descend()
    defer { depth -= 1 }
    let start = cursor.location
    var indent = cursor.indent
    var items: [YAMLNode] = []
    if lacksDash {
      items += try itemsWithoutDash(in: &indent, within: parent)
      guard cursor.indent == indent, isAtItem else {
        return YAMLNode(.sequence(items), from: start, to: items.last?.end ?? start)
      }
    }
    repeat {
      if isAtDashWithoutSpace {
        report(.missingSpaceAfterDash(at: here))
        items.append(YAMLNode(.unreadable, from: cursor.location, to: cursor.location))
        skipLines(deeperThan: indent)
      } else {
        if let bullet { report(.bullet(bullet, at: here)) }
        cursor.advance(bullet?.utf8.count ?? 1)
        items += try item(in: indent)
      }
    } while try isAtNextItem(in: indent, within: parent)
    return YAMLNode(.sequence(items), from: start, to: items.last?.end ?? start)
  }

  /// The item that begins at the cursor with a key; changes the indentation to that of the dashes after it.
  private mutating func itemsWithoutDash(
    in indent: inout Int,
    within parent: Int
  ) throws(YAMLInterruption) -> [YAMLNode] {
    var ahead = cursor
    report(.missingDash(ahead.word(), at: range(cursor.location, ahead.location)))
    let first = try mapping(.itemWithoutDash)
    defer { splitItems = [] }
    try skipToContent()
    if !cursor.isAtEnd, cursor.indent < indent, cursor.indent >= parent, isAtItem { indent = cursor.indent }
    return [first] + splitItems
  }

  /// Moves to the next item, past lines that stand among the dashes and have none.
  private mutating func isAtNextItem(
    in indent: Int,
    within parent: Int
  ) throws(YAMLInterruption) -> Bool {
    var isTold = false
    while true {
      try skipToContent()
      guard !cursor.isAtEnd, cursor.indent >= indent else { return false }
      if cursor.indent == indent, isAtItem { return true }
      if cursor.indent == indent, indent == parent || !isAtKey { return false }
      if !isTold { reportLineAmongItems(isKey: cursor.indent == indent) }
      isTold = true
      skipLines(deeperThan: indent)
    }
  }

  private mutating func reportLineAmongItems(isKey: Bool) {
    var ahead = cursor
    if isKey {
      report(.keyAmongItems(ahead.word(), at: range(cursor.location, ahead.location)))
    } else if cursor.byte() == UInt8(ascii: "{") {
      report(.missingDash("{", at: here))
    } else {
      report(.badIndentation(at: here))
    }
  }

  /// The values after a dash; an empty one where nothing is indented below it.
  private mutating func item(in indent: Int) throws(YAMLInterruption) -> [YAMLNode] {
    let start = cursor.location
    cursor.skipSpaces()
    guard cursor.byte() != UInt8(ascii: "\t") else { throw tabFault() }
    if cursor.isAtLineEnd || cursor.isAtComment {
      try skipToContent()
      guard !cursor.isAtEnd, cursor.indent > indent else {
        return [YAMLNode(.scalar(""), from: start, to: start)]
      }
    }
    let value = try value(within: indent, onOwnLine: true, isItem: true)
    defer { splitItems = [] }
    return [value] + splitItems
  }

  /// Whether a list item begins here without a space after its dash: `-supports: a`, `-{supports: a}`.
  private var isAtDashWithoutSpace: Bool {
    guard cursor.byte() == UInt8(ascii: "-") else { return false }
    return cursor.byte(1) == UInt8(ascii: "{") || cursor.byte(1).isASCIILetter && isAtKey
  }

  /// The sign that stands before a key in place of a dash: `• supports: a`.
  private var bullet: String? {
    guard cursor.byte() != UInt8(ascii: "-"), !cursor.byte().isASCIILetter, isAtKey else { return nil }
    return cursor.bullet
  }
}

extension YAMLCursor {
  /// The sign that stands here in place of a dash, with a space after it.
  fileprivate var bullet: String? {
    ["*", "•", "–", "—", "−", "·"].first { sign in
      let count = sign.utf8.count
      return byte(count) == UInt8(ascii: " ") && sign.utf8.enumerated().allSatisfy { byte($0) == $1 }
    }
  }

  /// The word here; moves past it.
  fileprivate mutating func word() -> String {
    let start = offset
    while !byte().endsYAMLWord, byte() != UInt8(ascii: ":") { advance() }
    return text(from: start, to: offset)
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func missingDash(_ word: String, at range: SourceRange) -> Diagnostic {
    let message = "a '- ' is missing before '\(word.shortened)'; begin each entry of the list with it"
    return Diagnostic(.missingDash, .error, message, at: range)
  }

  fileprivate static func keyAmongItems(_ key: String, at range: SourceRange) -> Diagnostic {
    let message = """
      '\(key.shortened)' stands in the column of the dashes; write '- ' before it if it begins an entry, or indent \
      it like the keys of the entry above
      """
    return Diagnostic(.missingDash, .error, message, at: range)
  }

  fileprivate static func bullet(_ sign: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingDash, .error, "'\(sign)' begins no list item; write '- ' in its place", at: range)
  }

  fileprivate static func missingSpaceAfterDash(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingDash,
      .error,
      "a space is missing after the dash; write '- ' before a list item",
      at: range
    )
  }
}

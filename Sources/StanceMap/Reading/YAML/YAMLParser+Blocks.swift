/// Mappings and sequences that are written in lines, and told apart by their indentation.
extension YAMLParser {
  /// The value of the whole file.
  mutating func document() throws(YAMLInterruption) -> YAMLNode {
    try skipLeadingMarker()
    try skipToContent()
    guard !cursor.isAtEnd else { return YAMLNode(.mapping([]), from: .start, to: .start) }
    let isFlow = cursor.byte() == UInt8(ascii: "[") || cursor.byte() == UInt8(ascii: "{")
    let root =
      if isFlow {
        try value(within: -1, onOwnLine: true)
      } else {
        try isAtItem ? sequence(within: -1) : mapping(.lines)
      }
    try skipToContent()
    if !cursor.isAtEnd { report(.badIndentation(at: here)) }
    return root
  }

  /// The value at the cursor, in lines indented more than `parent`.
  ///
  /// A mapping or sequence in lines can only begin where nothing but dashes stands before it.
  ///
  /// - Parameter isItem: whether it stands after a dash.
  mutating func value(
    within parent: Int,
    onOwnLine: Bool,
    isItem: Bool = false
  ) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    do throws(YAMLInterruption) {
      if onOwnLine, isAtItem { return try sequence(within: parent) }
      if onOwnLine, isAtKey { return try mapping(isItem ? .item : .lines) }
      return try inlineValue(within: parent, onOwnLine: onOwnLine)
    } catch {
      guard error == .value else { throw error }
      skipLines(deeperThan: parent)
      return YAMLNode(.unreadable, from: start, to: start)
    }
  }

  /// A scalar, or a collection in brackets.
  private mutating func inlineValue(within parent: Int, onOwnLine: Bool) throws(YAMLInterruption) -> YAMLNode
  {
    switch cursor.byte() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try endLine(after: try flowCollection(within: parent), within: parent)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return try endLine(after: try quotedScalar(within: parent), within: parent)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try blockScalar(within: parent)
    default:
      try refuseIndicator()
      return try plainScalar(within: parent, onOwnLine: onOwnLine)
    }
  }

  mutating func mapping(_ place: YAMLPairs.Place) throws(YAMLInterruption) -> YAMLNode {
    try descend()
    defer { depth -= 1 }
    var pairs = YAMLPairs(at: cursor.location, place)
    let indent = cursor.indent
    repeat {
      do throws(YAMLInterruption) {
        let key = try key(in: &pairs)
        add(YAMLPair(key: key, value: try value(of: key, in: indent)), to: &pairs)
      } catch {
        guard error == .value else { throw error }
        skipLines(deeperThan: indent)
        pairs.isWhole = false
      }
    } while try isAtSibling(in: indent, of: &pairs)
    splitItems = pairs.furtherItems
    return pairs.node
  }

  /// The value after a colon; empty where nothing is indented below it.
  private mutating func value(of key: YAMLKey, in indent: Int) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    cursor.skipBlanks()
    guard cursor.isAtLineEnd || cursor.isAtComment else {
      return try value(within: indent, onOwnLine: false)
    }
    let comment = cursor
    try skipToContent()
    if !cursor.isAtEnd, cursor.indent > indent {
      if YAMLPairs.areListed(under: key.text), isAtKeyThatBeginsItem {
        return try sequence(within: indent, lacksDash: true)
      }
      return try value(within: indent, onOwnLine: true)
    }
    if !cursor.isAtEnd, cursor.indent == indent, isAtItem { return try sequence(within: indent) }
    let isCut = reportValueThatIsComment(at: comment)
    return YAMLNode(isCut ? .unreadable : .scalar(""), from: start, to: start)
  }

  /// Moves to the next content, and tells whether it belongs to the collection of this indentation.
  mutating func isAtSibling(in indent: Int, of pairs: inout YAMLPairs) throws(YAMLInterruption) -> Bool {
    try skipToContent()
    while !cursor.isAtEnd, cursor.indent > indent {
      if let key = pairs.removeLast(before: cursor.indent) {
        report(.keyTooFarLeft(key.text, at: range(key.start, key.end)))
      } else {
        report(.badIndentation(at: here))
      }
      pairs.isWhole = false
      skipLines(deeperThan: indent)
      try skipToContent()
    }
    return !cursor.isAtEnd && cursor.indent == indent
  }

  /// Counts one more collection that stands in others.
  mutating func descend() throws(YAMLInterruption) {
    depth += 1
    guard depth <= PlainYAMLReader.depthLimit else {
      report(.nestingTooDeep(at: here))
      throw .file
    }
  }

  /// Keeps the pair, unless its key is there already.
  ///
  /// A block that somebody pasted twice is reported at its first key only, as is what made two blocks one:
  /// a missing dash, or a key that stands too far to the right.
  mutating func add(_ pair: YAMLPair, to pairs: inout YAMLPairs) {
    let place = range(pair.key.start, pair.key.end)
    switch pairs.add(pair) {
    case .kept, .follows: break
    case .splits(let key, let first):
      let note = Diagnostic.Note("'\(first.text)' is here", at: range(first.start, first.end))
      report(.secondEntry(key.text, pair.key.text, at: range(key.start, key.end), note))
    case .repeats(let first):
      let note = Diagnostic.Note("first written here", at: range(first.start, first.end))
      report(.duplicateKey(pair.key.text, at: place, note))
    case .belongsTo(let key):
      report(.keyTooFarRight(key.text, at: range(key.start, key.end)))
    }
  }
}

extension Diagnostic {
  static func badIndentation(at range: SourceRange) -> Diagnostic {
    let message = "this line lines up with nothing above it; indent it like the line that it goes on from"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func keyTooFarLeft(_ key: String, at range: SourceRange) -> Diagnostic {
    let message =
      "'\(key.shortened)' begins further left than the entries above and below; indent it like them"
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func keyTooFarRight(_ key: String, at range: SourceRange) -> Diagnostic {
    let message = """
      '\(key.shortened)' seems to begin an entry, but is indented like the keys of the entry above; move it to \
      the left
      """
    return Diagnostic(.badIndentation, .error, message, at: range)
  }

  fileprivate static func secondEntry(
    _ key: String,
    _ repeated: String,
    at range: SourceRange,
    _ note: Note
  ) -> Diagnostic {
    let message = """
      a '- ' seems to be missing before '\(key.shortened)', for the entry above has '\(repeated.shortened)' \
      already
      """
    return Diagnostic(.missingDash, .error, message, at: range, notes: [note])
  }

  fileprivate static func duplicateKey(_ key: String, at range: SourceRange, _ note: Note) -> Diagnostic {
    let message = "the key '\(key)' is written twice, and only the first is read; remove one of them"
    return Diagnostic(.duplicateKey, .error, message, at: range, notes: [note])
  }

  fileprivate static func nestingTooDeep(at range: SourceRange) -> Diagnostic {
    let message = "lists and mappings stand more than \(PlainYAMLReader.depthLimit) deep in one another"
    return Diagnostic(.nestingTooDeep, .error, message, at: range)
  }
}

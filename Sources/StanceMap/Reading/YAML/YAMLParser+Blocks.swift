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
        try cursor.isAtDash ? sequence() : mapping()
      }
    try skipToContent()
    if !cursor.isAtEnd { report(.badIndentation(at: here)) }
    return root
  }

  /// The value at the cursor, in lines indented more than `parent`.
  ///
  /// A mapping or sequence in lines can only begin where nothing but dashes stands before it.
  mutating func value(within parent: Int, onOwnLine: Bool) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    do throws(YAMLInterruption) {
      if onOwnLine, cursor.isAtDash { return try sequence() }
      if onOwnLine, isAtKey { return try mapping() }
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
      let node = try flowCollection(within: parent)
      try endLine(after: node, within: parent)
      return node
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let node = try quotedScalar(within: parent)
      try endLine(after: node, within: parent)
      return node
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try blockScalar(within: parent)
    default:
      try refuseIndicator()
      return try plainScalar(within: parent, onOwnLine: onOwnLine)
    }
  }

  mutating func mapping() throws(YAMLInterruption) -> YAMLNode {
    try descend()
    defer { depth -= 1 }
    let start = cursor.location
    let indent = cursor.indent
    var pairs = YAMLPairs()
    repeat {
      do throws(YAMLInterruption) {
        let key = try key()
        add(YAMLPair(key: key, value: try value(of: key, in: indent)), to: &pairs)
      } catch {
        guard error == .value else { throw error }
        skipLines(deeperThan: indent)
      }
    } while try isAtSibling(in: indent)
    return YAMLNode(.mapping(pairs.list), from: start, to: pairs.list.last?.value.end ?? start)
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
    if !cursor.isAtEnd, cursor.indent > indent { return try value(within: indent, onOwnLine: true) }
    if !cursor.isAtEnd, cursor.indent == indent, cursor.isAtDash { return try sequence() }
    let isCut = reportValueThatIsComment(at: comment)
    return YAMLNode(isCut ? .unreadable : .scalar(""), from: start, to: start)
  }

  mutating func sequence() throws(YAMLInterruption) -> YAMLNode {
    try descend()
    defer { depth -= 1 }
    let start = cursor.location
    let indent = cursor.indent
    var items: [YAMLNode] = []
    repeat {
      cursor.advance()
      items.append(try item(in: indent))
    } while try isAtSibling(in: indent) && cursor.isAtDash
    return YAMLNode(.sequence(items), from: start, to: items.last?.end ?? start)
  }

  /// The value after a dash; empty where nothing is indented below it.
  private mutating func item(in indent: Int) throws(YAMLInterruption) -> YAMLNode {
    let start = cursor.location
    cursor.skipSpaces()
    guard cursor.byte() != UInt8(ascii: "\t") else { throw tabFault() }
    if cursor.isAtLineEnd || cursor.isAtComment {
      try skipToContent()
      guard !cursor.isAtEnd, cursor.indent > indent else {
        return YAMLNode(.scalar(""), from: start, to: start)
      }
    }
    return try value(within: indent, onOwnLine: true)
  }

  /// Moves to the next content, and tells whether it belongs to the collection of this indentation.
  private mutating func isAtSibling(in indent: Int) throws(YAMLInterruption) -> Bool {
    try skipToContent()
    while !cursor.isAtEnd, cursor.indent > indent {
      report(.badIndentation(at: here))
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
  mutating func add(_ pair: YAMLPair, to pairs: inout YAMLPairs) {
    if let first = pairs.add(pair) {
      let note = Diagnostic.Note("first written here", at: range(first.start, first.end))
      report(.duplicateKey(pair.key.text, at: range(pair.key.start, pair.key.end), note))
    }
  }
}

/// Pairs of different keys.
struct YAMLPairs {
  private(set) var list: [YAMLPair] = []
  private var keys: [String: YAMLKey] = [:]

  /// Adds the pair; where its key is there already, returns that one instead.
  mutating func add(_ pair: YAMLPair) -> YAMLKey? {
    if let first = keys[pair.key.text] { return first }
    keys[pair.key.text] = pair.key
    list.append(pair)
    return nil
  }
}

extension Diagnostic {
  fileprivate static func badIndentation(at range: SourceRange) -> Diagnostic {
    let message = "this line lines up with nothing above it; indent it like the line that it goes on from"
    return Diagnostic(.badIndentation, .error, message, at: range)
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

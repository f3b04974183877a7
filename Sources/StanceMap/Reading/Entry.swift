/// A kind of mapping in an annotation file: what messages call it, and the keys it may have.
struct EntryKind: Sendable {
  /// With its article, such as `a statement`.
  let name: String
  /// Without `note` and the keys that begin with `x-`, which go anywhere.
  let keys: [String]
  /// The section that holds entries of this kind; nil where there is none.
  let section: String?
  /// Keys of which an entry has one, by which it is known.
  let marks: [String]

  init(_ name: String, in section: String? = nil, marks: [String] = [], keys: [String]) {
    self.name = name
    self.section = section
    self.marks = marks
    self.keys = keys
  }

  func allows(_ key: String) -> Bool {
    key == "note" || key.hasPrefix("x-") || keys.contains(key)
  }
}

extension EntryKind {
  /// The kind that an entry is of which stands among those of this kind; nil where it may well be one of them.
  func kindOfStranger(_ pairs: [YAMLPair]) -> EntryKind? {
    let keys = pairs.map(\.key.text)
    guard section != nil, !keys.contains(where: marks.contains) else { return nil }
    // A single strange key may be a slip for one that actors, topics and claims do have.
    guard keys.count(where: { !allows($0) }) >= (isDefinition ? 2 : 1) else { return nil }
    let kinds: [EntryKind] = [.statement, .argument, .claim, .actor, .document]
    return kinds.first { kind in
      kind.section != section && keys.contains(where: kind.marks.contains) && keys.allSatisfy(kind.allows)
    }
  }

  /// Whether entries of this kind define what others refer to.
  fileprivate var isDefinition: Bool { [EntryKind.actor, .topic, .claim].contains { $0.section == section } }

  /// The kind of entry that a key belongs to, if there is one that most people mean.
  fileprivate static func home(of key: String) -> EntryKind? {
    switch key {
    case "actors", "topics", "claims", "cues", "documents", "for-document", "coding": file
    case "outlet", "date", "url", "parts", "statements", "arguments", "silent": document
    case "supports", "opposes", "blames", "absolves", "quote", "hedged", "voice", "confidence": statement
    case "supported-by", "opposed-by": argument
    case "topic", "keywords", "contrary-to", "since": claim
    case "aliases", "member-of": actor
    default: nil
    }
  }
}

/// A mapping of an annotation file.
struct Entry {
  let kind: EntryKind
  let node: YAMLNode
  let pairs: [YAMLPair]

  subscript(key: String) -> YAMLNode? {
    pair(key)?.value
  }

  func pair(_ key: String) -> YAMLPair? {
    pairs.first { $0.key.text == key }
  }

  /// Where an entry is told of as a whole: its first key.
  var head: YAMLKey {
    pairs.first?.key ?? YAMLKey(text: "", start: node.start, end: node.end)
  }
}

extension AnnotationReading {
  /// The mapping, after a report of the keys that its kind has not; nil where the value is none.
  mutating func entry(_ kind: EntryKind, from node: YAMLNode) -> Entry? {
    switch node.content {
    case .mapping(let pairs):
      if let other = kind.kindOfStranger(pairs), let first = pairs.first {
        report(.stranger(other, among: kind, at: range(of: first.key)))
        return nil
      }
      var pairs = pairs
      renameWords(in: &pairs, of: kind)
      for pair in pairs where !kind.allows(pair.key.text) && !faults.isFull {
        report(.unknownKey(pair.key.text, of: kind, at: range(of: pair.key)))
      }
      return Entry(kind: kind, node: node, pairs: pairs)
    case .unreadable:
      return nil
    case .scalar(""):
      report(.emptyEntry(kind, at: range(of: node)))
      return nil
    case .scalar(let text) where text.isKeyWithoutSpace || text.beginsWithKey(of: kind):
      report(.missingColon(text, at: range(of: node)))
      return nil
    case .scalar, .sequence:
      report(.noEntry(kind, node.kindName, at: range(of: node)))
      return nil
    }
  }

  /// Reads `text` as `name` in an actor or topic and `name` as `text` in a claim, where the right key is not there.
  private mutating func renameWords(in pairs: inout [YAMLPair], of kind: EntryKind) {
    guard kind.isDefinition, let mark = kind.marks.first, !pairs.contains(where: { $0.key.text == mark }),
      let index = pairs.firstIndex(where: { ["name", "text", "title", "label"].contains($0.key.text) })
    else { return }
    report(.otherWords(pairs[index].key.text, of: kind, mark, at: range(of: pairs[index].key)))
    pairs[index].key.text = mark
  }

  /// The items of a list of entries; empty where the key is not there or nothing follows it.
  mutating func items(_ key: String, of entry: Entry) -> [YAMLNode] {
    guard let node = entry[key] else { return [] }
    switch node.content {
    case .sequence(let items): return items
    case .scalar(""), .unreadable: return []
    case .scalar, .mapping:
      report(.noList(key, node.kindName, at: range(of: node)))
      return []
    }
  }

  /// The entries of a mapping from ids; empty where the key is not there or nothing follows it.
  mutating func pairs(_ key: String, of entry: Entry, _ kind: EntryKind) -> [YAMLPair] {
    guard let node = entry[key] else { return [] }
    switch node.content {
    case .mapping(let pairs):
      return pairs.filter { !$0.key.text.hasPrefix("x-") && !isStranger($0, among: kind) }
    case .scalar(""), .unreadable: return []
    case .scalar(let text) where text.isKeyWithoutSpace:
      report(.missingColon(text, at: range(of: node)))
      return []
    case .sequence(let items):
      report(.noPairs(key, node.kindName, at: range(of: node)))
      return items.flatMap(Self.definitions)
    case .scalar:
      report(.noPairs(key, node.kindName, at: range(of: node)))
      return []
    }
  }

  /// Whether the entry is of another kind, which is reported; it defines nothing then.
  private mutating func isStranger(_ pair: YAMLPair, among kind: EntryKind) -> Bool {
    guard case .mapping(let pairs) = pair.value.content, kind.kindOfStranger(pairs) != nil else {
      return false
    }
    return self.entry(kind, from: pair.value) == nil
  }

  /// What an item defines of a list that should be a mapping from ids, so that references to it are found:
  /// `- harbour`, `- harbour: …` and `- id: harbour`.
  private static func definitions(in item: YAMLNode) -> [YAMLPair] {
    switch item.content {
    case .scalar(let text):
      return text.isValidID
        ? [YAMLPair(key: YAMLKey(text: text, start: item.start, end: item.end), value: item)] : []
    case .mapping(let pairs):
      guard let id = pairs.first(where: { $0.key.text == "id" })?.value, let text = id.text else {
        return pairs.count == 1 ? pairs : []
      }
      var value = item
      value.content = .mapping(pairs.filter { $0.key.text != "id" })
      return [YAMLPair(key: YAMLKey(text: text, start: id.start, end: id.end), value: value)]
    case .sequence, .unreadable: return []
    }
  }

  /// Reports that the entry lacks a key that it cannot do without, unless that may be in a line that was not read.
  mutating func reportMissing(_ key: String, in entry: Entry) {
    guard entry[key] == nil, entry.node.isWhole else { return }
    report(.missingKey(key, in: entry.kind, at: range(of: entry.head)))
  }
}

extension String {
  /// Whether it begins like a key that lacks its colon: `supports fence`.
  fileprivate func beginsWithKey(of kind: EntryKind) -> Bool {
    guard let space = firstIndex(of: " ") else { return false }
    return kind.keys.contains(String(self[..<space]))
  }

  /// Whether it begins like a key whose value follows the colon without a space: `close:The harbour`.
  fileprivate var isKeyWithoutSpace: Bool {
    guard let colon = firstIndex(of: ":") else { return false }
    return self[..<colon].isValidID
  }
}

extension YAMLNode {
  /// What messages call a value of this kind.
  var kindName: String {
    switch content {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .unreadable: "something unreadable"
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(_ key: String, of kind: EntryKind, at range: SourceRange) -> Diagnostic {
    let suggestion = Spelling(kind.keys + ["note"]).hint(for: key)
    let invisible = key.unicodeScalars.first(where: \.isInvisible).map {
      "; take out its invisible character \($0.name)"
    }
    let home = EntryKind.home(of: key).map { "; '\(key)' is a key of \($0.name)" }
    let other = home ?? "; it may have \(kind.keys.listed("and"))"
    let remedy = invisible ?? (suggestion.isEmpty || home != nil ? other : suggestion)
    return Diagnostic(.unknownKey, .error, "\(kind.name) has no key '\(key.shortened)'\(remedy)", at: range)
  }

  fileprivate static func otherWords(
    _ key: String,
    of kind: EntryKind,
    _ meant: String,
    at range: SourceRange
  ) -> Diagnostic {
    let message = "\(kind.name) has no key '\(key)'; did you mean '\(meant)'?"
    return Diagnostic(.unknownKey, .error, message, at: range)
  }

  fileprivate static func stranger(
    _ kind: EntryKind,
    among other: EntryKind,
    at range: SourceRange
  ) -> Diagnostic {
    let message = """
      this is \(kind.name), and stands under '\(other.section ?? "")'; is the line '\(kind.section ?? ""):' missing \
      above?
      """
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func missingKey(_ key: String, in kind: EntryKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(.missingKey, .error, "\(kind.name) needs the key '\(key)'; add '\(key): …'", at: range)
  }

  fileprivate static func emptyEntry(_ kind: EntryKind, at range: SourceRange) -> Diagnostic {
    let message = "\(kind.name) should stand here, but nothing does; write it, or remove the line"
    return Diagnostic(.emptyValue, .error, message, at: range)
  }

  fileprivate static func noEntry(_ kind: EntryKind, _ found: String, at range: SourceRange) -> Diagnostic {
    let message = "\(kind.name) is a mapping, not \(found); write lines such as '\(kind.keys[0]): …'"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func noList(_ key: String, _ found: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(key)' takes a list, not \(found); begin each entry with '- '"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func noPairs(_ key: String, _ found: String, at range: SourceRange) -> Diagnostic {
    let message = "'\(key)' takes a mapping, not \(found); begin each entry with its id and a colon"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }
}

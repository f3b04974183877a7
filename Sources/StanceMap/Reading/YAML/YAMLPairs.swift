/// The pairs of a mapping in the making.
///
/// Where keys are written twice it finds out why: two items of a list with no dash between, an entry
/// that is indented too far, a block that was pasted twice, or just a slip.
struct YAMLPairs {
  /// Where the mapping stands.
  enum Place {
    case brackets, lines
    /// After the dash of a list.
    case item
    /// In a list without a dash, which was told.
    case itemWithoutDash
  }

  /// What became of a pair.
  enum Outcome {
    case kept
    /// The key is there already.
    case repeats(YAMLKey)
    /// The key is there already, and that follows from what was told before.
    case follows
    /// Another item begins with the first key, since the second one is there already.
    case splits(YAMLKey, YAMLKey)
    /// The key is there already, since it and those below it belong to this one.
    case belongsTo(YAMLKey)
  }

  /// Of different keys.
  private(set) var list: [YAMLPair] = []
  /// The items that this one turned out to be, without the last.
  private var formerItems: [YAMLNode] = []
  /// Whether nothing had to be left out.
  var isWhole = true
  /// Whether a list item was found among the keys, and told.
  var hasItem = false
  private var start: SourceLocation
  private let place: Place
  private var indices: [String: Int] = [:]
  /// The pair whose key was repeated last, if nothing was kept since.
  private var lastRepeated: Int?
  private var hasMisplacedKey = false
  /// How far the lines below each key are indented.
  private var indents: Set<Int> = []

  init(at start: SourceLocation, _ place: Place) {
    self.start = start
    self.place = place
  }

  /// The mapping, or the first of the items that it turned out to be.
  var node: YAMLNode { formerItems.first ?? lastNode }
  var furtherItems: [YAMLNode] { formerItems.isEmpty ? [] : formerItems.dropFirst() + [lastNode] }

  private var lastNode: YAMLNode {
    var node = YAMLNode(.mapping(list), from: start, to: list.last?.value.end ?? start)
    node.isWhole = isWhole
    return node
  }

  mutating func add(_ pair: YAMLPair) -> Outcome {
    guard let index = indices[pair.key.text] else {
      keep(pair)
      return .kept
    }
    let first = list[index].key
    if let start = beginningOfItem(repeating: pair.key, at: index) {
      split(at: start)
      keep(pair)
      self.start = list[0].key.start
      return place == .item ? .splits(list[0].key, first) : .follows
    }
    isWhole = false
    defer { lastRepeated = index }
    if hasMisplacedKey || (index > 0 && lastRepeated == index - 1) { return .follows }
    if place != .brackets, index == 0, let last = list.last, last.value.isEmpty, list.count > 1 {
      hasMisplacedKey = true
      removeLast()
      return .belongsTo(last.key)
    }
    return .repeats(first)
  }

  /// Takes the last pair out if lines below it are indented like those of an earlier pair, and less than its own.
  mutating func removeLast(before indent: Int) -> YAMLKey? {
    guard let last = list.last, last.value.blockIndent(below: last.key).map({ $0 > indent }) == true,
      indents.contains(indent)
    else { return nil }
    removeLast()
    return last.key
  }

  private mutating func keep(_ pair: YAMLPair) {
    indices[pair.key.text] = list.count
    list.append(pair)
    lastRepeated = nil
    if let indent = pair.value.blockIndent(below: pair.key) { indents.insert(indent) }
  }

  private mutating func removeLast() {
    indices[list.removeLast().key.text] = nil
  }

  /// Makes the pairs from an index on an item of their own.
  private mutating func split(at index: Int) {
    let rest = Array(list[index...])
    list.removeSubrange(index...)
    formerItems.append(lastNode)
    (list, indices, isWhole) = ([], [:], true)
    for pair in rest { keep(pair) }
  }

  // MARK: Items without a dash

  /// Keys with which items of a list begin.
  private static let firstKeys: Set<String> = [
    "supports", "opposes", "blames", "absolves", "by", "claim", "together", "id", "words", "document",
  ]

  static func beginsItem(_ key: String) -> Bool { firstKeys.contains(key) }

  /// Whether a key has a list of mappings below it.
  static func areListed(under key: String) -> Bool {
    ["statements", "arguments", "silent", "documents", "parts", "cues", "rejected"].contains(key)
  }

  /// The index of the pair with which the next item begins, if a dash seems to be missing there; the key that
  /// is repeated comes next in the list.
  private func beginningOfItem(repeating key: YAMLKey, at first: Int) -> Int? {
    guard place == .item || place == .itemWithoutDash else { return nil }
    var start = list.count
    if first > 0, !Self.beginsItem(key.text) {
      guard let found = list[(first + 1)...].lastIndex(where: { Self.beginsItem($0.key.text) }) else {
        return nil
      }
      start = found
    }
    while start > first + 1, Self.beginsItem(list[start - 1].key.text) { start -= 1 }
    return start
  }
}

extension YAMLNode {
  /// How far the lines below a key are indented; nil where the value begins beside it.
  fileprivate func blockIndent(below key: YAMLKey) -> Int? {
    start.line > key.end.line ? start.column - 1 : nil
  }
}

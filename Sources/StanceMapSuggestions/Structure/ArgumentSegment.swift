/// A part of an argument, a clause or a sentence, as far as its words tell what it does there.
package struct ArgumentSegment: Sendable {
  /// Bits of `ArgumentMarkers.Opening`; above them the same for what follows a first conjunction; none has a bit of its own.
  let openings: UInt64
  /// Bits of `ArgumentMarkers.Inside`.
  let inside: UInt64
  let isQuestion: Bool
  let isExclamation: Bool
  /// Whether it ends without a mark that ends a sentence.
  let isOpen: Bool
  /// The beginnings of its content words, each once, in order.
  let topics: [UInt32]

  static let noOpening: UInt64 = 1 << 60

  package init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.init(Tokenizer().tokens(in: scalars)[...])
  }

  init(_ tokens: ArraySlice<Token>) {
    let words = tokens.filter { $0.isWord || $0.kind == .clitic }
    let hashes = words.map { WordHash($0.folded).word }
    openings = Self.openings(of: hashes)
    inside = hashes.indices.reduce(0) { $0 | ArgumentMarkers.insides.kinds(at: $1, of: hashes) }
    let last = tokens.last { ![.closeQuote, .closeBracket, .other].contains($0.kind) }
    isQuestion = last?.folded == "?"
    isExclamation = last?.folded == "!"
    isOpen = ![.sentenceEnd, .ellipsis, .colon, .semicolon].contains(last?.kind)
    topics = Self.topics(of: words)
  }

  package func has(_ marker: ArgumentMarkers.Inside) -> Bool { inside & 1 << UInt64(marker.rawValue) != 0 }
  package func opens(with marker: ArgumentMarkers.Opening) -> Bool {
    openings & 1 << UInt64(marker.rawValue) != 0
  }

  /// How many content words two segments share.
  func overlap(with other: ArgumentSegment) -> Int {
    var (own, theirs, count) = (0, 0, 0)
    while own < topics.count, theirs < other.topics.count {
      if topics[own] == other.topics[theirs] { count += 1 }
      if topics[own] <= other.topics[theirs] { own += 1 } else { theirs += 1 }
    }
    return count
  }

  private static func openings(of words: [UInt32]) -> UInt64 {
    let table = ArgumentMarkers.openings
    var kinds = table.kinds(at: 0, of: words)
    if let first = words.first, ArgumentMarkers.joints.contains(first) {
      let second = table.kinds(at: 1, of: words)
      kinds |= second << 20
      if conjunctions.contains(first) { kinds |= second }
    }
    return kinds == 0 ? noOpening : kinds
  }

  private static let conjunctions = Set(["and", "but", "yet"].map { WordHash($0).word })

  private static func topics(of words: [Token]) -> [UInt32] {
    var topics: [UInt32] = []
    for word in words where word.folded.utf8.count > 2 && !common.contains(word.folded) {
      topics.append(WordHash(String(word.folded.prefix(6))).word)
    }
    topics.sort()
    var last: UInt32?
    return topics.filter { topic in
      defer { last = topic }
      return topic != last
    }
  }

  private static let common = Set(
    """
    the and for are were that this with not have has does should must can will would they their his her she you one there \
    from also more which who was but all any our out its than them then these those what when where how into
    """.split(separator: " ").map(String.init)
  )
}

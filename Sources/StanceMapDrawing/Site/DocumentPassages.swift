import StanceMap

/// The passages of a document, each once, with all that it is evidence for.
struct DocumentPassages: Sendable {
  struct Passage: Sendable {
    /// Nil where it was not found.
    var range: Range<Int>?
    /// From 1.
    var line: Int?
    var words: String
    var entries: [SiteEntry]
    /// Those of them of which it is the first passage, by id: their addresses lead here.
    var firsts: Set<String> = []
  }

  /// Those found in the text, in its order.
  private(set) var found: [Passage] = []
  /// The others, in the order of the annotation.
  private(set) var others: [Passage] = []
  /// What has no passage.
  private(set) var ungrounded: [SiteEntry] = []

  init(of entries: [SiteEntry]) {
    var order: [Key] = []
    var groups: [Key: Passage] = [:]
    for entry in entries {
      if entry.quotes.isEmpty { ungrounded.append(entry) }
      for (number, quote) in entry.quotes.enumerated() {
        let key = Key(quote)
        if groups[key] == nil { order.append(key) }
        var passage = groups[key] ?? Passage(quote)
        if passage.entries.last?.id != entry.id { passage.entries.append(entry) }
        if number == 0 { passage.firsts.insert(entry.id) }
        groups[key] = passage
      }
    }
    let passages = order.compactMap { groups[$0] }
    found = passages.filter { $0.range != nil }.enumerated()
      .sorted { (Self.start($0.element), $0.offset) < (Self.start($1.element), $1.offset) }.map(\.element)
    others = passages.filter { $0.range == nil }
  }

  private static func start(_ passage: Passage) -> Int { passage.range?.lowerBound ?? .max }

  /// What makes two quotes the same passage.
  private struct Key: Hashable {
    var range: Range<Int>?
    /// Only of quotes that were not found.
    var words: String

    init(_ quote: Quote) {
      range = quote.anchor.passage?.range
      words = range == nil ? quote.words : ""
    }
  }
}

extension DocumentPassages.Passage {
  fileprivate init(_ quote: Quote) {
    let found = quote.anchor.passage
    self.init(range: found?.range, line: found?.start.line, words: quote.words, entries: [])
  }
}

/// A statement that is to be written into a file.
package struct StatementDraft: Hashable, Sendable {
  /// Who holds it, behind those who report it, outermost first; empty where the author speaks.
  package var chain: [DebateActor.ID] = []
  /// Nil where it is what the chain makes it.
  package var voice: Voice?
  package var kind: StatementKind
  package var target: String
  package var outcome: Claim.ID?
  package var part: Part.ID?
  package var isHedged = false
  package var quote: ShortQuote?
  package var note: String?

  package init(_ kind: StatementKind, _ target: String) {
    self.kind = kind
    self.target = target
  }

  /// The statement as a mapping, its keys in the order in which the documentation has them.
  var node: YAMLNode {
    var pairs: [YAMLPair] = []
    func add(_ key: String, _ text: String?) {
      if let text { pairs.append(YAMLPair(key, .scalar(text))) }
    }
    if !chain.isEmpty { pairs.append(YAMLPair("by", .oneOrMore(chain))) }
    add("voice", voice?.rawValue)
    add(kind.rawValue, target)
    add("for", outcome)
    add("in", part)
    add("hedged", isHedged ? "true" : nil)
    add("quote", quote?.words)
    add("prefix", quote?.prefix)
    add("suffix", quote?.suffix)
    add("note", note)
    return .mapping(pairs)
  }

  /// The lines of the statement as an item of a list.
  package var lines: [String] { YAMLWriter().item(node) }

  /// A text as a value of an annotation file.
  package static func scalar(_ text: String) -> String { YAMLWriter().scalar(text) }
}

/// The words by which a passage is given, and what stands around them where they alone are ambiguous.
package struct ShortQuote: Hashable, Sendable {
  package var words: String
  package var prefix: String?
  package var suffix: String?

  package init(_ words: String, prefix: String? = nil, suffix: String? = nil) {
    self.words = words
    self.prefix = prefix
    self.suffix = suffix
  }
}

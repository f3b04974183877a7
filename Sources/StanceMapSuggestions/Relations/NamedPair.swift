/// A sentence and two names in it, to be read for what the one holds about the other.
package struct NamedPair: Sendable {
  package var text: String
  /// In Unicode scalars, end exclusive.
  package var p: Range<Int>
  package var q: Range<Int>

  package init(text: String, p: Range<Int>, q: Range<Int>) {
    self.text = text
    self.p = p
    self.q = q
  }

  /// The sentence with the two names, and the other names in it; nil where either range holds no words.
  func analysed(_ lexicon: CueLexicon) -> (sentence: AnalysedSentence, p: Int, q: Int)? {
    let text = TokenizedText(text)
    let sentence = Sentence(kind: .prose, tokens: text.tokens.indices, paragraph: 0)
    guard let p = tokens(of: p, in: text), let q = tokens(of: q, in: text), !p.overlaps(q) else { return nil }
    let given = [Mention(tokens: p, referent: .named("p")), Mention(tokens: q, referent: .named("q"))]
    let others = MentionFinder(actors: ActorNames([])).mentions(in: sentence, of: text)
      .filter { $0.referent != .speaker && !$0.tokens.overlaps(p) && !$0.tokens.overlaps(q) }
    let mentions = (given + others).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard let first = mentions.firstIndex(of: given[0]), let second = mentions.firstIndex(of: given[1]) else {
      return nil
    }
    return (AnalysedSentence(sentence, of: text, mentions: mentions, lexicon: lexicon), first, second)
  }

  private func tokens(of range: Range<Int>, in text: TokenizedText) -> Range<Int>? {
    let first = text.tokens.partitioningIndex { $0.range.upperBound > range.lowerBound }
    let end = text.tokens.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first < end ? first..<end : nil
  }
}

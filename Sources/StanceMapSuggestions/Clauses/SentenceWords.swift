/// A sentence's words with what the tables know of each; indices count from its first token.
struct SentenceWords: Sendable {
  let tokens: [Token]
  let classes: [WordClass]
  let entries: [[CueLexicon.Entry]]
  let lexicon: CueLexicon
  /// In the order of the text, their ranges counted from the sentence's first token.
  let mentions: [Mention]
  /// For each token the mention that it belongs to, or -1.
  let mentionOf: [Int]

  init(tokens: [Token], mentions: [Mention], lexicon: CueLexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.mentions = mentions
    classes = tokens.map(\.wordClass)
    var mentionOf = [Int](repeating: -1, count: tokens.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens { mentionOf[token] = index }
    }
    self.mentionOf = mentionOf
    entries = tokens.indices.map { tokens[$0].isWord ? lexicon.entries(for: tokens[$0].folded) : [] }
  }

  func isMentionStart(_ index: Int) -> Bool {
    mentionOf[index] >= 0 && (index == 0 || mentionOf[index - 1] != mentionOf[index])
  }

  func isMentionEnd(_ index: Int) -> Bool {
    mentionOf[index] >= 0 && (index + 1 == tokens.count || mentionOf[index + 1] != mentionOf[index])
  }

  /// Whether a word may be a verb in the past or present, as far as its form tells.
  func isFiniteVerb(_ index: Int) -> Bool {
    guard mentionOf[index] < 0, tokens[index].isWord, !tokens[index].isCapitalised else { return false }
    if entries[index].contains(where: { isVerb($0) && $0.form != .gerund }) { return true }
    return tokens[index].folded.hasSuffix("ed") && tokens[index].folded.utf8.count > 4
  }

  func isSaying(_ index: Int) -> Bool {
    entries[index].contains { isVerb($0) && lexicon.cues[$0.cue].meaning == .say }
  }

  func isVerb(_ entry: CueLexicon.Entry) -> Bool { lexicon.cues[entry.cue].part == .verb }

  func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

  func wordClass(_ index: Int) -> WordClass { tokens.indices.contains(index) ? classes[index] : [] }

  /// The nearest token before `index` that is no adverb and no negation.
  func beforeAdverbs(_ index: Int) -> Int {
    var before = index - 1
    while before >= 0, index - before < 4, !classes[before].isDisjoint(with: [.adverb, .negation]),
      mentionOf[before] < 0,
      classes[before].isDisjoint(with: [.auxiliary, .determiner, .preposition])
    { before -= 1 }
    return before
  }
}

/// Takes from a text the stems of the words that carry meaning.
struct ContentStems: Sendable {
  /// The stems of a wording's content words, in order.
  func stems(in wording: String) -> [String] {
    TokenizedText(wording).tokens.compactMap(stem(of:))
  }

  /// The stem of a token; nil for marks and for words of the closed classes.
  func stem(of token: Token) -> String? {
    guard token.isWord || token.kind == .number, !Self.isFunctionWord(token.folded) else { return nil }
    return Stem.of(token.folded)
  }

  private static func isFunctionWord(_ word: String) -> Bool {
    let word = WordClass(of: word)
    return !word.isEmpty && word.isDisjoint(with: open)
  }

  /// Classes whose words carry meaning all the same.
  private static let open: WordClass = [.adverb, .denyingVerb, .title, .time]
}

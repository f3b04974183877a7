/// Whether a text is in English, told by its commonest words.
public enum LanguageGuess: Hashable, Sendable {
  case english
  /// In another language, which the tables know nothing of.
  case other
  /// Too short to tell.
  case unknown

  /// Looks at the first words of a text, however long it is.
  public init(of text: String) {
    self.init(of: TokenizedText(String(text.unicodeScalars.prefix(8_000))).tokens[...])
  }

  init(of tokens: ArraySlice<Token>) {
    let words = tokens.prefix(1_500).filter(\.isWord)
    guard words.count >= 12 else {
      let isForeign = words.contains { $0.folded.unicodeScalars.first.map { $0.value > 0x24F } == true }
      self = isForeign ? .other : .unknown
      return
    }
    let common = words.count { Self.common.contains($0.folded) }
    self = common * 7 >= words.count ? .english : .other
  }

  /// The commonest English words, without those that look the same in neighbouring languages.
  private static let common: Set<String> = [
    "the", "of", "and", "to", "that", "is", "it", "for", "was", "with", "be", "by", "on", "are", "this",
    "have", "from",
    "or", "had", "but", "not", "they", "which", "were", "their", "has", "would", "what", "will", "there",
    "who", "he", "she",
    "you", "we", "his", "her", "its", "at", "as", "been", "our", "if", "than", "when", "how", "should",
    "those", "about",
  ]
}

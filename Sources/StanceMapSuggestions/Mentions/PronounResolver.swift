/// Takes pronouns for whoever the sentence before was about.
///
/// Only the first words of a sentence and pronouns after its own subject are tried: elsewhere a wrong guess is as likely as a right one.
struct PronounResolver {
  private static let certainty = 0.6

  /// The mentions of a sentence and those that its pronouns stand for.
  ///
  /// - Parameter topic: whom the sentence before was about, if anybody.
  func mentions(
    _ mentions: [Mention],
    in sentence: Sentence,
    of text: TokenizedText,
    topic: Mention.Referent?
  ) -> [Mention] {
    guard let topic, mentions.first?.referent != topic else { return mentions }
    let start = sentence.tokens.lowerBound
    let first = mentions.first?.tokens.lowerBound ?? sentence.tokens.upperBound
    let opening = start..<min(first, start + 6, sentence.tokens.upperBound)
    guard let pronoun = opening.first(where: { Self.pronouns.contains(text.tokens[$0].folded) }) else {
      return mentions
    }
    return [Mention(tokens: pronoun..<pronoun + 1, referent: topic, certainty: Self.certainty)] + mentions
  }

  private static let pronouns: Set<String> = ["he", "she", "it", "they", "its", "their", "his", "her"]
}

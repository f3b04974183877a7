/// Tells how stretches of text put what they say.
package struct MoodReader: Sendable {
  private let table = PatternTable(MoodRows.all.map(\.phrase))

  package init() {}

  package func mood(of stretch: Range<Int>, in text: TokenizedText) -> SentenceMood {
    var mood: SentenceMood = []
    for match in table.matches(in: stretch, of: text.tokens) {
      mood.formUnion(MoodRows.all[match.phrase].mood)
    }
    if text.tokens[stretch].suffix(2).contains(where: { $0.kind == .sentenceEnd && $0.folded == "?" }) {
      mood.insert(.question)
    }
    return mood
  }
}

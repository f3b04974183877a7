import Testing

@testable import StanceMapSuggestions

@Suite struct SceneFeaturesTests {
  /// The tone between the two names, twice the scores of the table.
  private func tone(_ text: String) -> (good: Int, bad: Int) {
    let text = TokenizedText(text)
    let words = SentenceWords(tokens: text.tokens, mentions: [], lexicon: .standard)
    let sums = ToneSums(words)
    return (sums.good(in: text.tokens.indices), sums.bad(in: text.tokens.indices))
  }

  private func features(_ text: String) -> [FeatureHash] {
    let scalars = Array(text.unicodeScalars)
    func place(_ name: String) -> Range<Int> {
      let name = Array(name.unicodeScalars)
      let start = scalars.indices.first { scalars[$0...].starts(with: name) } ?? 0
      return start..<start + name.count
    }
    guard
      let (sentence, p, q) = NamedPair(text: text, p: place("Brook"), q: place("Lamb")).analysed(.standard)
    else { return [] }
    return PairFeatures(sentence).scene.features(p, q)
  }

  @Test func `the tone of words adds up, and a negation turns and halves it`() {
    let (good, bad) = (ToneWords.tone(of: "wonderful"), ToneWords.tone(of: "terrible"))

    #expect(good > 0 && bad < 0 && ToneWords.tone(of: "quay") == 0)
    #expect(tone("a wonderful quay and a terrible ferry") == (2 * good, -2 * bad))
    #expect(tone("not a wonderful quay") == (0, good))
  }

  @Test func `what stands around two names does not depend on which names they are`() {
    let one = features("Brook praised the terrible ferry of Lamb in March.")
    let other = features("Ann Brook praised the terrible ferry of Lamb in March.")

    #expect(!one.isEmpty && one == other)
    #expect(one != features("Brook praised the wonderful ferry of Lamb in March."))
    #expect(one != features("Lamb praised the terrible ferry of Brook in March."))
  }
}

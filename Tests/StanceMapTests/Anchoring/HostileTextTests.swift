import StanceMap
import Testing

/// Texts and quotes that nobody means, which must neither crash nor hang.
@Suite(.timeLimit(.minutes(1))) struct HostileTextTests {
  @Test func `one long word is searched in bounded time`() {
    let text = DocumentText(String(repeating: "a", count: 200_000))
    for words in ["a", String(repeating: "a", count: 100_000), "a … a", "aaa aaa aaa aab"] {
      #expect(QuoteAnchorer().anchor(Quote(words), in: text) == .notFound)
    }
  }

  @Test func `endless repetition is searched in bounded time`() {
    let text = DocumentText(String(repeating: "aaa ", count: 50_000))
    let long = String(repeating: "aaa ", count: 400)
    #expect(QuoteAnchorer().anchor(Quote("aaa"), in: text) == .ambiguous(count: 50_000))
    #expect(QuoteAnchorer().anchor(Quote("aaa … aaa"), in: text) == .ambiguous(count: 49_999))
    #expect(QuoteAnchorer().anchor(Quote(long), in: text) == .ambiguous(count: 49_601))
    #expect(QuoteAnchorer().anchor(Quote(long + "aab"), in: text) == .notFound)
    #expect(QuoteAnchorer().anchor(Quote(String(repeating: "aab … ", count: 9_000)), in: text) == .notFound)
  }

  @Test func `endless dots, dashes, blanks and marks are folded in bounded time`() {
    let parts = [".", ". ", "-", "- ", " ", "\n", "\r\n", "\u{301}", "\u{AD}", "…", "’", "\u{200D}", "🕯️"]
    for part in parts {
      let endless = String(repeating: part, count: 20_000)
      let text = DocumentText("one two " + endless + " three")
      #expect(QuoteAnchorer().anchor(Quote("three"), in: text).passage != nil)
      #expect(QuoteAnchorer().anchor(Quote(endless + "four"), in: text) == .notFound)
    }
  }

  @Test func `a quote longer than its text is not found`() {
    let quote = Quote(String(repeating: "many words ", count: 20_000))
    #expect(QuoteAnchorer().anchor(quote, in: DocumentText("many words")) == .notFound)
  }
}

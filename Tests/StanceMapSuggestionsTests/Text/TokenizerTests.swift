import StanceMapSuggestions
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return text.tokens.map { text[$0.range] }
  }

  @Test(arguments: [
    ("The mayor's plan won't do.", ["The", "mayor", "'s", "plan", "wo", "n't", "do", "."]),
    (
      "Night-shift at the U.S. port, p.m. only",
      ["Night-shift", "at", "the", "U.S.", "port", ",", "p.m.", "only"]
    ),
    ("Mr. A. Brook paid 1,200.50 to R&D", ["Mr.", "A.", "Brook", "paid", "1,200.50", "to", "R&D"]),
    ("It ended.Then rain fell…", ["It", "ended", ".", "Then", "rain", "fell", "…"]),
    ("See https://a.example/b?c. @port #bus", ["See", "https://a.example/b?c.", "@port", "#bus"]),
    (
      "O’Brien – or was it 3-year-old -- left",
      ["O’Brien", "–", "or", "was", "it", "3-year-old", "--", "left"]
    ),
    ("They’re the dockers’ boats", ["They", "’re", "the", "dockers", "’", "boats"]),
    ("I. think no. 4 is no.", ["I", ".", "think", "no.", "4", "is", "no", "."]),
  ])
  func `words keep what belongs to them, and clitics stand apart`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test
  func `what is folded is in lower case, with straight apostrophes and without the stop of an abbreviation`()
  {
    let tokens = TokenizedText("DON’T ask Mr. Überall").tokens

    #expect(tokens.map(\.folded) == ["do", "n't", "ask", "mr", "überall"])
  }

  @Test func `ranges count scalars of the text as given`() {
    let text = TokenizedText("\u{FEFF}é\u{301} 👩‍🚀\r\nwharf")

    #expect(text.tokens.last.map { text[$0.range] } == "wharf")
    #expect(text.tokens.last?.range.upperBound == text.scalars.count)
    #expect(text.tokens.last?.shape.contains(.startsLine) == true)
  }

  @Test func `a blank line starts a paragraph, and so does every line of a text with long lines`() {
    let long = String(repeating: "tide ", count: 30)

    #expect(
      TokenizedText("a\nb\n\nc").tokens.filter { $0.shape.contains(.startsParagraph) }.map(\.folded) == [
        "a", "c",
      ]
    )
    #expect(TokenizedText("a\nb\n\(long)").tokens.count { $0.shape.contains(.startsParagraph) } == 3)
  }

  @Test func `an empty text has no tokens and no sentences`() {
    #expect(TokenizedText("").tokens.isEmpty)
    #expect(TokenizedText(" \n\u{200B}").sentences.isEmpty)
  }
}

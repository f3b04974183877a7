import Testing

@testable import StanceMapSuggestions

@Suite struct MoodReaderTests {
  @Test(arguments: MoodRows.all)
  func `the example of every row shows its mood by that row alone`(row: MoodRows.Row) throws {
    let text = TokenizedText(row.example)
    let sentence = try #require(text.sentences.first).tokens
    let matches = PatternTable([row.phrase]).matches(in: sentence, of: text.tokens)

    #expect(!matches.isEmpty)
    #expect(MoodReader().mood(of: sentence, in: text).contains(row.mood))
  }

  @Test func `a plain sentence has no mood`() throws {
    let text = TokenizedText("The pier is old.")
    #expect(MoodReader().mood(of: try #require(text.sentences.first).tokens, in: text) == [])
  }

  @Test func `a question is known by its mark`() throws {
    let text = TokenizedText("Where is the pier?")
    #expect(MoodReader().mood(of: try #require(text.sentences.first).tokens, in: text) == .question)
  }
}

import StanceMap
import Testing

@testable import StanceMapSuggestions

@Suite struct PositionReaderTests {
  @Test(arguments: PositionRows.all.indices)
  func `the example of every row yields its position by that row alone`(index: Int) throws {
    let row = PositionRows.all[index]
    let readings = try readings(in: row.example, rows: [row])

    #expect(readings.map(\.kind) == [row.kind], "\(row.phrase): \(row.example)")
    #expect(try self.readings(in: row.example).first?.kind == row.kind, "\(row.phrase): \(row.example)")
  }

  @Test func `what is denied is not said`() throws {
    #expect(try readings(in: "The council did not ruin the town and has never killed a bee.").isEmpty)
  }

  @Test(arguments: [
    "Bees suffer if the council ignores them.", "The council was ignored and betrayed.",
    "The mayors were never imprisoned, and the council was abandoned.",
  ])
  func `what only may be, or is done to somebody, is no position on them`(text: String) throws {
    #expect(try readings(in: text).isEmpty)
  }

  @Test func `names side by side share a position`() throws {
    #expect(try readings(in: "The council and the mayor are to blame.").map(\.kind) == [.blames, .blames])
  }

  @Test(arguments: [
    "Any attempt to pin the blame on a council must be rejected.",
    "Any blame on ferries or the council for such storms must be rejected.",
    "All talk of ferries and the council must be rejected.",
    "Attacks on the ferry or the council must be condemned.",
  ])
  func `who is named within a phrase is not the subject`(text: String) throws {
    #expect(try readings(in: text).isEmpty)
  }

  @Test func `a phrase before the subject does not hide it`() throws {
    #expect(try readings(in: "On that day the council was to blame.").map(\.kind) == [.blames])
  }

  @Test func `a plain sentence takes no position`() throws {
    #expect(try readings(in: "The council met on Monday.").isEmpty)
  }

  private func readings(in words: String, rows: [PositionRow] = PositionRows.all) throws -> [PositionReading]
  {
    let text = TokenizedText(words)
    let sentence = try #require(text.sentences.first)
    let names = ActorNames([
      DebateActor(id: "council", name: "council"), DebateActor(id: "mayor", name: "mayor"),
    ])
    let mentions = MentionFinder(actors: names).mentions(in: sentence, of: text)
    return PositionReader(rows: rows).readings(
      of: AnalysedSentence(sentence, of: text, mentions: mentions, lexicon: .standard)
    )
  }
}

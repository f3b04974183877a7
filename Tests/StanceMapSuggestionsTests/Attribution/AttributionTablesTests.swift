import StanceMapSuggestions
import Testing

@Suite struct AttributionTablesTests {
  @Test func `every word of the table of cues is known as one`() {
    let cues = AttributionModel.standard.cues

    #expect(cues.rows.count > 2000)
    #expect(cues.rows.allSatisfy { cues.level(of: WordHash($0.word)) > 0 })
    #expect(cues.level(of: WordHash("teapot")) == 0)
  }

  @Test func `the more often a word is a cue the higher its level`() {
    let levels = [1, 10, 50, 90].map { AttributionCues.level(uses: $0, occurrences: 100) }
    #expect(levels == levels.sorted() && Set(levels).count == 4)
    #expect(AttributionCues.level(uses: 0, occurrences: 100) == 0)
  }
}

import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct SuggestionTests {
  @Test func `a suggestion of the author's own words has no chain`() {
    let suggestion = Suggestion(
      holder: .author,
      voice: .own,
      kind: .opposes,
      target: .proposition("the toll"),
      passage: 0..<8,
      evidence: [],
      rule: "demand",
      confidence: 0.5
    )

    #expect(suggestion.chain.isEmpty)
    #expect(!suggestion.isHedged)
  }
}

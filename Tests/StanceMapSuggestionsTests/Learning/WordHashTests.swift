import StanceMapSuggestions
import Testing

@Suite struct WordHashTests {
  @Test(arguments: [("argued", "arguing"), ("deny", "denied"), ("plan", "planned"), ("hope", "hopes")])
  func `forms of a verb share a stem`(first: String, second: String) {
    #expect(WordHash(first).stem == WordHash(second).stem)
  }

  @Test func `irregular forms have stems of their own`() {
    #expect(WordHash("said").stem != WordHash("says").stem)
  }
}

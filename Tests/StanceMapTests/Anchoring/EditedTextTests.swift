import StanceMap
import Testing

/// Quotes are looked for in generated texts after 10,000 generated edits.
@Suite struct EditedTextTests {
  @Test(arguments: 0..<20)
  func `an edited text never gives the wrong place`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var tally = EditTally()
    while tally.count < 500 {
      let text = GeneratedText.random(paragraphs: 3, using: &random)
      for _ in 0..<4 {
        guard let trial = EditTrial(text, using: &random) else { continue }
        for edit in Edit.allCases { tally.add(trial.outcome(of: edit, using: &random), of: edit) }
      }
    }
    #expect(tally.wrong == [])
    #expect(tally.share(.exact, of: .paragraphElsewhere) == 1)
    #expect(tally.share(.exact, of: .wordInGap) == 1)
    #expect(tally.share(.refused, of: .passageDeleted) == 1)
    #expect(tally.share(.refused, of: .paragraphDeleted) == 1)
    #expect(tally.share(.approximate, of: .misspelling) > 0.4)
    #expect(tally.share(.approximate, of: .wordChanged) > 0.2)
  }
}

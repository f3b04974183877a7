import StanceMapSuggestions
import Testing

@Suite struct AttributionTablesTests {
  @Test func `every word of the table of cues is known as one`() {
    let cues = AttributionModel.standard.cues

    #expect(cues.rows.count > 2000)
    #expect(cues.rows.allSatisfy { cues.level(of: WordHash($0.word)) > 0 })
    #expect(cues.level(of: WordHash("teapot")) == 0)
  }

  @Test(arguments: [
    ("said", "says"), ("argued", "arguing"), ("deny", "denied"), ("plan", "planned"), ("hope", "hopes"),
  ])
  func `forms of a verb share a stem`(first: String, second: String) {
    let isIrregular = first == "said"
    #expect((WordHash(first).stem == WordHash(second).stem) == !isIrregular)
  }

  @Test func `the more often a word is a cue the higher its level`() {
    let levels = [1, 10, 50, 90].map { AttributionCues.level(uses: $0, occurrences: 100) }
    #expect(levels == levels.sorted() && Set(levels).count == 4)
    #expect(AttributionCues.level(uses: 0, occurrences: 100) == 0)
  }

  @Test(arguments: [-30.0, -1, -0.001, 0, 0.5, 1, 7.25, 30])
  func `the exponential and the logarithm undo each other`(value: Double) {
    #expect(abs(PortableMath.log(PortableMath.exp(value)) - value) < 1e-9)
  }

  @Test func `shares of scores add up to one`() {
    let shares = PortableMath.logShares([3, -1, 0.5, 900]).map(PortableMath.exp)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    #expect(PortableMath.logShares([]).isEmpty)
  }

  @Test func `a table of hashes finds what it holds and nothing else`() {
    let index = HashIndex((1...200).map { (UInt32($0) &* 2_654_435_761, UInt8($0)) })
    #expect((1...200).allSatisfy { index[UInt32($0) &* 2_654_435_761] == UInt8($0) })
    #expect(index[12345] == 0)
  }
}

import Testing

@testable import StanceMap

@Suite struct OccurrenceSearchTests {
  @Test(arguments: [1, 2, 3, 5])
  func `all occurrences are found, overlapping ones too`(letters: UInt32) {
    var random = SplitMix64(seed: 7)
    for length in 0..<200 {
      let text = (0..<length).map { _ in UInt32.random(in: 0..<letters, using: &random) * 256 }
      let pattern = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        UInt32.random(in: 0..<letters, using: &random) * 256
      }
      let range = min(3, length)..<length
      let expected = range.filter { text[$0..<length].starts(with: pattern) }
      #expect(OccurrenceSearch(pattern).occurrences(in: text, within: range) == expected)
    }
  }

  @Test func `repetitions do not make it slow`() {
    let text = [UInt32](repeating: 1, count: 100_000)
    let pattern = [UInt32](repeating: 1, count: 50_000)
    #expect(OccurrenceSearch(pattern).occurrences(in: text, within: 0..<100_000).count == 50_001)
    #expect(OccurrenceSearch([2] + pattern).occurrences(in: text, within: 0..<100_000).isEmpty)
  }

  @Test func `an empty pattern is nowhere`() {
    #expect(OccurrenceSearch([]).occurrences(in: [1, 2], within: 0..<2).isEmpty)
  }
}

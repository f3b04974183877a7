import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct AttributionRobustnessTests {
  private let pieces = [
    "said", "says", "told", "according", "to", "the", "mayor", "Okafor", "“", "”", "\"", "''", "'", ",", ".",
    "?", ":", ";",
    "—", "(", ")", "that", "who", "but", "and", "wants", "believed", "was", "by", "\n", "\n\n", "Mr.", "12",
    "…", "harbour",
    "مرحبا", "שלום", "港", "é", "\u{0}", "\u{FEFF}", "SAID", "MAYOR", "'s", "https://example.org", "-",
  ]

  @Test(arguments: 0..<24)
  func `any text gives attributions within it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = TokenizedText(
      (0..<200).map { _ in pieces[random.index(below: pieces.count)] }
        .joined(separator: seed % 3 == 0 ? "" : " ")
    )

    for found in AttributionFinder(least: 0).attributions(in: text) {
      #expect(!found.content.isEmpty)
      for range in [found.cue, found.source ?? found.cue] + found.content {
        #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.tokens.count)
      }
      #expect((0...1).contains(found.confidence))
    }
  }

  @Test(arguments: 0..<8)
  func `no attribution stands in itself, however far one looks`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["“", "”", "the mayor", "said", "that", ",", "Okafor", "believes", ".", "and", "told us"]
    let text = TokenizedText(
      (0..<300).map { _ in words[random.index(below: words.count)] }.joined(separator: " ")
    )
    let found = AttributionFinder(least: 0).attributions(in: text)

    for index in found.indices {
      var (current, steps) = (found[index].parent, 0)
      while let parent = current, steps <= found.count {
        (current, steps) = (found[parent].parent, steps + 1)
      }
      #expect(steps <= found.count)
    }
  }

  @Test(arguments: [
    "said ", "“he said ", "the mayor said that ", "SAID THE MAYOR ", "“", "\"said\" ", "a, ", "who said, ",
    ": said\n",
  ])
  func `a long text takes time in proportion to its length`(piece: String) {
    func time(_ count: Int) -> Duration {
      let text = TokenizedText(String(repeating: piece, count: count))
      return ContinuousClock().measure { _ = AttributionFinder(least: 0).attributions(in: text) }
    }
    _ = time(100)

    // Eight times the length; a quadratic stage would take 64 times as long.
    #expect(time(1600) < time(200) * 40 + .milliseconds(500))
  }
}

import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct HostileTextTests {
  private static let pieces = [
    "Anna Brook", "the council", "Dockers' Union", "blamed", "was attacked by", "criticised", "said", "“",
    "”", "\"", "'", "’s",
    "who", "that", "because", "and", "not", ",", ".", "…", ";", "—", "(", ")", "\n", "\n\n", "\r\n", " ",
    "\u{200F}", "\u{0}",
    "\u{FEFF}", "مرحبا", "港", "👩‍🚀", "e\u{301}", "U.S.", "https://a.example", "3.5", "- ", "* ", "1. ", "I",
    "we", "he", "the regime",
    "n't", "support", "supporters of", "critic", "against", "to", "by", "on", "for", "AAA", "\u{1F1E6}", "is",
    "liar", "n’t", ":", "/",
  ]

  private static let suggester = Suggester(
    actors: [
      DebateActor(id: "council", name: "the council"), DebateActor(id: "union", name: "Dockers' Union"),
    ],
    claims: [Claim(id: "close", text: "The harbour should close")],
    minimumConfidence: 0
  )

  private func check(_ text: String) {
    let whole = 0..<text.unicodeScalars.count
    let third = whole.upperBound / 3
    let voices = [VoiceRange(part: "c1", author: "reader", range: third..<third * 2 + 1)]
    let document = DocumentText(text)
    for suggestion in Self.suggester.suggestions(in: text, voices: voices) {
      let part = voices.first { $0.part == suggestion.part }?.range
      _ = QuoteShortener().quote(of: suggestion.passage, in: document, within: part)
      let ranges = [suggestion.passage] + suggestion.evidence.map(\.range)
      #expect(
        ranges.allSatisfy {
          !$0.isEmpty && whole.contains($0.lowerBound) && $0.upperBound <= whole.upperBound
        }
      )
      #expect((0...1).contains(suggestion.confidence))
    }
  }

  @Test(arguments: 1...60)
  func `whatever a text is made of, ranges lie in it`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let count = Int.random(in: 0..<60, using: &numbers)
      let spaced = Bool.random(using: &numbers)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }
        .joined(separator: spaced ? " " : "")
      check(text)
    }
  }

  @Test(arguments: 1...10)
  func `ranges lie in texts of any characters`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let blocks: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x590...0x6FF, 0x2000...0x206F, 0x3000...0x30FF,
      0x1F300...0x1FAFF,
      0xE000...0xE0FF, 0x10FF00...0x10FFFF,
    ]
    for _ in 0..<5 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1..<50, using: &numbers) {
        if Int.random(in: 0..<4, using: &numbers) == 0 {
          text += " Anna Brook blamed the council ".unicodeScalars
        }
        let block = blocks.randomElement(using: &numbers) ?? 0...0
        if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &numbers)) { text.append(scalar) }
      }
      check(String(text))
    }
  }

  @Test(arguments: [
    "“Anna Brook (", "Anna Brook, who said that ", "the council said: “", "[", "not ", "Anna Brook's ",
  ])
  func `what is opened three hundred times and never closed is read`(unit: String) {
    check(String(repeating: unit, count: 300) + "Anna Brook blamed the council.")
  }

  @Test(arguments: [
    "", " ", "\u{0}", "\n\n\n", "\"", "“““", ")))", "'", "’’’", "...", "The the the", "A", "Anna Brook",
    "blamed",
  ])
  func `texts of next to nothing give nothing`(text: String) {
    #expect(Self.suggester.suggestions(in: text).isEmpty)
  }

  @Test func `capitals throughout are no names`() {
    check(String(repeating: "ANNA BROOK BLAMED THE COUNCIL FOR THE FERRY AND SAID SO. ", count: 50))
  }

  @Test func `a sentence of ten thousand names is read in moments`() {
    let names = (0..<10_000).map { "Anna Brook\($0 % 10) blamed" }.joined(separator: " ")
    let clock = ContinuousClock()
    let time = clock.measure { check("The council said " + names) }

    #expect(time < .seconds(30))
  }
}

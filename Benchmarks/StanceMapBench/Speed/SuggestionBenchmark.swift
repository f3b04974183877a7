import ArgumentParser
import Foundation
import StanceMap
import StanceMapSuggestions

/// Times the whole way from a text to suggestions, and shows that it grows with the length alone.
struct SuggestionBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggestions",
    abstract: "Time the suggestions: sentences a second, and time against length.",
    discussion: """
      EXAMPLES
        stancemap-bench suggestions
        stancemap-bench suggestions --text article.txt
      """
  )

  @Option(help: "A text to measure in place of the generated one.")
  var text: String?

  @Option(help: "How many runs each median is taken over.")
  var runs = 5

  func run() throws {
    let suggester = Suggester(actors: GeneratedText.actors, claims: GeneratedText.claims)
    let sample =
      try text.map { try String(contentsOfFile: $0, encoding: .utf8) }
      ?? GeneratedText.article(sentences: 2_000)
    report(sample, suggester)
    printTable(
      "Time against length",
      ["kind", "characters", "sentences", "ms", "µs a character"],
      GeneratedText.Shape.allCases.flatMap { shape in
        [62_500, 250_000, 1_000_000].map { row(shape, characters: $0, suggester) }
      }
    )
    printTable(
      "At the extreme",
      ["kind", "characters", "sentences", "ms", "µs a character"],
      [row(.article, characters: 0, suggester)]
        + Self.extremes.map { row($0.shape, characters: $0.characters, suggester) }
    )
  }

  /// A paragraph of 5 MB, a sentence with 100,000 names, and 10 MB of what opens and never closes.
  private static let extremes: [(shape: GeneratedText.Shape, characters: Int)] = [
    (.oneParagraph, 5_000_000), (.namesOnly, 1_600_000), (.openQuotes, 10_000_000),
    (.openBrackets, 10_000_000),
  ]

  private func report(_ sample: String, _ suggester: Suggester) {
    let sentences = TokenizedText(sample).sentences.count
    let found = suggester.suggestions(in: sample).count
    let time = processorTime(runs) { _ = suggester.suggestions(in: sample) }
    let pace = Int(Double(sentences) / time)
    print(
      "\(sentences) sentences, \(found) suggestions, \(time.milliseconds) ms: \(pace) sentences a second on one core\n"
    )
  }

  /// The median of what one processor spent, in seconds; so it matters little what else the machine does.
  private func processorTime(_ runs: Int, _ work: () -> Void) -> Double {
    let times = (0..<runs).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    return times.sorted()[runs / 2]
  }

  private func row(_ shape: GeneratedText.Shape, characters: Int, _ suggester: Suggester) -> [String] {
    let text = GeneratedText.text(shape, characters: characters)
    let time = processorTime(1) { _ = suggester.suggestions(in: text) }
    return [
      shape.rawValue, "\(text.unicodeScalars.count)", "\(TokenizedText(text).sentences.count)",
      time.milliseconds,
      String(format: "%.3f", time * 1e6 / Double(max(1, text.unicodeScalars.count))),
    ]
  }
}

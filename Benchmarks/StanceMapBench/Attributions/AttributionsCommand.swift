import ArgumentParser
import Foundation
import StanceMapSuggestions

/// Finds the attributions of documents, one to a line, for the scorer.
struct AttributionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attributions",
    abstract: "Find who says what in documents: JSON Lines in, JSON Lines out.",
    discussion: """
      A line in is {"id","text"}, a line out {"id","attributions":[{"cue","source","content","confidence"}]}, spans in \
      Unicode scalars.

      EXAMPLE: stancemap-bench attributions < documents.jsonl > predictions.jsonl
      """
  )

  @Option(help: "Leave out what is less likely than this.")
  var least = 0.38

  func run() throws {
    let finder = AttributionFinder(least: least)
    try JSONLines<AttributionDocument>.filter { document in
      let text = TokenizedText(document.text)
      func spans(_ ranges: [Range<Int>]) -> [[Int]] {
        ranges.map { text.range(of: $0) }.map { [$0.lowerBound, $0.upperBound] }
      }
      return AttributionAnswer(
        id: document.id,
        attributions: finder.attributions(in: text).map { found in
          AttributionAnswer.Item(
            cue: spans([found.cue]),
            source: spans(found.source.map { [$0] } ?? []),
            content: spans(found.content),
            confidence: (found.confidence * 10000).rounded() / 10000
          )
        }
      )
    }
  }
}

import ArgumentParser
import StanceMapSuggestions

/// Reads sentences with two names and writes what the one holds about the other.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Label sentences with two names, who is for or against whom: JSON Lines in, JSON Lines out.",
    discussion: """
      A line in is {"id","text","p":{"start","end"},"q":{"start","end"}}, spans in Unicode scalars, a line out \
      {"id","label","confidence"}: 0 nothing, 1 p for q, 2 q for p, 3 p against q, 4 q against p.

      EXAMPLE: stancemap-bench pairs < sentences.jsonl > predictions.jsonl
      """
  )

  @Flag(help: "Go by the rules alone, without the words' weights.")
  var rulesOnly = false

  func run() throws {
    try JSONLines<PairRecord>.filter { record in
      let judgement = PairScorer.standard.judgement(of: try record.pair.rows, rulesOnly: rulesOnly)
      return PairAnswer(
        id: record.id,
        label: judgement.label.rawValue,
        confidence: (judgement.confidence * 1_000_000).rounded() / 1_000_000
      )
    }
  }
}

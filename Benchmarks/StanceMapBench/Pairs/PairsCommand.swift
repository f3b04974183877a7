import ArgumentParser
import Foundation
import StanceMapSuggestions

/// Reads sentences with two names and writes what the one holds about the other.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Label sentences with two names: who is for or against whom.",
    discussion: """
      Reads JSON Lines from standard input: {"id", "text", "p": {"start", "end"}, "q": {"start", "end"}}, offsets \
      in Unicode code points. Writes {"id", "label", "confidence"}: 0 nothing, 1 p for q, 2 q for p, 3 p against q, \
      4 q against p.

      EXAMPLES
        stancemap-bench pairs < sentences.jsonl > predictions.jsonl
        stancemap-bench pairs --rules-only < sentences.jsonl
      """
  )

  @Flag(help: "Go by the rules alone, without the words' weights.")
  var rulesOnly = false

  func run() throws {
    let decoder = JSONDecoder()
    while let line = readLine() {
      guard !line.isEmpty else { continue }
      let record = try decoder.decode(PairRecord.self, from: Data(line.utf8))
      let judgement = PairScorer.standard.judgement(of: try record.pair.rows, rulesOnly: rulesOnly)
      let id = String(decoding: try JSONEncoder().encode(record.id), as: UTF8.self)
      let confidence = String(format: "%.6f", judgement.confidence)
      print("{\"id\": \(id), \"label\": \(judgement.label.rawValue), \"confidence\": \(confidence)}")
    }
  }
}

import StanceMapSuggestions

/// Sentences with their labels, in the order of the file.
struct LabelledPairs {
  var rows: [PairRows]
  var labels: [Int]

  /// Reads the sentences and labels of one part, such as `train`.
  init(part: String, in folder: String) throws {
    let sentences = try JSONLines<PairRecord>.read("\(folder)/\(part).jsonl")
    let gold = try JSONLines<PairGold>.read("\(folder)/\(part).gold.jsonl")
    let labelOf = Dictionary(gold.map { ($0.id, $0.label) }) { first, _ in first }
    rows = try sentences.map { try $0.pair.rows }
    labels = sentences.map { labelOf[$0.id] ?? 0 }
  }

  /// Two examples a sentence: what p holds of q, and q of p.
  func examples(_ table: KeyPath<PairRows.Direction, [UInt32]>) -> OutcomeExamples {
    OutcomeExamples(
      rows: rows.flatMap { [$0.forward[keyPath: table], $0.backward[keyPath: table]] },
      outcomes: labels.flatMap { label in
        [label == 1 ? 1 : label == 3 ? 2 : 0, label == 2 ? 1 : label == 4 ? 2 : 0]
      }
    )
  }
}

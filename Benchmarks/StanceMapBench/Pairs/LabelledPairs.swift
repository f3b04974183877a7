import Foundation
import StanceMapSuggestions

/// Sentences with their labels, in the order of the file.
struct LabelledPairs {
  var rows: [PairRows]
  var labels: [Int]

  init(folder: String, name: String) throws {
    let decoder = JSONDecoder()
    let sentences = try Self.lines("\(folder)/\(name).jsonl").map {
      try decoder.decode(PairRecord.self, from: $0)
    }
    let gold = try Self.lines("\(folder)/\(name).gold.jsonl").map {
      try decoder.decode(PairGold.self, from: $0)
    }
    let labelOf = Dictionary(gold.map { ($0.id, $0.label) }) { first, _ in first }
    rows = try sentences.map { try $0.pair.rows }
    labels = sentences.map { labelOf[$0.id] ?? 0 }
  }

  /// Two examples a sentence: what p holds of q, and q of p.
  func examples(_ table: KeyPath<PairRows.Direction, [UInt32]>) -> Examples {
    Examples(
      rows: rows.flatMap { [$0.forward[keyPath: table], $0.backward[keyPath: table]] },
      outcomes: labels.flatMap { label in
        [label == 1 ? 1 : label == 3 ? 2 : 0, label == 2 ? 1 : label == 4 ? 2 : 0]
      }
    )
  }

  private static func lines(_ path: String) throws -> [Data] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { Data($0.utf8) }
  }
}

/// The words that can bring in what somebody said or thinks, with how often each of them does.
package struct AttributionCues: Sendable {
  /// A word as it is written, how often it was a cue and how often it occurred.
  package struct Row: Hashable, Sendable {
    package var word: String
    package var uses: Int
    package var occurrences: Int

    package init(word: String, uses: Int, occurrences: Int) {
      self.word = word
      self.uses = uses
      self.occurrences = occurrences
    }
  }

  package let rows: [Row]
  private let index: HashIndex

  package init(rows: [Row]) {
    self.rows = rows
    var stems: [UInt32: (uses: Int, occurrences: Int)] = [:]
    var entries: [(key: UInt32, value: UInt8)] = []
    var order: [UInt32] = []
    for row in rows {
      let hash = WordHash(row.word)
      entries.append((hash.word, Self.level(uses: row.uses, occurrences: row.occurrences)))
      if stems[hash.stem] == nil { order.append(hash.stem) }
      stems[hash.stem, default: (0, 0)].uses += row.uses
      stems[hash.stem, default: (0, 0)].occurrences += row.occurrences
    }
    // Forms that were never met have the level of their stem.
    for stem in order {
      let counts = stems[stem, default: (0, 0)]
      entries.append((stem, Self.level(uses: counts.uses, occurrences: counts.occurrences)))
    }
    index = HashIndex(entries.filter { $0.value > 0 })
  }

  /// Reads rows of `word uses occurrences`.
  init(table: StaticString) {
    let lines = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n")
    self.init(
      rows: lines.compactMap { line in
        let fields = line.split(separator: " ")
        guard fields.count == 3, let uses = Int(fields[1]), let occurrences = Int(fields[2]) else {
          return nil
        }
        return Row(word: String(fields[0]), uses: uses, occurrences: occurrences)
      }
    )
  }

  package func level(of hash: WordHash) -> UInt8 { max(index[hash.word], index[hash.stem]) }

  /// 0 for words that are hardly ever a cue, then 1 to 15 with the logit of the share.
  package static func level(uses: Int, occurrences: Int) -> UInt8 {
    let share = (Double(uses) + 0.2) / (Double(occurrences) + 2)
    guard uses > 0, share >= 0.012, uses > 1 || occurrences <= 8 else { return 0 }
    let logit = PortableMath.log(share / (1 - share))
    return UInt8(max(1, min(15, (logit + 4.5) * 2.2)))
  }
}

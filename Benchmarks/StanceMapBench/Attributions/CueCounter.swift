import StanceMapSuggestions

/// Counts which words are cues, and tells which word of a longer cue carries it.
struct CueCounter {
  private var occurrences: [String: Int] = [:]
  private var inCues: [String: Int] = [:]

  init(_ documents: [AnnotatedDocument]) {
    for document in documents {
      for token in document.text.tokens { occurrences[token.folded, default: 0] += 1 }
      for token in document.items.flatMap(\.cue) {
        inCues[document.text.tokens[token].folded, default: 0] += 1
      }
    }
  }

  /// The word of a cue that is most often in one; of a cue without such a word a colon, or the first word.
  func head(
    of item: AnnotatedDocument.Item,
    in document: AnnotatedDocument,
    _ words: AttributionWords
  ) -> Int? {
    var best: (index: Int, share: Double)?
    for index in item.cue where !words.kinds[index].isFunction && !words.kinds[index].isMark {
      let share = share(document.text.tokens[index].folded)
      if best.map({ share > $0.share }) ?? true { best = (index, share) }
    }
    return best?.index ?? item.cue.first { words.kinds[$0] == .colon }
      ?? item.cue.first { !words.kinds[$0].isMark }
  }

  /// The words that carried a cue, in the order of the alphabet.
  func cues(of documents: [AnnotatedDocument]) -> AttributionCues {
    var uses: [String: Int] = [:]
    let none = AttributionCues(rows: [])
    for document in documents {
      let words = AttributionWords(document.text, cues: none)
      for item in document.items {
        guard let head = head(of: item, in: document, words) else { continue }
        uses[document.text.tokens[head].folded, default: 0] += 1
      }
    }
    return AttributionCues(
      rows: uses.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { word in
        let row = AttributionCues.Row(
          word: word,
          uses: uses[word, default: 0],
          occurrences: occurrences[word, default: 0]
        )
        // A table by white space has no room for others, and words with digits or marks are chance.
        let isPlain = word == ":" || word.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 || $0 == 39 }
        return isPlain && AttributionCues.level(uses: row.uses, occurrences: row.occurrences) > 0 ? row : nil
      }
    )
  }

  private func share(_ word: String) -> Double {
    Double(inCues[word, default: 0]) / Double(occurrences[word, default: 0] + 4)
  }
}

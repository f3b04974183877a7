import StanceMap

/// Reads in a sentence the positions that its writer takes on those who are named in it.
struct PositionReader: Sendable {
  /// How far from its phrase a target may stand, in tokens.
  private static let reach = 12
  private static let mostCoordinated = 8

  private let rows: [PositionRow]
  private let table: PatternTable

  init(rows: [PositionRow] = PositionRows.all) {
    self.rows = rows
    table = PatternTable(rows.map(\.phrase))
  }

  /// One reading a target at most, in the order of the phrases.
  func readings(of sentence: AnalysedSentence) -> [PositionReading] {
    let words = sentence.words
    guard !words.mentions.isEmpty else { return [] }
    let matches = table.matches(in: words.tokens.indices, of: words.tokens)
    var taken: Set<Int> = []
    var readings: [PositionReading] = []
    for match in matches.sorted(by: { ($0.phrase, $0.tokens.lowerBound) < ($1.phrase, $1.tokens.lowerBound) })
    {
      let row = rows[match.phrase]
      for target in targets(of: row, at: match.tokens, in: sentence) where taken.insert(target).inserted {
        readings.append(
          PositionReading(
            rule: row.rule,
            kind: row.kind,
            target: target,
            cue: match.tokens,
            isHedged: isHedged(match.tokens, in: words)
          )
        )
      }
    }
    for reading in judgements(in: sentence) where taken.insert(reading.target).inserted {
      readings.append(reading)
    }
    return readings.sorted { ($0.cue.lowerBound, $0.target) < ($1.cue.lowerBound, $1.target) }
  }

  private func targets(of row: PositionRow, at phrase: Range<Int>, in sentence: AnalysedSentence) -> [Int] {
    let words = sentence.words
    let clause = sentence.clauses[sentence.membership[phrase.lowerBound]]
    guard !WordClass(of: clause.opener).contains(.condition) else { return [] }
    switch row.place {
    case .subject:
      guard !denies(row, at: phrase, in: words), !isPassive(phrase.lowerBound, in: words) else {
        return []
      }
      return subject(of: phrase.lowerBound, in: sentence).map { withCoordinated($0, in: words) } ?? []
    case .object:
      return object(after: phrase.upperBound, in: words).map { withCoordinated($0, in: words) } ?? []
    case .name:
      return words.mentions.firstIndex { $0.tokens.lowerBound == phrase.upperBound }.map { [$0] } ?? []
    case .apposed:
      return words.mentions.firstIndex { $0.tokens.upperBound == phrase.lowerBound }.map { [$0] } ?? []
    case .owner:
      return words.mentions.firstIndex { mention in
        let end = mention.tokens.upperBound
        guard phrase.lowerBound > end, phrase.lowerBound - end <= 3 else { return false }
        return words.tokens[end].kind == .clitic || words.folded(end) == "'"
      }.map { [$0] } ?? []
    }
  }

  /// Whether what would be blamed or supported is said not to be so.
  private func denies(_ row: PositionRow, at phrase: Range<Int>, in words: SentenceWords) -> Bool {
    row.kind != .absolves
      && (CueFinder.isNegated(phrase.lowerBound, in: words)
        || !row.isNegation && phrase.contains { words.classes[$0].contains(.negation) })
  }

  /// Whether what a phrase says was done to its subject: in `was betrayed` nobody is said to betray.
  private func isPassive(_ phrase: Int, in words: SentenceWords) -> Bool {
    guard isParticiple(phrase, in: words),
      let before = (max(0, phrase - 4)..<phrase).last(where: {
        words.classes[$0].isDisjoint(with: [.adverb, .coordinator]) && !isParticiple($0, in: words)
      })
    else { return false }
    return words.classes[before].contains(.be)
  }

  private func isParticiple(_ index: Int, in words: SentenceWords) -> Bool {
    words.folded(index).hasSuffix("ed") || words.folded(index).hasSuffix("en")
  }

  /// The first name of the phrase's clause, or of the clause that it hangs on.
  private func subject(of phrase: Int, in sentence: AnalysedSentence) -> Int? {
    var clause: Int? = sentence.membership[phrase]
    while let current = clause {
      let first = sentence.words.mentions.indices.first { index in
        let start = sentence.words.mentions[index].tokens.lowerBound
        return start < phrase && phrase - start <= Self.reach * 2 && sentence.membership[start] == current
      }
      if let first {
        return isWithinPhrase(sentence.words.mentions[first].tokens.lowerBound, in: sentence.words)
          ? nil : first
      }
      clause = sentence.clauses[current].parent
    }
    return nil
  }

  /// Whether a preposition governs a name: in `any blame on the board or the council must …` the council is no subject.
  private func isWithinPhrase(_ start: Int, in words: SentenceWords) -> Bool {
    var index = start - 1
    while index >= 0 {
      let kind = words.wordClass(index)
      if kind.contains(.preposition) { return true }
      guard !kind.isDisjoint(with: [.determiner, .coordinator]) else { return false }
      index -= kind.contains(.coordinator) ? 2 : 1
    }
    return false
  }

  /// The next name, unless a mark or a verb comes first.
  private func object(after end: Int, in words: SentenceWords) -> Int? {
    for index in end..<min(end + Self.reach, words.tokens.count) {
      if words.mentionOf[index] >= 0 { return words.mentionOf[index] }
      switch words.tokens[index].kind {
      case .word, .number, .clitic, .openQuote, .closeQuote:
        if !words.classes[index].isDisjoint(with: .auxiliary), words.folded(index) != "'s" { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// `The council is the most corrupt of all`: good or bad words after `is`, said of its subject.
  private func judgements(in sentence: AnalysedSentence) -> [PositionReading] {
    let words = sentence.words
    return sentence.cues.compactMap { cue in
      guard cue.cue.meaning == .bad || cue.cue.meaning == .good, !cue.isNegated,
        let verb = (max(0, cue.token - Self.reach / 2)..<cue.token).last(where: {
          words.classes[$0].contains(.be)
        }),
        words.mentions.allSatisfy({ !(verb..<cue.token).contains($0.tokens.lowerBound) }),
        sentence.membership[verb] == sentence.membership[cue.token],
        let target = subject(of: verb, in: sentence)
      else { return nil }
      return PositionReading(
        rule: "judgement",
        kind: cue.cue.meaning == .good ? .supports : .opposes,
        target: target,
        cue: verb..<cue.token + 1,
        isHedged: cue.isHedged
      )
    }
  }

  /// A name and those that `and` or a comma puts beside it, on either side.
  private func withCoordinated(_ mention: Int, in words: SentenceWords) -> [Int] {
    var (first, last) = (mention, mention)
    while last - first < Self.mostCoordinated, areCoordinated(last, last + 1, in: words) { last += 1 }
    while last - first < Self.mostCoordinated, areCoordinated(first - 1, first, in: words) { first -= 1 }
    return Array(first...last)
  }

  private func areCoordinated(_ left: Int, _ right: Int, in words: SentenceWords) -> Bool {
    guard left >= 0, right < words.mentions.count else { return false }
    let between = words.mentions[left].tokens.upperBound..<words.mentions[right].tokens.lowerBound
    return (1...3).contains(between.count)
      && between.allSatisfy { ["and", ",", "the", "or"].contains(words.folded($0)) }
  }

  private func isHedged(_ phrase: Range<Int>, in words: SentenceWords) -> Bool {
    (max(0, phrase.lowerBound - 3)..<phrase.upperBound).contains { Self.hedges.contains(words.folded($0)) }
  }

  private static let hedges: Set<String> = [
    "may", "might", "could", "perhaps", "possibly", "probably", "arguably", "seemingly", "apparently",
    "partly",
  ]
}

/// What stands around two names, whether a frame reads it or not: the tone of the words, the verbs of their
/// clauses, and in whose mouth they are.
///
/// What is known of the sentence is gathered once, so that a pair costs a bounded time.
struct SceneFeatures {
  let sentence: AnalysedSentence
  let masked: MaskedSentence
  private let tone: ToneSums
  /// How many quoted tokens stand before each token.
  private let quoted: [Int]

  init(sentence: AnalysedSentence, masked: MaskedSentence) {
    (self.sentence, self.masked) = (sentence, masked)
    tone = ToneSums(sentence.words)
    var quoted = [0]
    quoted.reserveCapacity(sentence.words.tokens.count + 1)
    for token in sentence.words.tokens { quoted.append(quoted[quoted.count - 1] + (token.isQuoted ? 1 : 0)) }
    self.quoted = quoted
  }

  /// The features of a holder and a target; what depends on their order in the text has it mixed in.
  func features(_ source: Int, _ target: Int) -> [FeatureHash] {
    let mentions = sentence.words.mentions
    let (s, t) = (mentions[source].tokens, mentions[target].tokens)
    let order = source < target ? 1 : 2
    var found: [FeatureHash] = []
    found.reserveCapacity(64)
    let near = addTone(s, t, order, to: &found)
    let verbs = ClauseVerbs(sentence: sentence, masked: masked, source: s, target: t).features()
    found += near + verbs + verbs.map { $0.with(order) }
    addVoices(s, t, between: abs(source - target) - 1, order, to: &found)
    return found
  }

  // MARK: Tone

  private static let zones = ["before", "between", "after", "first", "last", "next"].map {
    FeatureHash("tone " + $0)
  }

  /// Adds how well and ill the words speak; gives back what counts in either order.
  private func addTone(
    _ s: Range<Int>,
    _ t: Range<Int>,
    _ order: Int,
    to found: inout [FeatureHash]
  ) -> [FeatureHash] {
    let (start, end) = (min(s.lowerBound, t.lowerBound), max(s.upperBound, t.upperBound))
    let between = min(s.upperBound, t.upperBound)..<max(s.lowerBound, t.lowerBound)
    let count = sentence.words.tokens.count
    let ranges = [
      max(0, start - 12)..<start, between, end..<min(count, end + 14),
      between.prefix(4), between.suffix(4), end..<min(count, end + 5),
    ]
    var near: [FeatureHash] = []
    for (place, range) in ranges.enumerated() {
      let (good, bad) = (tone.good(in: range), tone.bad(in: range))
      let zone = Self.zones[place]
      let traits = [
        zone.with(1).with(Self.grade(good)), zone.with(2).with(Self.grade(bad)),
        zone.with(3).with(Self.balance(good - bad)),
      ]
      found += traits.map { $0.with(order) }
      if place >= 3 { near += traits }
    }
    return near
  }

  /// Sums count twice the score, so that half of it is a whole number.
  private static func grade(_ sum: Int) -> Int { [0, 2, 4, 8, 14].firstIndex { sum <= $0 } ?? 5 }

  private static func balance(_ sum: Int) -> Int {
    guard sum != 0 else { return 0 }
    return sum.signum() * (1 + ([2, 4, 8].firstIndex { abs(sum) <= $0 } ?? 3))
  }

  // MARK: Voices

  private func addVoices(
    _ s: Range<Int>,
    _ t: Range<Int>,
    between: Int,
    _ order: Int,
    to found: inout [FeatureHash]
  ) {
    let tokens = sentence.words.tokens
    let (first, last) = (min(s.lowerBound, t.lowerBound), max(s.lowerBound, t.lowerBound))
    let state =
      (tokens[s.lowerBound].isQuoted ? 1 : 0) + (tokens[t.lowerBound].isQuoted ? 2 : 0)
      + (quoted[last] > quoted[first] ? 4 : 0)
    let kinds = clauseKind(at: s.lowerBound) * 16 + clauseKind(at: t.lowerBound)
    let voices = FeatureHash("voices").with(order)
    found += [
      voices.with(1).with(state), voices.with(2).with(quoted[tokens.count] > 0 ? 1 : 0),
      voices.with(3).with(kinds), voices.with(4).with(line(at: s.lowerBound)).with(line(at: t.lowerBound)),
      voices.with(5).with(min(3, between)), voices.with(6).with(state).with(kinds),
    ]
  }

  private func clauseKind(at token: Int) -> Int {
    Int(sentence.clauses[sentence.membership[token]].kind.rawValue)
  }

  /// The kinds of the clauses that a token stands in, from the innermost.
  private func line(at token: Int) -> Int {
    var line = 0
    var clause: Int? = sentence.membership[token]
    for _ in 0..<4 {
      guard let current = clause else { break }
      line = line * 16 + Int(sentence.clauses[current].kind.rawValue) + 1
      clause = sentence.clauses[current].parent
    }
    return line
  }
}

/// Sums of the tone up to each token, negated words turned and halved; twice the scores of ``ToneWords``.
struct ToneSums {
  private let goodBefore: [Int]
  private let badBefore: [Int]

  init(_ words: SentenceWords) {
    var (good, bad) = ([0], [0])
    good.reserveCapacity(words.tokens.count + 1)
    bad.reserveCapacity(words.tokens.count + 1)
    for index in words.tokens.indices {
      var tone = 0
      if words.mentionOf[index] < 0, words.tokens[index].isWord {
        tone = 2 * ToneWords.tone(of: words.tokens[index].folded)
        if tone != 0, words.isNegatedNear(index) { tone = -tone / 2 }
      }
      good.append(good[index] + max(0, tone))
      bad.append(bad[index] + max(0, -tone))
    }
    (goodBefore, badBefore) = (good, bad)
  }

  func good(in range: Range<Int>) -> Int { goodBefore[range.upperBound] - goodBefore[range.lowerBound] }

  func bad(in range: Range<Int>) -> Int { badBefore[range.upperBound] - badBefore[range.lowerBound] }
}

extension SentenceWords {
  /// Whether one of the three tokens before is a negation.
  func isNegatedNear(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { classes[$0].contains(.negation) }
  }
}

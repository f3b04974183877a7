/// A sentence with its names masked: what the features see.
struct MaskedSentence {
  /// A word, or a whole name.
  struct Unit {
    var word: FeatureHash
    /// What sort of word it is, in place of the word itself.
    var sort: FeatureHash
    /// The mention that it is, or -1.
    var mention: Int
    var token: Int
  }

  let units: [Unit]
  /// For each mention, its unit.
  let unitOf: [Int]

  init(_ sentence: AnalysedSentence) {
    let words = sentence.words
    let sorts = Self.cueSorts(sentence)
    var units: [Unit] = []
    units.reserveCapacity(words.tokens.count)
    var unitOf = [Int](repeating: 0, count: words.mentions.count)
    for index in words.tokens.indices {
      let mention = words.mentionOf[index]
      if mention >= 0 {
        guard words.isMentionStart(index) else { continue }
        unitOf[mention] = units.count
        units.append(Unit(word: Self.name, sort: Self.name, mention: mention, token: index))
      } else {
        let word = Self.word(words.tokens[index])
        units.append(
          Unit(word: word, sort: sorts[index] ?? Self.sort(words, index, word), mention: -1, token: index)
        )
      }
    }
    self.units = units
    self.unitOf = unitOf
  }

  static let name = FeatureHash("⟨name⟩")
  private static let number = FeatureHash("⟨number⟩")
  private static let other = FeatureHash("⟨word⟩")

  private static func word(_ token: Token) -> FeatureHash {
    token.kind == .number ? number : FeatureHash(token.isWord ? Stem.of(token.folded) : token.folded)
  }

  /// Words of the closed classes and marks are their own sort.
  private static func sort(_ words: SentenceWords, _ index: Int, _ word: FeatureHash) -> FeatureHash {
    !words.tokens[index].isWord || !words.classes[index].isEmpty ? word : other
  }

  private static func cueSorts(_ sentence: AnalysedSentence) -> [FeatureHash?] {
    var sorts = [FeatureHash?](repeating: nil, count: sentence.words.tokens.count)
    for cue in sentence.cues {
      var sort = FeatureHash(cue.cue.meaning.rawValue).with(FeatureHash(cue.cue.part.rawValue))
      if cue.isNegated { sort = sort.with(1) }
      if cue.voice != .active { sort = sort.with(2) }
      sorts[cue.token] = sort
    }
    return sorts
  }
}

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
  /// For each token, names unmasked: the word, its sort, and the part of speech where it is a cue.
  let words: [FeatureHash]
  let sorts: [FeatureHash]
  let cueParts: [Cue.Part?]

  init(_ sentence: AnalysedSentence) {
    let words = sentence.words
    var cueParts = [Cue.Part?](repeating: nil, count: words.tokens.count)
    for cue in sentence.cues { cueParts[cue.token] = cue.cue.part }
    self.cueParts = cueParts
    let stems = words.tokens.map(Self.word)
    self.words = stems
    let cueSorts = Self.cueSorts(sentence)
    sorts = words.tokens.indices.map { cueSorts[$0] ?? Self.fineSort(words, $0, stems[$0]) }
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
        let word = stems[index]
        units.append(
          Unit(word: word, sort: cueSorts[index] ?? Self.sort(words, index, word), mention: -1, token: index)
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

  /// As `sort`, and words of the open classes by their tone and ending.
  private static func fineSort(_ words: SentenceWords, _ index: Int, _ word: FeatureHash) -> FeatureHash {
    guard words.tokens[index].isWord, words.classes[index].isEmpty else { return word }
    let tone = ToneWords.tone(of: words.tokens[index].folded)
    if tone != 0 { return tone > 0 ? good : bad }
    return words.isFiniteVerb(index) ? verb : ending(of: words.tokens[index].folded)
  }

  private static let (good, bad, verb) = (
    FeatureHash("⟨good⟩"), FeatureHash("⟨bad⟩"), FeatureHash("⟨verb⟩")
  )
  private static let endings = ["ing", "ly", "ed", "ion", "er", "ist", "ment", "ness", "ity", "s"].map {
    (Array($0.utf8), FeatureHash($0))
  }

  private static func ending(of word: String) -> FeatureHash {
    let letters = word.utf8
    for (ending, hash) in endings
    where letters.count > ending.count + 2 && letters.suffix(ending.count).elementsEqual(ending) {
      return hash
    }
    return other
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

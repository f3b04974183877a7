/// What stands between two names without the clauses that only interrupt, by word and by sort.
struct PathFeatures {
  let sentence: AnalysedSentence
  let masked: MaskedSentence
  /// Mentions, in the order of the text.
  let first: Int
  let second: Int
  private(set) var found: [FeatureHash] = []

  init(sentence: AnalysedSentence, masked: MaskedSentence, first: Int, second: Int) {
    (self.sentence, self.masked, self.first, self.second) = (sentence, masked, first, second)
  }

  mutating func collect() {
    let units = masked.units
    let (start, end) = (masked.unitOf[first], masked.unitOf[second])
    let own = [sentence.membership[units[start].token], sentence.membership[units[end].token]]
    var line = own.map { ancestors(of: $0) }.reduce(into: Set<Int>()) { $0.formUnion($1) }
    line.formUnion(own)
    let path = (start + 1..<min(end, start + 60)).filter {
      line.contains(sentence.membership[units[$0].token])
    }
    let words = [FeatureHash("⟨1⟩")] + path.prefix(24).map { units[$0].word } + [FeatureHash("⟨2⟩")]
    let sorts = [FeatureHash("⟨1⟩")] + path.prefix(24).map { units[$0].sort } + [FeatureHash("⟨2⟩")]
    sequences(FeatureHash("pw"), words, longest: 3)
    sequences(FeatureHash("ps"), sorts, longest: 4)
    found.append(
      sorts.filter { $0 != FeatureHash("⟨word⟩") }.prefix(14).reduce(FeatureHash("pc")) { $0.with($1) }
    )
    let outside = Array(units[(end + 1)...].prefix(8).map(\.sort))
    sequences(FeatureHash("as"), [FeatureHash("⟨2⟩")] + outside, longest: 3)
    sequences(FeatureHash("bs"), units[..<start].suffix(8).map(\.sort) + [FeatureHash("⟨1⟩")], longest: 3)
    found.append(FeatureHash("pl").with(min(path.count, 12)).with(own[0] == own[1] ? 1 : 0))
  }

  private mutating func sequences(_ kind: FeatureHash, _ words: [FeatureHash], longest: Int) {
    for start in words.indices {
      var hash = kind
      for index in start..<min(start + longest, words.count) {
        hash = hash.with(words[index])
        found.append(hash)
      }
    }
  }

  private func ancestors(of clause: Int) -> Set<Int> {
    var all: Set<Int> = []
    var current = sentence.clauses[clause].parent
    while let parent = current, all.count < 8 {
      all.insert(parent)
      current = sentence.clauses[parent].parent
    }
    return all
  }
}

/// What is told of a name as holder or as target, wherever it stands.
struct RoleFeatures {
  let sentence: AnalysedSentence
  let masked: MaskedSentence
  private(set) var found: [FeatureHash] = []

  init(sentence: AnalysedSentence, masked: MaskedSentence) {
    (self.sentence, self.masked) = (sentence, masked)
  }

  mutating func collect(_ mention: Int, _ role: FeatureHash, other: Int) {
    let units = masked.units
    let unit = masked.unitOf[mention]
    for distance in [-2, -1, 1, 2, 3] where units.indices.contains(unit + distance) {
      let neighbour = unit + distance
      let isOther = units[neighbour].mention == other
      found.append(role.with(distance).with(isOther ? FeatureHash("⟨other⟩") : units[neighbour].word))
      found.append(role.with(distance + 50).with(isOther ? FeatureHash("⟨other⟩") : units[neighbour].sort))
    }
    for side in [-1, 1] where units.indices.contains(unit + side) && units.indices.contains(unit + 2 * side) {
      found.append(role.with(70 + side).with(units[unit + side].word).with(units[unit + 2 * side].word))
    }
    let clause = sentence.membership[units[unit].token]
    found.append(role.with(80).with(FeatureHash(sentence.clauses[clause].opener)))
    found.append(role.with(81).with(units[unit].token < sentence.clauses[clause].start + 4 ? 1 : 0))
    cuesInClause(clause, role, isBefore: mention < other)
  }

  private mutating func cuesInClause(_ clause: Int, _ role: FeatureHash, isBefore: Bool) {
    let start = sentence.cues.partitioningIndex { $0.token >= sentence.clauses[clause].start }
    for cue in sentence.cues[start...].prefix(8) where cue.clause == clause {
      let hash = role.with(82).with(FeatureHash(cue.cue.meaning.rawValue)).with(cue.isNegated ? 1 : 0)
      found.append(hash)
      found.append(role.with(83).with(FeatureHash(cue.cue.lemma)).with(isBefore ? 1 : 0))
    }
  }
}

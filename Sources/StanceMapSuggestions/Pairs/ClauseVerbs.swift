/// The verbs around two names in their own clauses, what goes before the target, and what the names own.
struct ClauseVerbs {
  let sentence: AnalysedSentence
  let masked: MaskedSentence
  let source: Range<Int>
  let target: Range<Int>

  private var words: SentenceWords { sentence.words }

  func features() -> [FeatureHash] {
    let ofSource = verb(after: source), ofTarget = verb(after: target)
    let toSource = verb(before: source), toTarget = verb(before: target)
    var found: [FeatureHash] = []
    for (place, verb) in [ofSource, ofTarget, toSource, toTarget].enumerated() {
      let (word, sort) = (word(verb), sort(verb))
      let isNegated = verb.map { words.isNegatedNear($0) } == true ? 1 : 0
      found.append(Self.verb.with(place).with(word).with(isNegated))
      found.append(Self.verb.with(place + 10).with(sort).with(isNegated))
      if place == 0, let verb, verb == toTarget {
        found.append(Self.both.with(word).with(isNegated))
        found.append(Self.both.with(1).with(sort).with(isNegated))
      }
    }
    let preposition = preposition(before: target)
    found += [
      Self.both.with(2).with(ofSource != nil && ofSource == toTarget ? 1 : 0),
      Self.both.with(3).with(word(ofSource)).with(word(toTarget)),
      Self.both.with(4).with(sort(ofSource)).with(sort(toTarget)),
      Self.both.with(5).with(preposition).with(word(toTarget)),
      Self.both.with(6).with(sort(ofSource)).with(preposition),
      Self.both.with(7).with(self.preposition(before: source)).with(preposition),
    ]
    for (place, name) in [source, target].enumerated() {
      guard let owned = owned(by: name) else { continue }
      found.append(Self.owned.with(place).with(word(owned)))
      found.append(Self.owned.with(place + 2).with(sort(owned)))
    }
    return found
  }

  private static let verb = FeatureHash("verb")
  private static let both = FeatureHash("verbs")
  private static let owned = FeatureHash("owned")
  private static let none = FeatureHash("⟨none⟩")

  private func word(_ token: Int?) -> FeatureHash { token.map { masked.words[$0] } ?? Self.none }

  private func sort(_ token: Int?) -> FeatureHash { token.map { masked.sorts[$0] } ?? Self.none }

  /// How far from a name its verb may stand.
  private static let reach = 12

  private func verb(after name: Range<Int>) -> Int? {
    let clause = sentence.membership[name.upperBound - 1]
    return (name.upperBound..<min(words.tokens.count, name.upperBound + Self.reach)).first {
      sentence.membership[$0] == clause && isFullVerb($0)
    }
  }

  private func verb(before name: Range<Int>) -> Int? {
    let clause = sentence.membership[name.lowerBound]
    return (max(0, name.lowerBound - Self.reach)..<name.lowerBound).last {
      sentence.membership[$0] == clause && isFullVerb($0)
    }
  }

  private func isFullVerb(_ index: Int) -> Bool {
    words.mentionOf[index] < 0 && words.tokens[index].isWord
      && words.classes[index].isDisjoint(with: .auxiliary)
      && (masked.cueParts[index].map { $0 == .verb } ?? words.isFiniteVerb(index))
  }

  private func preposition(before name: Range<Int>) -> FeatureHash {
    for index in (max(0, name.lowerBound - 4)..<name.lowerBound).reversed() {
      if words.classes[index].contains(.preposition) { return masked.words[index] }
      if words.mentionOf[index] >= 0 || !words.tokens[index].isWord || isFullVerb(index) { break }
    }
    return Self.none
  }

  /// The noun after `'s`.
  private func owned(by name: Range<Int>) -> Int? {
    let mark = name.upperBound
    guard mark < words.tokens.count, ["'s", "'"].contains(words.tokens[mark].folded) else { return nil }
    var owned: Int?
    for index in mark + 1..<min(words.tokens.count, mark + 5) {
      guard words.tokens[index].isWord, words.mentionOf[index] < 0 else { break }
      if owned != nil, !words.classes[index].isEmpty { break }
      owned = index
    }
    return owned
  }
}

// What led to a suggestion, for whoever has to judge it.

extension SuggestionBuilder {
  func evidence(
    _ scored: ScoredReading,
    _ source: Mention,
    _ target: Mention,
    _ scope: SpeechScope?
  ) -> [SuggestionEvidence] {
    let cue = scored.reading.cue
    let start = min(source.tokens.lowerBound, target.tokens.lowerBound, cue.token)
    let whole = range(start..<max(source.tokens.upperBound, target.tokens.upperBound, cue.token + 1))
    let (rules, words) = (percent(scored.ruleConfidence), percent(scored.confidence))
    return [
      mentionEvidence(source, "holder"), cueEvidence(cue), mentionEvidence(target, "target"),
      SuggestionEvidence(role: .frame, range: whole, reading: scored.reading.frame.reading),
      SuggestionEvidence(
        role: .model,
        range: whole,
        reading: "rules alone \(rules), with the words around \(words)"
      ),
    ] + scopeEvidence(cue, scope)
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  func mentionEvidence(_ mention: Mention, _ role: String) -> SuggestionEvidence {
    let name: String =
      switch mention.referent {
      case .actor(let id): id
      case .named(let name): name
      case .speaker: "whoever says it"
      }
    return SuggestionEvidence(role: .mention, range: range(mention.tokens), reading: "\(role): \(name)")
  }

  func cueEvidence(_ cue: CueOccurrence) -> SuggestionEvidence {
    let reading = "\(cue.cue.lemma) (\(cue.cue.part.rawValue), \(cue.cue.meaning.rawValue))"
    return SuggestionEvidence(role: .cue, range: range(cue.token..<cue.token + 1), reading: reading)
  }

  func scopeEvidence(_ cue: CueOccurrence, _ scope: SpeechScope?) -> [SuggestionEvidence] {
    let own = range(cue.token..<cue.token + 1)
    var evidence: [SuggestionEvidence] = []
    if cue.isNegated { evidence.append(SuggestionEvidence(role: .scope, range: own, reading: "negated")) }
    if cue.isHedged { evidence.append(SuggestionEvidence(role: .scope, range: own, reading: "hedged")) }
    if let scope {
      evidence.append(
        SuggestionEvidence(
          role: .scope,
          range: range(scope.tokens),
          reading: "told by: " + words(mentions[scope.speaker].tokens)
        )
      )
    } else if let told = scopes.evidence(at: sentence.tokens.lowerBound + cue.token, of: text) {
      evidence.append(told)
    }
    return evidence
  }

  func describe(_ target: SuggestedTarget) -> String {
    switch target {
    case .actor(let id): id
    case .named(let name): name
    case .claim(let id, let score): "\(id), matched \(percent(score))"
    case .proposition(let words): words
    }
  }
}

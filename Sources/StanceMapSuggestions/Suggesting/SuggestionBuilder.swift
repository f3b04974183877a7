import StanceMap

/// Makes suggestions of what was read in one sentence.
struct SuggestionBuilder {
  let text: TokenizedText
  let sentence: Sentence
  let analysed: AnalysedSentence
  let matcher: ClaimMatcher
  let voices: Voices
  let scopes: AttributionScope
  /// Whether the project names actors.
  let hasActors: Bool

  var mentions: [Mention] { analysed.words.mentions }

  /// In the order of their passages.
  func suggestions() -> [Suggestion] {
    guard !analysed.cues.isEmpty, !mentions.isEmpty else { return [] }
    let read = RelationScorer().scored(RelationReader().pairs(in: analysed), in: analysed)
    let pairs = CueCompetition().winners(of: read).compactMap(pairSuggestion)
    let claims = ClaimReader(analysed).readings().compactMap(claimSuggestion)
    return (strongest(pairs) + claims).sorted { $0.passage.lowerBound < $1.passage.lowerBound }
  }

  /// Of several that say the same, the surest.
  private func strongest(_ suggestions: [Suggestion]) -> [Suggestion] {
    struct Key: Hashable {
      var holder: SuggestedParty, target: SuggestedTarget, kind: StatementKind
    }
    var places: [Key: Int] = [:]
    var kept: [Suggestion] = []
    for suggestion in suggestions {
      let key = Key(holder: suggestion.holder, target: suggestion.target, kind: suggestion.kind)
      if let place = places[key] {
        if kept[place].confidence < suggestion.confidence { kept[place] = suggestion }
      } else {
        places[key] = kept.count
        kept.append(suggestion)
      }
    }
    return kept
  }

  // MARK: One suggestion

  private func pairSuggestion(_ scored: ScoredReading) -> Suggestion? {
    let reading = scored.reading
    let (source, target) = (mentions[reading.source], mentions[reading.target])
    guard let kind = kind(of: reading), let holder = holder(of: source),
      let aim = SuggestedTarget(target.referent),
      !Self.isSame(holder, aim)
    else { return nil }
    let scope = SpeechScope(of: reading.cue, in: analysed)
    let chain = self.chain(scope, cue: reading.cue, holder: holder)
    return make(
      kind,
      by: holder,
      chain: chain,
      of: aim,
      outcome: kind.isBlame ? outcome(of: reading) : nil,
      cue: reading.cue,
      tokens: [source.tokens, target.tokens, scope?.tokens].compactMap(\.self),
      evidence: evidence(scored, source, target, scope),
      rule: reading.frame.rawValue,
      confidence: scored.confidence * source.certainty * target.certainty
        * share(of: reading.cue.cue, holder: holder, target: aim)
    )
  }

  private func claimSuggestion(_ reading: ClaimReading) -> Suggestion? {
    let source = mentions[reading.source]
    guard let kind = reading.kind, let holder = holder(of: source) else { return nil }
    let match = match(reading.object)
    let target: SuggestedTarget =
      match.map { .claim($0.claim, score: $0.score) } ?? .proposition(words(reading.object))
    let scope = SpeechScope(of: reading.cue, in: analysed)
    let object = SuggestionEvidence(
      role: .mention,
      range: range(reading.object),
      reading: "target: " + describe(target)
    )
    return make(
      match?.isDenial == true ? kind.rejected : kind,
      by: holder,
      chain: chain(scope, cue: reading.cue, holder: holder),
      of: target,
      outcome: nil,
      cue: reading.cue,
      tokens: [source.tokens, reading.object, scope?.tokens].compactMap(\.self),
      evidence: [mentionEvidence(source, "holder"), cueEvidence(reading.cue), object]
        + scopeEvidence(reading.cue, scope),
      rule: "claim-object",
      confidence: reading.confidence * source.certainty * (match.map { 0.6 + 0.4 * $0.score } ?? 0.8)
        * share(of: reading.cue.cue, holder: holder, target: target)
    )
  }

  /// With no actors to know, nobody is a stranger.
  private func share(of cue: Cue, holder: SuggestedParty, target: SuggestedTarget) -> Double {
    hasActors && cue.reliability == nil ? ToldRelation.share(of: cue, holder: holder, target: target) : 1
  }

  private func make(
    _ kind: StatementKind,
    by holder: SuggestedParty,
    chain: [SuggestedParty],
    of target: SuggestedTarget,
    outcome: SuggestedTarget?,
    cue: CueOccurrence,
    tokens: [Range<Int>],
    evidence: [SuggestionEvidence],
    rule: String,
    confidence: Double
  ) -> Suggestion {
    let passage = passage(tokens + [cue.token..<cue.token + 1])
    return Suggestion(
      holder: holder,
      chain: chain,
      voice: holder == .author && chain.isEmpty ? .own : .reported,
      kind: kind,
      target: target,
      outcome: outcome,
      isHedged: cue.isHedged,
      part: voices.part(at: passage.lowerBound)?.part,
      passage: passage,
      evidence: evidence.sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      },
      rule: rule,
      confidence: confidence * (cue.isHedged ? 0.85 : 1)
    )
  }

  /// Not to blame is to absolve, and not to criticise says nothing; a negated 'support' was turned when it was read.
  private func kind(of reading: FrameReading) -> StatementKind? {
    if reading.frame == .saysBlame { return reading.sign < 0 ? .blames : .absolves }
    if reading.cue.isNegated && reading.cue.cue.meaning.sign < 0 {
      return reading.cue.cue.absolvesWhenDenied ? .absolves : nil
    }
    guard let kind = reading.cue.cue.meaning.kind else { return reading.sign > 0 ? .supports : .opposes }
    return reading.cue.isNegated || kind.isBlame && reading.sign * reading.cue.cue.meaning.sign < 0
      ? kind.rejected : kind
  }

  // MARK: Parties

  private func holder(of mention: Mention) -> SuggestedParty? {
    SuggestedParty(mention.referent) ?? speaker(at: mention.tokens.lowerBound)
  }

  /// Who says `I`: in a quotation whoever is quoted, elsewhere whoever writes.
  private func speaker(at token: Int) -> SuggestedParty? {
    guard analysed.words.tokens[token].isQuoted else { return .author }
    return SpeechScope.quoted(at: token, in: analysed).flatMap { party($0.speaker) }
      ?? scopes.speaker(at: sentence.tokens.lowerBound + token)
  }

  private func party(_ mention: Int) -> SuggestedParty? { SuggestedParty(mentions[mention].referent) }

  private static func isSame(_ holder: SuggestedParty, _ target: SuggestedTarget) -> Bool {
    switch (holder, target) {
    case (.actor(let holder), .actor(let target)): holder == target
    case (.named(let holder), .named(let target)): holder == target
    default: false
    }
  }

  private func chain(_ scope: SpeechScope?, cue: CueOccurrence, holder: SuggestedParty) -> [SuggestedParty] {
    let tellers = scopes.chain(at: sentence.tokens.lowerBound + cue.token)
    if !tellers.isEmpty { return tellers.filter { $0 != holder } }
    guard let teller = scope.flatMap({ party($0.speaker) }), teller != holder else { return [] }
    return [teller]
  }

  /// What follows `for` or `of` after the target of a blame, or after `to blame`.
  private func outcome(of reading: FrameReading) -> SuggestedTarget? {
    let words = analysed.words
    var end = mentions[reading.target].tokens.upperBound
    if reading.frame == .saysBlame {
      guard
        let topic = (end..<min(end + 9, words.tokens.count)).first(where: { words.tokens[$0].folded == "for" }
        )
      else { return nil }
      end = topic
    } else if end >= words.tokens.count || !reading.cue.cue.topics.contains(words.tokens[end].folded) {
      return nil
    }
    let object = PhraseEnd.phrase(from: end + 1, in: analysed)
    guard !object.isEmpty else { return nil }
    return match(object).map { .claim($0.claim, score: $0.score) }
      ?? .proposition(self.words(object))
  }

  /// The claim that a phrase is likely to mean.
  private func match(_ phrase: Range<Int>) -> ClaimMatch? {
    let named = Set(mentions.filter { phrase.overlaps($0.tokens) }.compactMap(\.actor))
    return matcher.matches(in: analysed.words.tokens[phrase], naming: named).first.flatMap {
      $0.isLikely ? $0 : nil
    }
  }

  // MARK: Words

  func range(_ tokens: Range<Int>) -> Range<Int> {
    let start = sentence.tokens.lowerBound
    return text.range(of: start + tokens.lowerBound..<start + tokens.upperBound)
  }

  func words(_ tokens: Range<Int>) -> String { text[range(tokens)] }

  /// The clauses that hold the given tokens, as one stretch, cut where it would be too long to read.
  private func passage(_ tokens: [Range<Int>]) -> Range<Int> {
    let first = tokens.map(\.lowerBound).min() ?? 0
    let last = (tokens.map(\.upperBound).max() ?? 1) - 1
    let membership = analysed.membership
    var (start, end) = (first, last + 1)
    while start > 0, first - start < 60, membership[start - 1] == membership[first] { start -= 1 }
    while end < membership.count, end - last < 60, membership[end] == membership[last] { end += 1 }
    return range(start..<end)
  }
}

import StanceMap

extension AuthorReader {
  /// The positions of the writer in one sentence, and those of whoever the writer gives the word to in it;
  /// none where all of it stands in quotation marks.
  func suggestions(
    in analysed: AnalysedSentence,
    at sentence: Sentence,
    of text: TokenizedText,
    mentions named: [Mention],
    after discourse: Discourse,
    voices: Voices,
    scopes: AttributionScope,
    lexicon: CueLexicon
  ) -> [Suggestion] {
    let tokens = text.tokens[sentence.tokens]
    guard !tokens.allSatisfy(\.isQuoted) else { return [] }
    let mentions = PronounResolver().mentions(named, in: sentence, of: text, topic: discourse.topic)
    let mood = moods.mood(of: sentence.tokens, in: text)
    let matches = matches(in: tokens, naming: discourse.named.union(mentions.compactMap(\.actor)), mood: mood)
    var draft = Draft(passage: text.range(of: sentence.tokens))
    draft.part = voices.part(at: draft.passage.lowerBound)?.part

    var suggestions = strongest(of: matches).map { draft.suggestion(of: $0, mood: mood, in: text) }
    var claimed = Set(suggestions.map(\.target))
    let completed =
      mentions == named
      ? analysed : AnalysedSentence(sentence, of: text, mentions: mentions, lexicon: lexicon)
    for reading in positions.readings(of: completed) {
      let mention = mentions[reading.target]
      guard let actor = mention.actor else { continue }
      let carrier = reading.kind == .blames ? carrier(of: actor, among: matches) : nil
      let target = carrier.map { SuggestedTarget.claim($0.claim, score: $0.score) } ?? .actor(actor)
      guard carrier == nil || claimed.insert(target).inserted else { continue }
      suggestions.append(
        draft.suggestion(
          of: reading,
          mention: mention,
          target: target,
          start: sentence.tokens.lowerBound,
          in: text
        )
      )
    }
    return suggestions.map { suggestion in
      guard let place = suggestion.evidence.first(where: { $0.role == .cue })?.range.lowerBound else {
        return suggestion
      }
      let cue = tokens.firstIndex { $0.range.upperBound > place } ?? sentence.tokens.lowerBound
      return told(suggestion, at: cue, by: scopes, in: text)
    }
  }

  /// What stands in somebody's reported words is theirs, not the writer's.
  private func told(
    _ suggestion: Suggestion,
    at token: Int,
    by scopes: AttributionScope,
    in text: TokenizedText
  ) -> Suggestion {
    var chain = scopes.chain(at: token)
    guard let holder = chain.popLast() else { return suggestion }
    var told = suggestion
    (told.holder, told.chain, told.voice) = (holder, chain, .reported)
    told.evidence += [scopes.evidence(at: token, of: text)].compactMap(\.self)
    told.evidence.sort { $0.range.lowerBound < $1.range.lowerBound }
    return told
  }

  private func matches(
    in tokens: ArraySlice<Token>,
    naming named: Set<DebateActor.ID>,
    mood: SentenceMood
  ) -> [ClaimMatch] {
    matcher.matches(in: tokens, naming: named)
      .map { match in
        var match = match
        match.strength *= Self.share(of: mood, for: match.kind)
        return match
      }
      .enumerated()
      .sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
      .map(\.element)
  }

  private func strongest(of matches: [ClaimMatch]) -> [ClaimMatch] {
    guard let best = matches.first?.strength else { return [] }
    return matches.prefix(mostClaims).filter { $0.isPossible && $0.strength >= best * shareOfBest }
  }

  /// The claim of the codebook that says of an actor what the sentence blames them for.
  private func carrier(of actor: DebateActor.ID, among matches: [ClaimMatch]) -> ClaimMatch? {
    matches.first { blamed[$0.claim] == [actor] }
  }

  /// How much of a match remains, given how the sentence puts it: a demand is made in a demanding sentence.
  private static func share(of mood: SentenceMood, for kind: Claim.Kind?) -> Double {
    let share = mood.contains(.report) ? 0.8 : 1
    return switch kind {
    case .demand: share * (mood.contains(.demand) ? 1.15 : 0.6)
    case .prediction: share * (mood.contains(.prediction) ? 1 : 0.7)
    default: share * (mood.contains(.demand) ? 0.9 : 1)
    }
  }
}

/// What the suggestions of one sentence share.
private struct Draft {
  var passage: Range<Int>
  var part: Part.ID?

  init(passage: Range<Int>) { self.passage = passage }

  func suggestion(of match: ClaimMatch, mood: SentenceMood, in text: TokenizedText) -> Suggestion {
    // A negation in the claim's wording tells little of how a sentence will put it; it only takes up one in the sentence.
    let isDenied = mood.contains(.denial) && !match.isDenial && !match.isForAnEnd
    return Suggestion(
      holder: .author,
      voice: .own,
      kind: isDenied ? .opposes : .supports,
      target: .claim(match.claim, score: match.score),
      isHedged: mood.contains(.condition),
      part: part,
      passage: passage,
      evidence: match.tokens.map { token in
        SuggestionEvidence(role: .cue, range: text.tokens[token].range, reading: "a word of '\(match.claim)'")
      },
      rule: "claim-\(match.kind?.rawValue ?? "any")",
      confidence: Self.confidence(of: match)
    )
  }

  func suggestion(
    of reading: PositionReading,
    mention: Mention,
    target: SuggestedTarget,
    start: Int,
    in text: TokenizedText
  ) -> Suggestion {
    let cue = text.range(of: reading.cue.lowerBound + start..<reading.cue.upperBound + start)
    let name = SuggestionEvidence(
      role: .mention,
      range: text.range(of: mention.tokens),
      reading: "target: \(target.id)"
    )
    return Suggestion(
      holder: .author,
      voice: .own,
      kind: reading.kind.isBlame && !target.isActor ? .supports : reading.kind,
      target: target,
      isHedged: reading.isHedged,
      part: part,
      passage: passage,
      evidence: [name, SuggestionEvidence(role: .cue, range: cue, reading: "\(reading.rule), by the writer")]
        .sorted { $0.range.lowerBound < $1.range.lowerBound },
      rule: reading.rule,
      confidence: Self.confidenceOfPositions * mention.certainty * (reading.isHedged ? 0.85 : 1)
    )
  }

  /// Shares that a curated statement confirmed, on two of the articles that `Graphs/` annotates.
  private static let confidenceOfPositions = 0.6

  private static func confidence(of match: ClaimMatch) -> Double {
    min(0.9, max(0, 0.35 + 2.2 * (match.score - ClaimMatch.likelyScore)))
  }
}

extension SuggestedTarget {
  /// The id of the actor or claim, or the words.
  var id: String {
    switch self {
    case .actor(let id), .claim(let id, _), .named(let id), .proposition(let id): id
    }
  }

  var isActor: Bool {
    switch self {
    case .actor, .named: true
    case .claim, .proposition: false
    }
  }
}

extension Mention {
  /// The project's actor that is meant, if it is one.
  var actor: DebateActor.ID? {
    if case .actor(let actor) = referent { actor } else { nil }
  }
}

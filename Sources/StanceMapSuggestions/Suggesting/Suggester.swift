public import StanceMap

/// Reads texts and suggests statements that a person may have missed.
///
/// ```swift
/// let suggester = Suggester(actors: graph.actors, claims: graph.claims)
/// for suggestion in suggester.suggestions(in: text) where suggestion.confidence >= 0.5 { … }
/// ```
public struct Suggester: Sendable {
  let finder: MentionFinder
  let matcher: ClaimMatcher
  let author: AuthorReader
  let lexicon: CueLexicon
  /// Suggestions that are less sure are left out.
  public var minimumConfidence: Double

  /// - Parameter cues: what a project adds to the lexicon.
  public init(
    actors: [DebateActor] = [],
    claims: [Claim] = [],
    cues: [UserCue] = [],
    minimumConfidence: Double = 0.35
  ) {
    let finder = MentionFinder(actors: ActorNames(actors))
    let matcher = ClaimMatcher(claims: claims) { wording in
      let text = TokenizedText(wording)
      return Set(text.sentences.flatMap { finder.mentions(in: $0, of: text).compactMap(\.actor) })
    }
    (self.finder, self.matcher) = (finder, matcher)
    author = AuthorReader(claims: claims, matcher: matcher)
    lexicon = cues.isEmpty ? .standard : CueLexicon(adding: cues)
    self.minimumConfidence = minimumConfidence
  }

  /// What a text says of who holds what, in the order of the passages; time is linear in its length.
  ///
  /// A text that is not in English gives none; see ``LanguageGuess``.
  ///
  /// - Parameter voices: the stretches that have authors of their own.
  public func suggestions(in text: String, voices: [VoiceRange] = []) -> [Suggestion] {
    let text = TokenizedText(
      text,
      breaks: voices.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted()
    )
    guard LanguageGuess(of: text.tokens[...]) != .other else { return [] }
    let speakers = Voices(voices, length: text.scalars.count)
    var antecedents = Antecedents()
    var discourse = Discourse()
    let mentions = text.sentences.map { sentence in
      antecedents.completed(finder.mentions(in: sentence, of: text), in: sentence, of: text)
    }
    let attributions = AttributionFinder(least: 0.5).attributions(in: text)
    let scopes = AttributionScope(attributions, of: text, mentions: mentions)
    var suggestions: [Suggestion] = []
    for (sentence, mentions) in zip(text.sentences, mentions) {
      let analysed = AnalysedSentence(sentence, of: text, mentions: mentions, lexicon: lexicon)
      let builder = SuggestionBuilder(
        text: text,
        sentence: sentence,
        analysed: analysed,
        matcher: matcher,
        voices: speakers,
        scopes: scopes,
        hasActors: !finder.actors.isEmpty
      )
      let told = builder.suggestions()
      let own = author.suggestions(
        in: analysed,
        at: sentence,
        of: text,
        mentions: mentions,
        after: discourse,
        voices: speakers,
        scopes: scopes,
        lexicon: lexicon
      )
      discourse.add(mentions)
      suggestions += (told + own.filter { !isTold($0, in: told) }).filter {
        $0.confidence >= minimumConfidence
      }
    }
    return suggestions
  }

  /// Whether a blame that the sentence tells decides on the same target: `she denied that they were to blame`.
  private func isTold(_ own: Suggestion, in told: [Suggestion]) -> Bool {
    own.kind.isBlame && told.contains { $0.kind.isBlame && $0.target == own.target }
  }
}

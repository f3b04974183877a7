import StanceMap
import StanceMapSuggestions

/// Leaves out what somebody has already decided on.
struct SuggestionFilter {
  private let statements: [Document.ID: [Statement]]
  private let decisions: [Document.ID: [Decision]]
  private let claims: [Claim]
  /// What the codebook has got since an engine did not find it there, by its words.
  private let actorIDs: [String: DebateActor.ID]
  private let claimIDs: [String: Claim.ID]

  init(graph: StanceGraph, decisions: [Decision]) {
    let placed = graph.statements.filter { $0.document != nil }
    statements = Dictionary(grouping: placed) { $0.document ?? "" }
    self.decisions = Dictionary(grouping: decisions) { $0.document.value }
    claims = graph.claims
    actorIDs = Dictionary(graph.actors.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    claimIDs = Dictionary(graph.claims.map { ($0.text, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those suggestions that the annotation does not have and nobody rejected.
  func open(_ suggestions: DocumentSuggestions) -> DocumentSuggestions {
    let matcher = SuggestionMatcher(document: suggestions.document, claims: claims)
    let statements = statements[suggestions.document.id] ?? []
    let rejected = rejected(suggestions)
    var open = suggestions
    open.suggestions.removeAll { suggestion in
      let known = known(suggestion)
      return rejected.contains(suggestion) || statements.contains { matcher.covers($0, known) }
    }
    return open
  }

  /// The suggestion with ids in place of words that are the name of an actor or the text of a claim.
  private func known(_ suggestion: Suggestion) -> Suggestion {
    var known = suggestion
    if case .named(let name) = suggestion.holder, let id = actorIDs[name.onOneLine] {
      known.holder = .actor(id)
    }
    switch suggestion.target {
    case .named(let name): known.target = actorIDs[name.onOneLine].map { .actor($0) } ?? known.target
    case .proposition(let words):
      known.target = claimIDs[words.onOneLine].map { .claim($0, score: 1) } ?? known.target
    case .actor, .claim: break
    }
    return known
  }

  /// Those suggestions that somebody rejected.
  func rejected(_ suggestions: DocumentSuggestions) -> Set<Suggestion> {
    let decisions = (decisions[suggestions.document.id] ?? []).map { decision in
      (decision, passage: passage(of: decision, in: suggestions))
    }
    guard !decisions.isEmpty else { return [] }
    let rejected = suggestions.suggestions.filter { suggestion in
      decisions.contains { decision, passage in
        decision.verb.value == suggestion.kind && decision.target.value == suggestion.target.words
          && holds(decision, of: suggestion.holder, in: suggestions.document, suggestion.part)
          && passage?.overlaps(suggestion.passage) != false
      }
    }
    return Set(rejected)
  }

  /// Where the words of a decision are; nil where that is not known.
  private func passage(of decision: Decision, in suggestions: DocumentSuggestions) -> Range<Int>? {
    guard let words = decision.evidence.quotes.first else { return nil }
    var quote = Quote(words.value, source: words.range)
    quote.prefix = decision.evidence.prefix?.value
    quote.suffix = decision.evidence.suffix?.value
    let area = suggestions.document.parts.first { $0.id == decision.part?.value }?.range
    return QuoteAnchorer().anchor(quote, in: suggestions.text, within: area).passage?.range
  }

  private func holds(
    _ decision: Decision,
    of holder: SuggestedParty,
    in document: Document,
    _ part: Part.ID?
  ) -> Bool {
    let authors = document.parts.first { $0.id == part }.map { [$0.author] } ?? document.authors
    guard let decided = decision.holder?.value else {
      if case .actor(let id) = holder { return authors.contains(id) }
      return holder == .author
    }
    switch holder {
    case .author: return authors.contains(decided)
    case .actor(let id): return id == decided
    case .named(let name): return name.onOneLine == decided
    }
  }
}

extension SuggestedTarget {
  /// The id, or the words where there is none.
  var words: String {
    switch self {
    case .actor(let id), .claim(let id, _): id
    case .named(let words), .proposition(let words): words.onOneLine
    }
  }

  /// The id, where the project has one.
  var id: String? {
    switch self {
    case .actor(let id), .claim(let id, _): id
    case .named, .proposition: nil
    }
  }
}

extension String {
  /// The words with one blank between them.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

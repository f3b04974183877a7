package import StanceMap

/// Tells whether a suggestion and a statement of the same document say the same of the same words.
package struct SuggestionMatcher: Sendable {
  private let document: Document
  private let blames: [Claim.ID: Claim.Blame]

  package init(document: Document, claims: [Claim]) {
    self.document = document
    let pairs = claims.compactMap { claim in claim.blame.map { (claim.id, $0) } }
    blames = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether holder, verb and target are the same and the passages overlap.
  package func confirms(_ statement: Statement, _ suggestion: Suggestion) -> Bool {
    statement.kind == suggestion.kind && isTarget(statement.target, of: suggestion)
      && speaks(statement, of: suggestion)
  }

  /// Whether somebody who annotated the passage has decided on this holder and target, with whatever verb.
  ///
  /// Support of a claim that blames somebody decides on that blame, too.
  package func covers(_ statement: Statement, _ suggestion: Suggestion) -> Bool {
    let isDecided =
      isTarget(statement.target, of: suggestion) || isBlame(of: statement.target, in: suggestion)
    return isDecided && speaks(statement, of: suggestion)
  }

  /// Those who hold what is suggested, as far as the project knows them.
  package func holders(of suggestion: Suggestion) -> [DebateActor.ID] {
    switch suggestion.holder {
    case .author: document.parts.first { $0.id == suggestion.part }.map { [$0.author] } ?? document.authors
    case .actor(let id): [id]
    case .named: []
    }
  }

  private func speaks(_ statement: Statement, of suggestion: Suggestion) -> Bool {
    statement.document == document.id && holders(of: suggestion).contains(statement.holder)
      && statement.quotes.contains { $0.anchor.passage?.range.overlaps(suggestion.passage) == true }
  }

  private func isTarget(_ target: Target, of suggestion: Suggestion) -> Bool {
    switch (target, suggestion.target) {
    case (.actor(let id), .actor(let suggested)): id == suggested
    case (.claim(let id), .claim(let suggested, _)): id == suggested
    default: false
    }
  }

  private func isBlame(of target: Target, in suggestion: Suggestion) -> Bool {
    guard case .claim(let claim) = target, case .actor(let actor) = suggestion.target else { return false }
    return suggestion.kind.isBlame && blames[claim]?.targets.contains(actor) == true
  }
}

package import StanceMap

/// How far suggestions and the annotation of some documents agree.
///
/// A suggestion is confirmed by a statement of the same document, holder, verb and target whose passage
/// overlaps; that statement is found. A suggestion without such a statement need not be wrong: the
/// annotation may lack it.
package struct SuggestionEvaluation: Sendable {
  /// A suggestion, and whether the annotation has it.
  package struct Case: Sendable {
    package var document: Document.ID
    package var suggestion: Suggestion
    package var isConfirmed: Bool
    /// Whether somebody rejected it in a review.
    package var isRejected: Bool
  }

  /// A statement with a passage, and the best suggestion that found it.
  package struct Finding: Sendable {
    package var statement: Statement
    /// The confidence of the surest suggestion; nil where there is none.
    package var confidence: Double?
  }

  /// What is known of one document.
  package struct Input: Sendable {
    package var document: Document
    package var suggestions: [Suggestion]
    package var statements: [Statement]
    package var rejected: Set<Suggestion>

    package init(
      document: Document,
      suggestions: [Suggestion],
      statements: [Statement],
      rejected: Set<Suggestion> = []
    ) {
      self.document = document
      self.suggestions = suggestions
      self.statements = statements
      self.rejected = rejected
    }
  }

  package private(set) var documents: [Document.ID] = []
  package private(set) var cases: [Case] = []
  package private(set) var findings: [Finding] = []
  /// How many statements have no passage in the text, so that nothing can find them.
  package private(set) var withoutPassage = 0

  package init(of inputs: [Input], claims: [Claim]) {
    for input in inputs { add(input, SuggestionMatcher(document: input.document, claims: claims)) }
  }

  private mutating func add(_ input: Input, _ matcher: SuggestionMatcher) {
    documents.append(input.document.id)
    let placed = input.statements.filter { statement in
      statement.quotes.contains { $0.anchor.passage != nil }
    }
    withoutPassage += input.statements.count - placed.count
    cases += input.suggestions.map { suggestion in
      Case(
        document: input.document.id,
        suggestion: suggestion,
        isConfirmed: placed.contains { matcher.confirms($0, suggestion) },
        isRejected: input.rejected.contains(suggestion)
      )
    }
    findings += placed.map { statement in
      let found = input.suggestions.filter { matcher.confirms(statement, $0) }
      return Finding(statement: statement, confidence: found.map(\.confidence).max())
    }
  }

  /// The figures of what passes both tests.
  package func figures(
    _ isCase: (Case) -> Bool = { _ in true },
    _ isFinding: (Finding) -> Bool = { _ in true }
  ) -> SuggestionFigures {
    let cases = cases.filter(isCase)
    let findings = findings.filter(isFinding)
    return SuggestionFigures(
      precision: ShareEstimate(cases.count { $0.isConfirmed }, of: cases.count),
      recall: ShareEstimate(findings.count { $0.confidence != nil }, of: findings.count),
      rejected: cases.count { $0.isRejected }
    )
  }

  /// The figures that would be had with suggestions of at least this confidence only.
  package func figures(from confidence: Double, voice: Voice? = nil) -> SuggestionFigures {
    let findings = findings.filter { voice == nil || $0.statement.voice == voice }
    let cases = cases.filter { $0.suggestion.confidence >= confidence }
    return SuggestionFigures(
      precision: ShareEstimate(cases.count { $0.isConfirmed }, of: cases.count),
      recall: ShareEstimate(findings.count { ($0.confidence ?? -1) >= confidence }, of: findings.count),
      rejected: cases.count { $0.isRejected }
    )
  }
}

/// How many suggestions are confirmed, and how many statements found.
package struct SuggestionFigures: Hashable, Sendable {
  /// Of the suggestions, those that a statement confirms.
  package var precision: ShareEstimate
  /// Of the statements, those that a suggestion found.
  package var recall: ShareEstimate
  /// Of the suggestions, those that somebody rejected.
  package var rejected: Int
}

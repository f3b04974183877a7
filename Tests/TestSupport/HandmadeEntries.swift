package import StanceMap

/// A value as if somebody had written it: the place is that of the call, so every call has its own.
package func written<Value>(
  _ value: Value,
  path: String = "a.yaml",
  line: Int = #line,
  column: Int = #column
) -> Located<Value> {
  Located(value, at: .place(line, column, in: path))
}

extension SourceRange {
  /// The range of one scalar.
  package static func place(_ line: Int, _ column: Int = 1, in path: String = "a.yaml") -> SourceRange {
    SourceRange(
      path: path,
      start: SourceLocation(line: line, column: column),
      end: SourceLocation(line: line, column: column + 1)
    )
  }
}

extension AnnotationFile {
  /// A file whose actors, topics and claims are named and worded as their ids.
  package init(
    _ path: String = "a.yaml",
    actors: [String] = [],
    topics: [String] = [],
    claims: [String] = [],
    documents: [DocumentEntry] = [],
    loose: [StatementEntry] = []
  ) {
    self.init(path: path)
    func ids(_ words: [String], line: Int) -> [Located<String>] {
      words.enumerated().map { written($1, path: path, line: line, column: $0 + 1) }
    }
    self.actors = ids(actors, line: 1).map { ActorEntry(id: $0, name: $0) }
    self.topics = ids(topics, line: 2).map { TopicEntry(id: $0, name: $0) }
    self.claims = ids(claims, line: 3).map { ClaimEntry(id: $0, text: $0) }
    self.documents = documents
    self.loose.statements = loose
  }
}

extension DocumentEntry {
  package init(
    _ id: String,
    by authors: String...,
    statements: [StatementEntry] = [],
    arguments: [ArgumentEntry] = [],
    parts: [PartEntry] = [],
    silent claims: [String] = [],
    line: Int = #line
  ) {
    self.init(.describes(written(id, line: line)))
    self.authors = authors.map { written($0, line: line) }
    self.parts = parts
    coded.statements = statements
    coded.arguments = arguments
    coded.silences = claims.map { SilenceEntry(claim: written($0, line: line), reason: nil) }
  }
}

extension PartEntry {
  package init(_ id: String, by author: String? = nil, line: Int = #line) {
    self.init(id: written(id, line: line))
    self.author = author.map { written($0, line: line) }
  }
}

extension StatementEntry {
  package init(
    _ verb: StatementKind,
    _ targets: String...,
    by chain: [String] = [],
    voice: Voice? = nil,
    author verdict: AuthorVerdict? = nil,
    for outcomes: [String] = [],
    if condition: String? = nil,
    hedged isHedged: Bool = false,
    in part: String? = nil,
    quotes: [String] = ["q"],
    line: Int = #line
  ) {
    func here<Value>(_ value: Value) -> Located<Value> { written(value, line: line) }
    self.init(range: .place(line), verb: here(verb))
    self.targets = targets.map(here)
    self.chain = chain.map(here)
    self.voice = voice.map(here)
    self.verdict = verdict.map(here)
    self.outcomes = outcomes.map(here)
    self.condition = condition.map(here)
    self.isHedged = isHedged
    self.part = part.map(here)
    evidence.quotes = quotes.map(here)
  }
}

extension ArgumentEntry {
  /// An argument with one premise, or with several that only work together.
  package init(
    _ claim: String,
    _ kind: ArgumentKind = .supportedBy,
    _ premises: String...,
    by chain: [String] = [],
    line: Int = #line
  ) {
    self.init(range: .place(line), claim: written(claim, line: line))
    self.premises = [
      PremiseEntry(range: .place(line), kind: kind, claims: premises.map { written($0, line: line) })
    ]
    self.chain = chain.map { written($0, line: line) }
  }
}

extension GraphBuilder {
  /// The graph of files that have to be without errors, warnings and notes.
  package func soundGraph(from files: AnnotationFile...) throws -> StanceGraph {
    var diagnostics: [Diagnostic] = []
    let graph = graph(from: files, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { throw UnexpectedDiagnostics(messages: diagnostics.map(\.message)) }
    return graph
  }

  /// What is said of files that are not sound.
  package func messages(for files: AnnotationFile...) -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = graph(from: files, diagnostics: &diagnostics)
    return diagnostics.map(\.message)
  }
}

/// Thrown where a test's files should have been sound.
package struct UnexpectedDiagnostics: Error {
  package var messages: [String]
}

/// Chooses the part of a graph that somebody wants to see.
///
/// Several values of one property mean any of them; different properties all have to hold; an
/// empty property holds for everything. What is filtered out is gone, so stances have to be
/// computed afterwards. Blame stays with what it is for: what a claim that is filtered out blames
/// somebody for, when that is chosen, is left as a statement that blames.
public struct GraphFilter: Equatable, Sendable {
  /// Who speaks: authors of documents or of parts.
  public var authors: [DebateActor.ID] = []
  public var documents: [Document.ID] = []
  public var parts: [Part.ID] = []
  /// Holders, reporters or targets; whom a claim blames is a target of those who support or oppose it.
  public var actors: [DebateActor.ID] = []
  public var claims: [Claim.ID] = []
  public var topics: [Topic.ID] = []
  /// Kinds of claims.
  public var kinds: [Claim.Kind] = []
  public var voices: [Voice] = []
  /// Whether hedged and conditional statements and hedged arguments are left out.
  public var hidesHedged = false

  public init() {}

  public func graph(from graph: StanceGraph) -> StanceGraph {
    guard self != GraphFilter() else { return graph }
    var filtered = graph
    filtered.claims = keptClaims(of: graph)
    let claims = Set(filtered.claims.map(\.id))
    let speakers = SpeakerIndex(of: graph)
    let blames = Dictionary(
      graph.claims.compactMap { claim in claim.blame.map { (claim.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    filtered.statements = graph.statements.flatMap { statement in
      said(by: statement, blames: blames, claims: claims).filter {
        keeps($0, claims: claims, speakers: speakers) && concernsActors($0, blames: blames)
      }
    }
    filtered.arguments = graph.arguments.filter { keeps($0, claims: claims, speakers: speakers) }
    filtered.documents = graph.documents.filter { keeps($0) }
    let documents = Set(filtered.documents.map(\.id))
    filtered.silences = graph.silences.filter {
      claims.contains($0.claim) && documents.contains($0.document)
    }
    filtered.topics = graph.topics.filter { topic in filtered.claims.contains { $0.topic == topic.id } }
    filtered.dropReferences(outside: claims)
    return filtered
  }

  private var choosesClaims: Bool { !claims.isEmpty || !topics.isEmpty || !kinds.isEmpty }

  private func keptClaims(of graph: StanceGraph) -> [Claim] {
    graph.claims.filter { claim in
      admits(claims, claim.id) && admits(topics, claim.topic) && admits(kinds, claim.kind)
    }
  }

  private func admits<Value: Equatable>(_ chosen: [Value], _ value: Value?) -> Bool {
    chosen.isEmpty || value.map(chosen.contains) ?? false
  }

  private func keeps(_ statement: Statement, claims: Set<Claim.ID>, speakers: SpeakerIndex) -> Bool {
    keeps(document: statement.document, part: statement.part, speakers: speakers, statement.holder)
      && admits(voices, statement.voice)
      && !(hidesHedged && !statement.isPlain)
      && keepsClaims(target: statement.target, outcome: statement.outcome, claims: claims)
  }

  /// The statement, or what is left of it where its claim is not: whom it thereby blames, each with an id of its own.
  private func said(
    by statement: Statement,
    blames: [Claim.ID: Claim.Blame],
    claims: Set<Claim.ID>
  ) -> [Statement] {
    guard case .claim(let claim) = statement.target, !claims.contains(claim), let blame = blames[claim]
    else { return [statement] }
    return zip(blame.statements(by: statement, on: claim), 1...).map { statement, number in
      var statement = statement
      statement.id += "-\(number)"
      return statement
    }
  }

  private func concernsActors(_ statement: Statement, blames: [Claim.ID: Claim.Blame]) -> Bool {
    guard !actors.isEmpty else { return true }
    let target = statement.target.id
    let concerned = statement.chain + [statement.holder, target] + (blames[target]?.targets ?? [])
    return concerned.contains(where: actors.contains)
  }

  /// A statement has to be about a chosen claim, as its target or as what somebody is blamed for.
  private func keepsClaims(target: Target, outcome: Claim.ID?, claims: Set<Claim.ID>) -> Bool {
    guard choosesClaims else { return true }
    if case .claim(let claim) = target { return claims.contains(claim) }
    return outcome.map(claims.contains) ?? false
  }

  private func keeps(_ argument: Argument, claims: Set<Claim.ID>, speakers: SpeakerIndex) -> Bool {
    keeps(document: argument.document, part: argument.part, speakers: speakers, argument.holder)
      && (voices.isEmpty || voices.contains(.own))
      && (actors.isEmpty || actors.contains(argument.holder))
      && !(hidesHedged && argument.isHedged)
      && claims.isSuperset(of: argument.premises + [argument.claim])
  }

  private func keeps(
    document: Document.ID?,
    part: Part.ID?,
    speakers: SpeakerIndex,
    _ holder: DebateActor.ID
  ) -> Bool {
    guard admits(documents, document), admits(parts, part) else { return false }
    guard !self.authors.isEmpty else { return true }
    let authors = speakers.authors(document: document, part: part) ?? [holder]
    return authors.contains(where: self.authors.contains)
  }

  private func keeps(_ document: Document) -> Bool {
    let authors = document.authors + document.parts.map(\.author)
    return admits(documents, document.id)
      && (parts.isEmpty || document.parts.contains { parts.contains($0.id) })
      && (self.authors.isEmpty || authors.contains(where: self.authors.contains))
  }
}

extension StanceGraph {
  /// Drops what the claims and statements that are left say about claims that are not.
  ///
  /// A position whose condition is dropped is hedged: without that it would pass for a plain one.
  fileprivate mutating func dropReferences(outside claims: Set<Claim.ID>) {
    for index in self.claims.indices {
      self.claims[index].contraryTo.removeAll { !claims.contains($0) }
      self.claims[index].dropOutcomes(outside: claims)
    }
    for index in statements.indices {
      if let outcome = statements[index].outcome, !claims.contains(outcome) {
        statements[index].outcome = nil
      }
      guard let condition = statements[index].condition, !claims.contains(condition) else { continue }
      statements[index].condition = nil
      statements[index].isHedged = true
    }
  }
}

extension Claim {
  /// Blame for something that is filtered out is gone with it, rather than blame for nothing in particular.
  fileprivate mutating func dropOutcomes(outside claims: Set<Claim.ID>) {
    guard let outcomes = blame?.outcomes, !outcomes.isEmpty else { return }
    blame?.outcomes.removeAll { !claims.contains($0) }
    if blame?.outcomes.isEmpty == true { blame = nil }
  }
}

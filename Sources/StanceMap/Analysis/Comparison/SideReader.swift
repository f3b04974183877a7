/// Reads where one side of a comparison stands on claims.
struct SideReader {
  private let stances: StanceTable
  private let voices: [Voice]
  private let silences: [Claim.ID: [Silence]]
  private let firstPossible: [Claim.ID: PartialDate]
  private let lead: DebateActor.ID
  private let leavesOutImplied: Bool

  init(of side: Comparison.Side, in graph: StanceGraph, leavesOutImplied: Bool = false) {
    lead = side.holders[0]
    self.leavesOutImplied = leavesOutImplied
    stances = StanceTable(of: graph.joined(side))
    // An author's own stance comes from their own voice only; of others, the most direct voice counts.
    voices = side.isAuthor ? [.own] : Voice.allCases
    let documents = graph.documents.filter { side.documents.contains($0.id) }
    let signed = Set(documents.filter { $0.authors.contains(where: side.holders.contains) }.map(\.id))
    silences = Dictionary(grouping: graph.silences.filter { signed.contains($0.document) }, by: \.claim)
    firstPossible = Dictionary(
      graph.claims.compactMap { claim in
        guard let since = claim.since, !documents.isEmpty,
          documents.allSatisfy({ $0.date?.isCertainlyBefore(since) ?? false })
        else { return nil }
        return (claim.id, since)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func cell(on claim: Claim.ID) -> ClaimComparison.Cell {
    let found = voices.lazy.compactMap { stances.stance(of: lead, on: claim, voice: $0) }
    if let stance = found.first(where: { !($0.isImplied && leavesOutImplied) }) { return .stance(stance) }
    if let silences = silences[claim] { return .silent(silences) }
    return firstPossible[claim].map { .notYetPossible(since: $0) } ?? .notCoded
  }
}

extension StanceGraph {
  /// The graph with only what a side says on claims, all of it in the name of its first holder.
  ///
  /// What several of its holders say in one passage is one statement.
  fileprivate func joined(_ side: Comparison.Side) -> StanceGraph {
    struct Position: Hashable {
      var passage: String
      var kind: StatementKind
      var target: Target
      var voice: Voice
    }
    var graph = self
    var known: Set<Position> = []
    graph.statements = statements.compactMap { statement in
      let position = Position(
        passage: statement.passage,
        kind: statement.kind,
        target: statement.target,
        voice: statement.voice
      )
      guard !statement.kind.isBlame, side.holds(statement.holder, in: statement.document),
        known.insert(position).inserted
      else { return nil }
      var statement = statement
      statement.holder = side.holders[0]
      return statement
    }
    return graph
  }
}

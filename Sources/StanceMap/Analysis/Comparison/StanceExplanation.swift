/// How the stances of a comparison on one claim came about, statement by statement.
public struct StanceExplanation: Equatable, Sendable {
  /// A statement that bears on the stance of a side, or seems to.
  public struct Step: Hashable, Sendable {
    /// Why a statement counts or does not.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      /// It decides the stance.
      case counts
      /// It would decide if there were no plain ones.
      case hedged = "hedged, and there are plain ones"
      /// Somebody tells it of one who speaks for themselves.
      case told = "told by somebody else"
      /// A more direct voice is there.
      case lessDirect = "a more direct voice is there"
      /// It supports a contrary claim, and the stance is implied by that.
      case implies = "implies it, as support of a contrary claim"
      /// It supports a contrary claim, and what is stated comes first.
      case impliesLess = "supports a contrary claim, which counts only where nothing is stated"
      /// It blames for the claim or absolves of it, which is no stance on it.
      case blame = "blame is no stance"
    }

    public var statement: Statement
    public var reason: Reason

    public var counts: Bool { reason == .counts || reason == .implies }
  }

  /// What one side's stance rests on.
  public struct Account: Hashable, Sendable {
    public var side: Comparison.Side.ID
    public var cell: ClaimComparison.Cell
    /// In the order of the graph.
    public var steps: [Step]
  }

  public let claim: Claim
  public let finding: ClaimComparison.Finding
  /// In the order of the sides.
  public let accounts: [Account]

  /// Nil where the comparison has no such claim.
  public init?(of claim: Claim.ID, in comparison: Comparison, of graph: StanceGraph) {
    guard let compared = comparison.claims.first(where: { $0.id == claim }) else { return nil }
    self.claim = compared.claim
    finding = compared.finding
    accounts = zip(comparison.sides, compared.cells).map { side, cell in
      var told: Set<Position> = []
      let steps = graph.statements.compactMap { statement -> Step? in
        guard side.holds(statement.holder, in: statement.document), told.insert(Position(statement)).inserted
        else { return nil }
        let reason = Self.reason(for: statement, of: side, on: compared.claim, cell: cell)
        return reason.map { Step(statement: statement, reason: $0) }
      }
      return Account(side: side.id, cell: cell, steps: steps)
    }
  }

  /// What a statement says; several holders of one side who say it in one passage say it once.
  private struct Position: Hashable {
    var passage: String
    var kind: StatementKind
    var target: Target
    var outcome: Claim.ID?
    var voice: Voice

    init(_ statement: Statement) {
      passage = statement.passage
      kind = statement.kind
      target = statement.target
      outcome = statement.outcome
      voice = statement.voice
    }
  }

  private static func reason(
    for statement: Statement,
    of side: Comparison.Side,
    on claim: Claim,
    cell: ClaimComparison.Cell
  ) -> Step.Reason? {
    if statement.kind.isBlame { return statement.outcome == claim.id ? .blame : nil }
    guard case .claim(let target) = statement.target else { return nil }
    let stance = cell.stance
    let decides = stance?.statements.contains(statement.id) ?? false
    if target == claim.id {
      if decides { return .counts }
      if side.isAuthor && statement.voice != .own { return .told }
      return statement.voice == stance?.voice ? .hedged : .lessDirect
    }
    guard claim.contraryTo.contains(target), statement.kind == .supports else { return nil }
    if side.isAuthor && statement.voice != .own { return .told }
    return stance?.isImplied == true && decides ? .implies : .impliesLess
  }
}

/// An edge of the graph: what a holder does to a target, with all that speaks for it.
public struct Relation: Hashable, Sendable {
  public var kind: StatementKind
  public var holder: DebateActor.ID
  public var target: Target
  public var outcome: Claim.ID?
  public var role: BlameRole?
  public var voice: Voice
  /// Whether every statement is hedged or conditional.
  public var isHedged: Bool
  /// Where it comes from; annotated if any of its statements is.
  public var origin: Origin
  /// In the order of the graph.
  public var statements: [Statement]

  /// How many passages it rests on.
  public var passages: Int { Set(statements.map(\.passage)).count }
}

extension StanceGraph {
  /// The supports and opposes between holders and targets, in the order in which they first occur.
  public var positions: [Relation] {
    Relation.grouping(statements.filter { !$0.kind.isBlame })
  }

  /// Who blames or absolves whom, for what; blame that claims carry is included.
  public var blames: [Relation] {
    let carried = blameCarriedByClaims
    return Relation.grouping(
      statements.flatMap { $0.kind.isBlame ? [$0] : carried[$0.id, default: []] }
    )
  }

  /// What the supporters and opponents of claims that blame thereby say, by the statement they say it with.
  private var blameCarriedByClaims: [Statement.ID: [Statement]] {
    let blames = Dictionary(
      claims.compactMap { claim in claim.blame.map { (claim.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    var carried: [Statement.ID: [Statement]] = [:]
    for statement in statements where !statement.kind.isBlame {
      guard case .claim(let claim) = statement.target, let blame = blames[claim] else { continue }
      carried[statement.id] = blame.statements(by: statement, on: claim)
    }
    return carried
  }
}

extension Claim.Blame {
  /// What somebody thereby says who supports or opposes the claim that carries it: for each target and outcome one.
  func statements(by statement: Statement, on claim: Claim.ID) -> [Statement] {
    targets.flatMap { target in
      (outcomes.isEmpty ? [nil] : outcomes.map(Optional.some)).map { outcome in
        var blaming = statement
        blaming.kind = statement.kind == .supports ? .blames : .absolves
        blaming.target = .actor(target)
        blaming.outcome = outcome
        blaming.role = role
        blaming.origin = .claim(claim)
        return blaming
      }
    }
  }
}

extension Relation {
  /// What statements have to share to be one relation.
  private struct Key: Hashable {
    var kind: StatementKind
    var holder: DebateActor.ID
    var target: Target
    var outcome: Claim.ID?
    var role: BlameRole?
    var voice: Voice

    init(_ statement: Statement) {
      kind = statement.kind
      holder = statement.holder
      target = statement.target
      outcome = statement.outcome
      role = statement.role
      voice = statement.voice
    }
  }

  fileprivate static func grouping(_ statements: [Statement]) -> [Relation] {
    statements.grouped(by: Key.init).map { key, group in
      Relation(
        kind: key.kind,
        holder: key.holder,
        target: key.target,
        outcome: key.outcome,
        role: key.role,
        voice: key.voice,
        isHedged: group.allSatisfy { !$0.isPlain },
        origin: group.contains { $0.origin == .annotated } ? .annotated : group[0].origin,
        statements: group
      )
    }
  }
}

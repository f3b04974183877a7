/// Whom the sides of a comparison blame and absolve: what they share, return, and see differently.
public struct BlameContrast: Equatable, Sendable {
  /// In the order of the sides, then as their targets first occur.
  public let charges: [Charge]
  /// Targets that several sides blame, in the order of the charges.
  public let shared: [Shared]
  /// Targets that one side blames and another absolves.
  public let disputed: [Disputed]
  /// Sides that blame each other.
  public let returned: [Returned]
  /// Whom a side blames without ever letting them speak.
  public let neverQuoted: [NeverQuoted]

  /// That one side blames or absolves a target, with everything that it does so for.
  public struct Charge: Hashable, Sendable {
    public var side: Comparison.Side.ID
    /// Blames or absolves.
    public var kind: StatementKind
    public var target: DebateActor.ID
    /// Each once; nil for blame that names no outcome.
    public var outcomes: [Claim.ID?]
    public var roles: [BlameRole]
    /// Whether every statement is hedged or conditional.
    public var isHedged: Bool
    /// In the order of the graph; what claims carry is among them, with its origin.
    public var statements: [Statement]

    /// How many passages it rests on.
    public var passages: Int { Set(statements.map(\.passage)).count }
  }

  public struct Shared: Hashable, Sendable {
    public var target: DebateActor.ID
    public var charges: [Charge]
    /// What at least two of the sides blame the target for.
    public var outcomes: [Claim.ID]
  }

  public struct Disputed: Hashable, Sendable {
    public var target: DebateActor.ID
    public var blaming: [Charge]
    public var absolving: [Charge]
    /// What both one side blames and another absolves the target for.
    public var outcomes: [Claim.ID]
  }

  public struct Returned: Hashable, Sendable {
    /// By the one side of the other, or of a group that the other belongs to.
    public var one: [Charge]
    public var other: [Charge]
  }

  public struct NeverQuoted: Hashable, Sendable {
    public var charge: Charge
    /// Members of the target who do speak.
    public var quotedMembers: [DebateActor.ID]
  }

  init(of graph: StanceGraph, sides: [Comparison.Side], unfiltered: StanceGraph) {
    let blames = graph.blames
    let charges = sides.flatMap { Self.charges(of: $0, among: blames) }
    let groups = Groups(of: graph)
    self.charges = charges
    // Who is not named here need not be the one who is not named there.
    let targets = charges.map(\.target).uniqued.filter { $0 != DebateActor.unnamed.id }
    shared = targets.compactMap { target in
      Shared(of: target, charges.filter { $0.target == target && $0.kind == .blames })
    }
    disputed = targets.compactMap { target in Disputed(of: target, charges.filter { $0.target == target }) }
    returned = sides.indices.flatMap { index in
      sides.dropFirst(index + 1).compactMap { Returned(between: sides[index], $0, charges, groups) }
    }
    neverQuoted = sides.flatMap { side -> [NeverQuoted] in
      let quoted = Self.speakers(in: side, of: unfiltered)
      return charges.compactMap { charge -> NeverQuoted? in
        guard charge.side == side.id, charge.kind == .blames, charge.target != DebateActor.unnamed.id,
          !quoted.contains(charge.target), !side.holders.contains(charge.target), side.isAuthor
        else { return nil }
        let members = graph.actors.map(\.id).filter {
          quoted.contains($0) && groups.above($0).contains(charge.target)
        }
        return NeverQuoted(charge: charge, quotedMembers: members)
      }
    }
  }

  private static func charges(of side: Comparison.Side, among blames: [Relation]) -> [Charge] {
    struct Key: Hashable {
      var kind: StatementKind
      var target: DebateActor.ID
    }
    let blaming = blames.filter { $0.voice == .own || !side.isAuthor }.flatMap { relation in
      relation.statements.filter { side.holds($0.holder, in: $0.document) }.map { statement in
        (key: Key(kind: relation.kind, target: relation.target.id), statement: statement)
      }
    }
    return blaming.grouped(by: \.key).map { key, members in
      let statements = members.map(\.statement)
      return Charge(
        side: side.id,
        kind: key.kind,
        target: key.target,
        outcomes: statements.map(\.outcome).uniqued,
        roles: statements.compactMap(\.role).uniqued,
        isHedged: statements.allSatisfy { !$0.isPlain },
        statements: statements
      )
    }
  }

  /// Who speaks in the documents of a side: for themselves, as somebody tells it, or as one who tells of others.
  private static func speakers(in side: Comparison.Side, of graph: StanceGraph) -> Set<DebateActor.ID> {
    let told = graph.statements.filter { statement in
      statement.voice != .imputed && statement.document.map(side.documents.contains) ?? false
    }
    return Set(told.flatMap { [$0.holder] + $0.chain })
  }
}

extension BlameContrast.Shared {
  fileprivate init?(of target: DebateActor.ID, _ charges: [BlameContrast.Charge]) {
    guard charges.count > 1 else { return nil }
    let outcomes = charges.flatMap { $0.outcomes.compactMap { $0 } }
    self.init(
      target: target,
      charges: charges,
      outcomes: outcomes.uniqued.filter { outcome in charges.count { $0.outcomes.contains(outcome) } > 1 }
    )
  }
}

extension BlameContrast.Disputed {
  fileprivate init?(of target: DebateActor.ID, _ charges: [BlameContrast.Charge]) {
    // Only what two different sides say is a dispute; who does both says so of different things.
    let blaming = charges.filter { charge in
      charge.kind == .blames && charges.contains { $0.kind == .absolves && $0.side != charge.side }
    }
    let absolving = charges.filter { charge in
      charge.kind == .absolves && charges.contains { $0.kind == .blames && $0.side != charge.side }
    }
    guard !blaming.isEmpty else { return nil }
    let outcomes = blaming.flatMap { charge in
      charge.outcomes.compactMap { $0 }.filter { outcome in
        absolving.contains { $0.side != charge.side && $0.outcomes.contains(outcome) }
      }
    }
    self.init(target: target, blaming: blaming, absolving: absolving, outcomes: outcomes.uniqued)
  }
}

extension BlameContrast.Returned {
  fileprivate init?(
    between one: Comparison.Side,
    _ other: Comparison.Side,
    _ charges: [BlameContrast.Charge],
    _ groups: Groups
  ) {
    func blame(by side: Comparison.Side, of blamed: Comparison.Side) -> [BlameContrast.Charge] {
      let names = Set(blamed.holders + blamed.holders.flatMap(groups.above)).subtracting(side.holders)
      return charges.filter { $0.side == side.id && $0.kind == .blames && names.contains($0.target) }
    }
    let (first, second) = (blame(by: one, of: other), blame(by: other, of: one))
    guard !first.isEmpty, !second.isEmpty else { return nil }
    self.init(one: first, other: second)
  }
}

/// Which groups an actor belongs to.
private struct Groups {
  private let memberOf: [DebateActor.ID: [DebateActor.ID]]

  init(of graph: StanceGraph) {
    memberOf = Dictionary(
      graph.actors.map { ($0.id, $0.memberOf) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The groups of an actor, their groups, and so on; without the actor.
  func above(_ actor: DebateActor.ID) -> [DebateActor.ID] {
    var found: [DebateActor.ID] = []
    var open = memberOf[actor, default: []]
    while let group = open.popLast() {
      guard group != actor, !found.contains(group) else { continue }
      found.append(group)
      open += memberOf[group, default: []]
    }
    return found
  }
}

/// Which arguments of one side another attacks, and which objections nobody answers.
public struct ArgumentContrast: Equatable, Sendable {
  public let attacked: [Attacked]
  public let unanswered: [Objection]

  /// A claim with what holds it up or speaks against it, as one side makes the link.
  public struct Link: Hashable, Sendable {
    public var side: Comparison.Side.ID
    public var claim: Claim.ID
    public var kind: ArgumentKind
    public var premises: [Claim.ID]
    /// Where it is made, in the order of the graph.
    public var arguments: [Argument]
  }

  /// How somebody attacks an argument.
  public enum Attack: Hashable, Sendable {
    /// States opposition to a premise.
    case opposesPremise(Stance)
    /// States opposition to what the argument is for.
    case opposesConclusion(Stance)
    /// Argues against a premise or against what the argument is for.
    case arguesAgainst(Claim.ID, [Argument])
  }

  /// A link that one side makes, with what another has against it.
  public struct Attacked: Hashable, Sendable {
    public var link: Link
    public var by: Comparison.Side.ID
    public var attacks: [Attack]
  }

  /// Something that is said against a claim which a side supports.
  public struct Objection: Hashable, Sendable {
    public var claim: Claim.ID
    public var premises: [Claim.ID]
    /// Who says so, which may be somebody who is not compared.
    public var raisedBy: [DebateActor.ID]
    /// The sides that support the claim.
    public var supporters: [Comparison.Side.ID]
    /// Those of them who hold all premises themselves: they grant the objection.
    public var grantedBy: [Comparison.Side.ID]
    public var arguments: [Argument]
  }

  init(of graph: StanceGraph, sides: [Comparison.Side], claims: [ClaimComparison]) {
    let positions = Positions(sides: sides, claims: claims)
    let links = sides.map { side in Self.links(of: side, in: graph).filter { !positions.isGranted($0) } }
    attacked = sides.indices.flatMap { index in
      links[index].flatMap { link in
        sides.indices.compactMap { other in
          guard other != index else { return nil }
          let attacks = Self.attacks(on: link, by: sides[other].id, links: links[other], positions)
          return attacks.isEmpty ? nil : Attacked(link: link, by: sides[other].id, attacks: attacks)
        }
      }
    }
    unanswered = Self.unanswered(in: graph, sides: sides, positions)
  }

  private static func links(of side: Comparison.Side, in graph: StanceGraph) -> [Link] {
    var links: [Link] = []
    for argument in graph.arguments where side.holds(argument.holder, in: argument.document) {
      let place = links.firstIndex {
        $0.claim == argument.claim && $0.kind == argument.kind && $0.premises == argument.premises
      }
      if let place {
        links[place].arguments.append(argument)
      } else {
        links.append(
          Link(
            side: side.id,
            claim: argument.claim,
            kind: argument.kind,
            premises: argument.premises,
            arguments: [argument]
          )
        )
      }
    }
    return links
  }

  private static func attacks(
    on link: Link,
    by side: Comparison.Side.ID,
    links: [Link],
    _ positions: Positions
  ) -> [Attack] {
    func opposition(to claim: Claim.ID) -> Stance? {
      positions.stance(of: side, on: claim).flatMap { $0.position == .oppose ? $0 : nil }
    }
    let premises = link.premises.compactMap { opposition(to: $0).map(Attack.opposesPremise) }
    let isSupport = link.kind == .supportedBy
    let conclusion = isSupport ? opposition(to: link.claim).map { [Attack.opposesConclusion($0)] } ?? [] : []
    let aims = link.premises + (isSupport ? [link.claim] : [])
    let counters = aims.uniqued.compactMap { claim -> Attack? in
      let against = links.filter { $0.claim == claim && $0.kind == .opposedBy }.flatMap(\.arguments)
      return against.isEmpty ? nil : .arguesAgainst(claim, against)
    }
    return premises + counters + conclusion
  }

  private static func unanswered(
    in graph: StanceGraph,
    sides: [Comparison.Side],
    _ positions: Positions
  ) -> [Objection] {
    let objecting = graph.arguments.filter { $0.kind == .opposedBy }
    let answered = answered(in: graph, objecting, sides, positions)
    return grouped(objecting).compactMap { arguments in
      let (claim, premises) = (arguments[0].claim, arguments[0].premises)
      let supporters = sides.map(\.id).filter { positions.stance(of: $0, on: claim)?.position == .support }
      guard !supporters.isEmpty, answered.isDisjoint(with: premises) else { return nil }
      return Objection(
        claim: claim,
        premises: premises,
        raisedBy: arguments.map(\.holder).uniqued,
        supporters: supporters,
        grantedBy: supporters.filter { side in
          premises.allSatisfy { positions.stance(of: side, on: $0)?.position == .support }
        },
        arguments: arguments
      )
    }
  }

  /// What somebody opposes in their own voice, or argues against without holding it.
  private static func answered(
    in graph: StanceGraph,
    _ objecting: [Argument],
    _ sides: [Comparison.Side],
    _ positions: Positions
  ) -> Set<Claim.ID> {
    let opposed = graph.statements.compactMap { statement -> Claim.ID? in
      guard case .claim(let claim) = statement.target else { return nil }
      return statement.voice == .own && statement.kind == .opposes ? claim : nil
    }
    let arguedAgainst = objecting.filter { argument in
      let side = sides.first { $0.holds(argument.holder, in: argument.document) }
      return side.map { positions.stance(of: $0.id, on: argument.claim)?.position != .support } ?? true
    }
    return Set(opposed + arguedAgainst.map(\.claim))
  }

  /// The arguments with the same claim and premises together, in the order of the first of each.
  private static func grouped(_ arguments: [Argument]) -> [[Argument]] {
    struct Key: Hashable {
      var claim: Claim.ID
      var premises: [Claim.ID]
    }
    return arguments.grouped { Key(claim: $0.claim, premises: $0.premises) }.map(\.members)
  }
}

/// Where sides stand by what they state.
private struct Positions {
  private let stances: [Comparison.Side.ID: [Claim.ID: Stance]]

  init(sides: [Comparison.Side], claims: [ClaimComparison]) {
    stances = Dictionary(
      sides.enumerated().map { index, side in
        let stated = claims.compactMap { claim in claim.cells[index].statedStance.map { (claim.id, $0) } }
        return (side.id, Dictionary(stated, uniquingKeysWith: { first, _ in first }))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func stance(of side: Comparison.Side.ID, on claim: Claim.ID) -> Stance? { stances[side]?[claim] }

  /// Whether a link only names what others could say against something that its maker supports.
  func isGranted(_ link: ArgumentContrast.Link) -> Bool {
    link.kind == .opposedBy && stance(of: link.side, on: link.claim)?.position == .support
  }
}

/// Which findings of a comparison change when weaker statements, or any one claim, are left out.
public struct Robustness: Equatable, Sendable {
  /// What is left out.
  public enum Omission: String, Hashable, Sendable, CaseIterable {
    case reported, imputed, hedged, implied
    case lowConfidence = "low confidence"
  }

  /// What a finding is about.
  public enum Subject: Hashable, Sendable {
    case claim(Claim.ID)
    case pair(Comparison.Side.ID, Comparison.Side.ID)
    case closestPair, farthestPair
    /// That two agree on most facts and part on demands.
    case sameFacts(Comparison.Side.ID, Comparison.Side.ID)
    /// Who stands between the two who are farthest apart.
    case between(Comparison.Side.ID, Comparison.Side.ID)
    case sharedBlame(DebateActor.ID)
    case disputedBlame(DebateActor.ID)
    case returnedBlame(Comparison.Side.ID, Comparison.Side.ID)
    case attackedArgument(Claim.ID, by: Comparison.Side.ID)
    case unansweredObjection(Claim.ID, premises: [Claim.ID])
  }

  /// What is found about a subject.
  public enum Finding: Hashable, Sendable {
    case claim(ClaimComparison.Finding)
    case lean(PairAgreement.Lean)
    /// Which pairs are the closest, or the farthest apart; two ids each.
    case pairs([[Comparison.Side.ID]])
    /// Who stands between two others, the nearest to both first.
    case sides([Comparison.Side.ID])
    /// Who blames somebody.
    case blame([Comparison.Side.ID])
    case disputed(blaming: [Comparison.Side.ID], absolving: [Comparison.Side.ID])
    /// That there is such a split, such blame, such an attack or such an objection.
    case present

    /// The finding in words, with the sides named as somebody likes.
    func words(naming name: (Comparison.Side.ID) -> String) -> String {
      switch self {
      case .claim(let finding): finding.rawValue
      case .lean(let lean): lean.rawValue
      case .pairs(let pairs): pairs.map { $0.map(name).listed("and") }.joined(separator: "; ")
      case .sides(let sides): sides.map(name).joined(separator: "; ")
      case .blame(let sides): "by \(sides.map(name).listed("and"))"
      case .disputed(let blaming, let absolving):
        "blamed by \(blaming.map(name).listed("and")), absolved by \(absolving.map(name).listed("and"))"
      case .present: "there"
      }
    }
  }

  /// A finding that is another one, or none, once something is left out.
  public struct Flip: Hashable, Sendable {
    public var subject: Subject
    /// Nil where there was no such finding.
    public var before: Finding?
    public var after: Finding?
  }

  /// What leaving something out does.
  public struct Trial: Hashable, Sendable {
    public var omission: Omission
    /// How many statements it leaves out; implied stances where these are.
    public var leftOut: Int
    public var flips: [Flip]
  }

  /// What leaving out one claim does to figures about pairs.
  public struct ClaimTrial: Hashable, Sendable {
    public var claim: Claim.ID
    public var flips: [Flip]
  }

  /// The least and greatest share of agreement of a pair with any one claim left out.
  public struct Range: Hashable, Sendable {
    public var first: Comparison.Side.ID
    public var second: Comparison.Side.ID
    public var least: Proportion
    public var greatest: Proportion
  }

  public let trials: [Trial]
  /// Only claims that change something.
  public let claimTrials: [ClaimTrial]
  /// Only pairs with a share, and with another claim than the one left out.
  public let ranges: [Range]
  /// How many findings there are in all.
  public let findings: Int

  public init(of comparison: Comparison, in graph: StanceGraph) {
    let findings = comparison.findings
    self.findings = findings.count
    trials = Omission.allCases.map { omission in
      let (rest, settings, leftOut) = omission.applied(to: graph, of: comparison)
      let other = Comparison(of: rest, sides: comparison.sides, settings: settings)
      return Trial(
        omission: omission,
        leftOut: leftOut,
        flips: Self.flips(from: findings, to: other.findings)
      )
    }
    let kinds = FactsAndDemands(of: comparison.claims)
    let figures = comparison.pairs.findings(kinds)
    claimTrials = comparison.claims.compactMap { claim in
      let flips = Self.flips(from: figures, to: comparison.pairs(without: claim.id).findings(kinds))
      return flips.isEmpty ? nil : ClaimTrial(claim: claim.id, flips: flips)
    }
    ranges = comparison.pairs.compactMap(Range.init)
  }

  private static func flips(from old: [Found], to new: [Found]) -> [Flip] {
    let (before, after) = (table(of: old), table(of: new))
    return (old + new).map(\.subject).uniqued.compactMap { subject in
      before[subject] == after[subject]
        ? nil : Flip(subject: subject, before: before[subject], after: after[subject])
    }
  }

  private static func table(of findings: [Found]) -> [Subject: Finding] {
    Dictionary(findings.map { ($0.subject, $0.finding) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate struct Found {
    var subject: Subject
    var finding: Finding

    init(_ subject: Subject, _ finding: Finding) {
      self.subject = subject
      self.finding = finding
    }
  }
}

extension Robustness.Omission {
  /// The graph and settings that leave it out, and how much that is.
  fileprivate func applied(
    to graph: StanceGraph,
    of comparison: Comparison
  ) -> (StanceGraph, Comparison.Settings, leftOut: Int) {
    var (rest, settings) = (graph, comparison.settings)
    switch self {
    case .reported: rest.statements.removeAll { $0.voice == .reported }
    case .imputed: rest.statements.removeAll { $0.voice == .imputed }
    case .lowConfidence: rest.statements.removeAll { $0.confidence == .low }
    case .hedged:
      rest.statements.removeAll { !$0.isPlain }
      rest.arguments.removeAll(where: \.isHedged)
    case .implied:
      settings.leavesOutImplied = true
      let implied = comparison.claims.flatMap(\.cells).count { $0.stance?.isImplied ?? false }
      return (rest, settings, implied)
    }
    return (rest, settings, graph.statements.count - rest.statements.count)
  }
}

extension Robustness.Range {
  fileprivate init?(of pair: PairAgreement) {
    guard pair.isEnough, pair.both > 1 else { return nil }
    let rest = pair.both - 1
    self.init(
      first: pair.first,
      second: pair.second,
      least: Proportion(max(0, pair.agreed.count - 1), of: rest),
      greatest: Proportion(min(rest, pair.agreed.count), of: rest)
    )
  }
}

extension Comparison {
  /// Everything that can be otherwise once something is left out.
  fileprivate var findings: [Robustness.Found] {
    claims.filter { $0.finding != .nobody }.map { .init(.claim($0.id), .claim($0.finding)) }
      + pairs.findings(FactsAndDemands(of: claims)) + blameFindings + argumentFindings
  }

  private var blameFindings: [Robustness.Found] {
    func sides(_ charges: [BlameContrast.Charge]) -> [Side.ID] { charges.map(\.side).uniqued }
    return blame.shared.map { .init(.sharedBlame($0.target), .blame(sides($0.charges))) }
      + blame.disputed.map {
        .init(
          .disputedBlame($0.target),
          .disputed(blaming: sides($0.blaming), absolving: sides($0.absolving))
        )
      }
      + blame.returned.map { .init(.returnedBlame($0.one[0].side, $0.other[0].side), .present) }
  }

  private var argumentFindings: [Robustness.Found] {
    arguments.attacked.map { .init(.attackedArgument($0.link.claim, by: $0.by), .present) }
      + arguments.unanswered.map { .init(.unansweredObjection($0.claim, premises: $0.premises), .present) }
  }

  /// How pairs compare without one claim.
  ///
  /// Pairs that have figures with all claims have them with one fewer, however few that leaves.
  fileprivate func pairs(without claim: Claim.ID) -> [PairAgreement] {
    var settings = settings
    settings.minimum = 1
    let rest = PairAgreement.pairs(of: sides, on: claims.filter { $0.id != claim }, settings: settings)
    return zip(pairs, rest).filter { $0.0.isEnough }.map(\.1)
  }
}

extension [PairAgreement] {
  /// How each pair leans, which are split on demands, which are the closest and the farthest, and who is between these.
  fileprivate func findings(_ kinds: FactsAndDemands) -> [Robustness.Found] {
    let leans = compactMap { pair in
      pair.lean.map { Robustness.Found(.pair(pair.first, pair.second), .lean($0)) }
    }
    let ends = [(Robustness.Subject.closestPair, closest), (.farthestPair, farthest)]
    let split = filter(kinds.isSplit).map { pair in
      Robustness.Found(.sameFacts(pair.first, pair.second), .present)
    }
    let distances = PairDistances(of: self)
    let between = farthest.compactMap { pair -> Robustness.Found? in
      let sides = distances.sides(between: pair)
      return sides.isEmpty ? nil : .init(.between(pair.first, pair.second), .sides(sides))
    }
    return leans + split + between
      + ends.filter { !$1.isEmpty }.map { subject, pairs in
        .init(subject, .pairs(pairs.map { [$0.first, $0.second] }))
      }
  }
}

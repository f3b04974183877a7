/// How far two sides of a comparison agree where both take a position.
public struct PairAgreement: Hashable, Sendable {
  public var first: Comparison.Side.ID
  public var second: Comparison.Side.ID
  /// Claims that both support or both oppose.
  public var agreed: [Claim.ID] = []
  /// Claims that one supports and the other opposes.
  public var opposed: [Claim.ID] = []
  /// Claims on which both have a stance, and at least one is mixed.
  public var mixed: [Claim.ID] = []
  /// Of all these, those on which a stance is hedged or conditional.
  public var hedged: [Claim.ID] = []
  /// Claims that only the first has a stance on.
  public var onlyFirst: [Claim.ID] = []
  public var onlySecond: [Claim.ID] = []
  /// The sum of the differences between positions, with support 1, mixed ½ and opposition 0.
  private var difference = 0.0
  /// Shares and distances are computed of at least so many claims.
  public var minimum: Int

  /// How many claims both have a stance on.
  public var both: Int { agreed.count + opposed.count + mixed.count }

  /// Whether both have a stance on enough claims to compute anything.
  public var isEnough: Bool { both > 0 && both >= minimum }

  /// On how many of the claims that both have a stance on they agree; nil where these are too few.
  public var agreement: Proportion? { isEnough ? Proportion(agreed.count, of: both) : nil }

  /// How far their positions are apart, from 0 (all the same) to 1 (all opposite); nil where too few are known of both.
  ///
  /// The mean difference over the claims that both have a stance on, with support 1, mixed ½ and opposition 0.
  /// Gower, "A general coefficient of similarity and some of its properties", Biometrics 27 (1971).
  public var distance: Double? { isEnough ? difference / Double(both) : nil }

  /// Where a share of agreement lies.
  public enum Lean: String, Hashable, Sendable, CaseIterable {
    case mostlyAgree = "agree on more than half"
    case even = "agree on half"
    case mostlyNot = "agree on less than half"
  }

  /// On which side of one half their share of agreement is; nil where there is none.
  public var lean: Lean? {
    guard isEnough else { return nil }
    let twice = 2 * agreed.count
    return twice > both ? .mostlyAgree : twice == both ? .even : .mostlyNot
  }

  /// Each two sides once, in their order.
  static func pairs(
    of sides: [Comparison.Side],
    on claims: [ClaimComparison],
    settings: Comparison.Settings
  ) -> [PairAgreement] {
    sides.indices.flatMap { first in
      sides.indices.dropFirst(first + 1).map { second in
        PairAgreement(of: sides, first, second, on: claims, settings: settings)
      }
    }
  }

  /// The agreement on some of the claims.
  ///
  /// - Parameters:
  ///   - first: the place of one side.
  ///   - second: the place of the other.
  private init(
    of sides: [Comparison.Side],
    _ first: Int,
    _ second: Int,
    on claims: [ClaimComparison],
    settings: Comparison.Settings
  ) {
    self.first = sides[first].id
    self.second = sides[second].id
    minimum = settings.minimum
    for claim in claims {
      let cells = [claim.cells[first], claim.cells[second]]
      let stances = cells.map { settings.countsImplied ? $0.stance : $0.statedStance }
      add(claim.id, stances[0], stances[1])
    }
  }

  private mutating func add(_ claim: Claim.ID, _ one: Stance?, _ other: Stance?) {
    guard let one, let other else {
      if one != nil { onlyFirst.append(claim) }
      if other != nil { onlySecond.append(claim) }
      return
    }
    switch (one.position, other.position) {
    case (.mixed, _), (_, .mixed): mixed.append(claim)
    case (let position, let opposite): position == opposite ? agreed.append(claim) : opposed.append(claim)
    }
    if one.isHedged || other.isHedged { hedged.append(claim) }
    difference += abs(one.position.place - other.position.place)
  }
}

extension [PairAgreement] {
  /// Those with the least distance, where distances differ.
  public var closest: [PairAgreement] { all(at: compactMap(\.distance).min()) }

  /// Those with the greatest distance, where distances differ.
  public var farthest: [PairAgreement] { all(at: compactMap(\.distance).max()) }

  private func all(at distance: Double?) -> [PairAgreement] {
    Set(compactMap(\.distance)).count > 1 ? filter { $0.distance == distance } : []
  }
}

extension Stance.Position {
  /// Where it lies between opposition, 0, and support, 1.
  fileprivate var place: Double {
    switch self {
    case .support: 1
    case .oppose: 0
    case .mixed: 0.5
    }
  }
}

/// Where the sides of a comparison stand on one claim, and what that adds up to.
public struct ClaimComparison: Identifiable, Hashable, Sendable {
  /// Where one side stands.
  public enum Cell: Hashable, Sendable {
    /// With the statements that it rests on.
    case stance(Stance)
    /// Somebody coded its documents as silent on the claim.
    case silent([Silence])
    /// Nobody could hold it when its documents were written.
    case notYetPossible(since: PartialDate)
    case notCoded
  }

  /// What the stances add up to.
  public enum Finding: String, Hashable, Sendable, CaseIterable {
    /// Somebody plainly supports what another plainly opposes.
    case openDispute = "open dispute"
    /// They part, but on one side only in a hedged, implied, imputed or mixed stance.
    case halfDispute = "half-dispute"
    /// At least two plainly hold the same, and nobody parts from them.
    case commonGround = "common ground"
    /// At least two hold the same, but fewer than two of them plainly.
    case halfAgreement = "half-agreement"
    /// Only one takes a position.
    case onlyOne = "only one"
    /// Nobody states a position.
    case nobody
  }

  public var claim: Claim
  /// One for each side, in their order.
  public var cells: [Cell]
  public var finding: Finding

  public var id: Claim.ID { claim.id }

  public init(of claim: Claim, cells: [Cell]) {
    self.claim = claim
    self.cells = cells
    finding = Finding(of: cells.compactMap(\.stance))
  }
}

extension ClaimComparison.Cell {
  public var stance: Stance? {
    guard case .stance(let stance) = self else { return nil }
    return stance
  }

  /// The stance, unless it follows only from a contrary claim.
  public var statedStance: Stance? { stance.flatMap { $0.isImplied ? nil : $0 } }
}

extension ClaimComparison.Finding {
  init(of stances: [Stance]) {
    guard stances.contains(where: { !$0.isImplied }) else {
      self = .nobody
      return
    }
    let plain = stances.filter(\.isPlain).map(\.position)
    let positions = Set(stances.map(\.position))
    if stances.count == 1 {
      self = .onlyOne
    } else if positions.count == 1, positions != [.mixed] {
      self = plain.count >= 2 ? .commonGround : .halfAgreement
    } else {
      self = plain.contains(.support) && plain.contains(.oppose) ? .openDispute : .halfDispute
    }
  }

  /// Whether sides part on the claim.
  public var isDispute: Bool { self == .openDispute || self == .halfDispute }

  /// Whether sides meet on the claim.
  public var isCommon: Bool { self == .commonGround || self == .halfAgreement }
}

extension Stance {
  /// Whether it is stated, unqualified, and nobody's imputation.
  public var isPlain: Bool { !isHedged && !isImplied && voice != .imputed }
}

import StanceMap

/// Orders claims so that dispute comes first, then consensus, then what only one author holds.
struct DisputeOrder {
  var table: StanceTable
  var authors: [DebateActor.ID]

  /// The claims, most disputed first; ties keep the order of the codebook.
  func ordered(_ claims: [Claim]) -> [Claim] {
    let ranked = claims.enumerated().map { (weight: weight(of: $1.id), index: $0, claim: $1) }
    return ranked.sorted { left, right in
      left.weight == right.weight ? left.index < right.index : left.weight > right.weight
    }.map(\.claim)
  }

  /// Pairs of authors who disagree, then authors who hold anything.
  private struct Weight: Comparable {
    var disagreements: Int
    var holders: Int

    static func < (left: Weight, right: Weight) -> Bool {
      (left.disagreements, left.holders) < (right.disagreements, right.holders)
    }
  }

  private func weight(of claim: Claim.ID) -> Weight {
    let positions = authors.compactMap { author in
      table.stance(of: author, on: claim).flatMap { $0.isImplied ? nil : $0.position }
    }
    let supporting = positions.count { $0 == .support }
    let opposing = positions.count { $0 == .oppose }
    let mixed = positions.count - supporting - opposing
    return Weight(
      disagreements: supporting * opposing * 2 + mixed * (supporting + opposing),
      holders: positions.count
    )
  }
}

/// Pairs off two lists so that as many as possible find a partner, and each at most one.
struct MaximumMatching {
  /// For each of the first list those of the second that it may have, the preferred ones first.
  var candidates: [[Int]]

  /// The partner of each of the first list.
  ///
  /// Augmenting paths (Berge, "Two theorems in graph theory", 1957): whoever comes later may make
  /// an earlier one change partners, but not lose one.
  func partners() -> [Int?] {
    var owners: [Int: Int] = [:]
    for first in candidates.indices {
      var tried: Set<Int> = []
      _ = finds(first, owners: &owners, tried: &tried)
    }
    var partners: [Int?] = candidates.map { _ in nil }
    for (second, first) in owners { partners[first] = second }
    return partners
  }

  private func finds(_ first: Int, owners: inout [Int: Int], tried: inout Set<Int>) -> Bool {
    for second in candidates[first] where tried.insert(second).inserted {
      let owner = owners[second]
      guard owner == nil || owner.map({ finds($0, owners: &owners, tried: &tried) }) == true else { continue }
      owners[second] = first
      return true
    }
    return false
  }
}

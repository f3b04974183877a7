/// Partitions into so many camps of any size, judged by the modularity of ties with signs.
///
/// Gómez, Jensen and Arenas, "Analysis of community structure in networks of correlated data", Physical
/// Review E 80, 2009: agreement within camps and conflict between them, each beyond what chance would give.
struct ModularPartitions {
  private let ties: SignedTies
  private let camps: Int
  private var size: Int { ties.size }
  /// What two nodes in one camp add, row by row.
  private let gains: [Double]

  init(ties: SignedTies, camps: Int) {
    self.ties = ties
    self.camps = camps
    let size = ties.size
    func sums(_ matrix: [Double]) -> [Double] {
      (0..<size).map { row in matrix[row * size..<(row + 1) * size].reduce(0, +) }
    }
    let (friends, foes) = (sums(ties.agreement), sums(ties.conflict))
    var gains = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size {
        let place = row * size + column
        var expected = 0.0
        if ties.totalAgreement > 0 { expected += friends[row] * friends[column] / ties.totalAgreement }
        if ties.totalConflict > 0 { expected -= foes[row] * foes[column] / ties.totalConflict }
        gains[place] = ties.agreement[place] - ties.conflict[place] - expected
      }
    }
    self.gains = gains
  }

  func best() -> Polarization {
    guard size >= camps, ties.total > 0 else { return .none(.modularity) }
    let isExact = size <= PolarizationCalculator.mostExact
    let memberships = isExact ? exact() : search()
    let score = score(of: memberships)
    return Polarization(
      measure: .modularity,
      score: score,
      raw: score * ties.total,
      memberships: memberships,
      isExact: isExact
    )
  }

  private func score(of memberships: [Int]) -> Double {
    var sum = 0.0
    for row in 0..<size {
      for column in 0..<size where memberships[row] == memberships[column] {
        sum += gains[row * size + column]
      }
    }
    return sum / ties.total
  }

  // MARK: All partitions

  /// The best partition of a set into so many camps has one with the set's first node, and the best of the rest.
  private func exact() -> [Int] {
    let sums = SubsetSums(of: size) { gains[$0 * size + $1] }
    let full = 1 << size - 1
    // Of the sets for which a best partition is needed, all but the full one are without the first node.
    var levels = [sums.values]
    for count in stride(from: 2, to: camps, by: 1) {
      var level = [Double](repeating: -.infinity, count: 1 << size)
      levels[count - 2].withUnsafeBufferPointer { below in
        sums.values.withUnsafeBufferPointer { sums in
          for set in stride(from: 2, through: full, by: 2) where set.nonzeroBitCount >= count {
            level[set] = Self.split(set, sums, below).value
          }
        }
      }
      levels.append(level)
    }
    var (rest, found) = (full, [Int]())
    for level in levels.reversed() where found.count < camps - 1 {
      let camp = sums.values.withUnsafeBufferPointer { sums in
        level.withUnsafeBufferPointer { Self.split(rest, sums, $0).camp }
      }
      found.append(camp)
      rest &= ~camp
    }
    return [Int](camps: found + [rest], size: size)
  }

  /// The best camp with the first node of a set, and what it and the best partition of the rest are worth.
  private static func split(
    _ set: Int,
    _ sums: UnsafeBufferPointer<Double>,
    _ below: UnsafeBufferPointer<Double>
  ) -> (camp: Int, value: Double) {
    let others = set & (set - 1)
    var best = (camp: set, value: -Double.infinity)
    var rest = others
    while rest != 0 {
      let value = sums[set & ~rest] + below[rest]
      if value > best.value { best = (set & ~rest, value) }
      rest = (rest - 1) & others
    }
    return best
  }

  // MARK: Search

  /// Moves nodes while that helps, from many beginnings that are the same in every run.
  private func search() -> [Int] {
    var random = SplitMix64(seed: 1)
    var best: (memberships: [Int], score: Double) = ([], -.infinity)
    for _ in 0..<max(5, min(100, 20_000_000 / (size * size))) {
      var start = (0..<size).map { $0 < camps ? $0 : random.index(below: camps) }
      random.shuffle(&start)
      let memberships = improved(start)
      let score = score(of: memberships)
      if score > best.score + 1e-12 { best = (memberships, score) }
    }
    return best.memberships.numberedByFirst()
  }

  private func improved(_ start: [Int]) -> [Int] {
    var memberships = start
    var links = [Double](repeating: 0, count: size * camps)
    var counts = [Int](repeating: 0, count: camps)
    for row in 0..<size {
      counts[memberships[row]] += 1
      for column in 0..<size where column != row {
        links[row * camps + memberships[column]] += gains[row * size + column]
      }
    }
    var (moved, sweeps) = (true, 0)
    while moved, sweeps < 1_000 {
      moved = false
      sweeps += 1
      for node in 0..<size where counts[memberships[node]] > 1 {
        let own = memberships[node]
        var target = own
        for camp in 0..<camps where links[node * camps + camp] > links[node * camps + target] + 1e-12 {
          target = camp
        }
        guard target != own else { continue }
        moved = true
        memberships[node] = target
        counts[own] -= 1
        counts[target] += 1
        for other in 0..<size where other != node {
          links[other * camps + own] -= gains[other * size + node]
          links[other * camps + target] += gains[other * size + node]
        }
      }
    }
    return memberships
  }
}

extension SplitMix64 {
  /// Puts elements into an order that only the seed decides.
  mutating func shuffle(_ elements: inout [Int]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, self.index(below: index + 1))
    }
  }
}

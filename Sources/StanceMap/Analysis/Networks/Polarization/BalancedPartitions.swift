/// Partitions into so many camps of nearly equal size, judged as the Discourse Network Analyzer does.
///
/// The sum, over ordered pairs, of how far agreement and conflict are from a share of their totals: a
/// measure of unevenness rather than of fit. The camps differ in size by one at most, the larger ones first.
struct BalancedPartitions {
  private let ties: SignedTies
  private let camps: Int
  private var size: Int { ties.size }
  /// How many camps have one node more.
  private let largeCamps: Int
  private let smallSize: Int

  init(ties: SignedTies, camps: Int) {
    self.ties = ties
    self.camps = camps
    largeCamps = ties.size % camps
    smallSize = ties.size / camps
  }

  func best() -> Polarization {
    guard size >= camps, ties.total > 0 else { return .none(.dna) }
    let isExact = size <= PolarizationCalculator.mostExact
    let memberships = isExact ? exact() : search()
    let score = score(of: memberships)
    return Polarization(
      measure: .dna,
      score: score,
      raw: score * ties.total,
      memberships: memberships.numberedByFirst(),
      isExact: isExact
    )
  }

  // MARK: The measure

  private func size(isLarge: Bool) -> Double { Double(smallSize + (isLarge ? 1 : 0)) }

  private var withinTotal: Double {
    let (large, small) = (size(isLarge: true), size(isLarge: false))
    return Double(largeCamps) * large * (large - 1) + Double(camps - largeCamps) * small * (small - 1)
  }

  /// What two nodes in one camp add, where the camp is large or not.
  private func within(_ isLarge: Bool) -> (Int) -> Double {
    let (own, within) = (size(isLarge: isLarge), withinTotal)
    let expected = within == 0 ? 0 : own * (own - 1) / within * ties.totalAgreement / within
    return { abs(ties.agreement[$0] - expected) + abs(ties.conflict[$0]) }
  }

  /// What two nodes in two camps add.
  private func between(_ first: Bool, _ second: Bool) -> (Int) -> Double {
    let between = Double(size * (size - 1)) - withinTotal
    let expected = size(isLarge: first) * size(isLarge: second) / between * ties.totalConflict / between
    return { abs(ties.agreement[$0]) + abs(ties.conflict[$0] - expected) }
  }

  private func score(of memberships: [Int]) -> Double {
    let counts = memberships.reduce(into: [Int](repeating: 0, count: camps)) { $0[$1] += 1 }
    let isLarge = counts.map { $0 > smallSize }
    var sum = 0.0
    for row in 0..<size {
      for column in 0..<size where column != row {
        let place = row * size + column
        let (first, second) = (memberships[row], memberships[column])
        sum +=
          first == second ? within(isLarge[first])(place) : between(isLarge[first], isLarge[second])(place)
      }
    }
    return sum / (2 * ties.total)
  }

  // MARK: All partitions

  /// Which nodes are in large camps, and the best partition of those and of the others.
  private func exact() -> [Int] {
    let full = 1 << size - 1
    let large = CampGrowth(
      size: size,
      camp: smallSize + 1,
      within: within(true),
      between: between(true, true)
    )
    let small = CampGrowth(size: size, camp: smallSize, within: within(false), between: between(false, false))
    let mixed = between(true, false)
    let mixedSums = SubsetSums(of: size) { mixed($0 * size + $1) }
    let (largeBest, smallBest) = (large.best(upTo: largeCamps), small.best(upTo: camps - largeCamps))
    var best = (set: 0, value: -Double.infinity)
    for set in 0...full where set.nonzeroBitCount == largeCamps * (smallSize + 1) {
      let others = full & ~set
      let crossing = mixedSums[full] - mixedSums[set] - mixedSums[others]
      let value = large.sums[set] + largeBest[set] + small.sums[others] + smallBest[others] + crossing
      if value > best.value + 1e-12 { best = (set, value) }
    }
    let found = large.camps(of: best.set, largeBest) + small.camps(of: full & ~best.set, smallBest)
    return [Int](camps: found, size: size)
  }

  // MARK: Search

  /// Swaps nodes while that helps, from many beginnings that are the same in every run.
  private func search() -> [Int] {
    var random = SplitMix64(seed: 1)
    var best: (memberships: [Int], score: Double) = ([], -.infinity)
    for _ in 0..<max(3, min(50, 4_000_000 / (size * size))) {
      var start = (0..<size).map { $0 % camps }
      random.shuffle(&start)
      let memberships = improved(start)
      let score = score(of: memberships)
      if score > best.score + 1e-12 { best = (memberships, score) }
    }
    return best.memberships
  }

  private func improved(_ start: [Int]) -> [Int] {
    var swaps = CampSwaps(
      memberships: start,
      camps: camps,
      isLarge: (0..<camps).map { $0 < largeCamps },
      pairs: [within(false), within(true), between(false, false), between(false, true), between(true, true)]
    )
    var sweeps = 0
    while swaps.sweep(), sweeps < 100 { sweeps += 1 }
    return swaps.memberships
  }
}

/// The best partitions of sets of at most 20 nodes into camps of one size.
private struct CampGrowth {
  let camp: Int
  /// What the pairs in a set add where all of them are in different camps.
  let sums: SubsetSums
  /// What they add beyond that where all of them are in one.
  private let gains: SubsetSums
  private let size: Int

  init(size: Int, camp: Int, within: (Int) -> Double, between: (Int) -> Double) {
    self.size = size
    self.camp = camp
    sums = SubsetSums(of: size) { between($0 * size + $1) }
    gains = SubsetSums(of: size) { within($0 * size + $1) - between($0 * size + $1) }
  }

  /// For each set of up to so many camps' nodes what the best partition gains.
  func best(upTo camps: Int) -> [Double] {
    var best = [Double](repeating: -.infinity, count: 1 << size)
    best[0] = 0
    for set in best.indices.dropFirst() {
      let count = set.nonzeroBitCount
      guard count % camp == 0, count <= camps * camp else { continue }
      best[set] = split(set, best).value
    }
    return best
  }

  func camps(of set: Int, _ best: [Double]) -> [Int] {
    var (rest, found) = (set, [Int]())
    while rest != 0 {
      found.append(split(rest, best).camp)
      rest &= ~(found.last ?? rest)
    }
    return found
  }

  /// The best camp with the first node of a set.
  private func split(_ set: Int, _ best: [Double]) -> (camp: Int, value: Double) {
    var found = (camp: set, value: -Double.infinity)
    choose(camp - 1, from: set & (set - 1), with: set & -set) { chosen in
      let value = gains[chosen] + best[set & ~chosen]
      if value > found.value { found = (chosen, value) }
    }
    return found
  }

  private func choose(_ count: Int, from set: Int, with chosen: Int, _ visit: (Int) -> Void) {
    if count == 0 { return visit(chosen) }
    var rest = set
    while rest.nonzeroBitCount >= count {
      let lowest = rest & -rest
      rest &= rest - 1
      choose(count - 1, from: rest, with: chosen | lowest, visit)
    }
  }
}

/// A partition that gets better by swaps of two nodes.
private struct CampSwaps {
  private(set) var memberships: [Int]
  private let camps: Int
  private let isLarge: [Bool]
  /// What a pair adds: within a small and a large camp, between small ones, small and large, large ones.
  private let pairs: [(Int) -> Double]
  /// Per node, for a small and a large camp of its own: what it adds with all nodes if none is in that camp.
  private var across: [Double]
  /// Per node and camp: what it adds beyond that with the nodes of the camp if it is in it, too.
  private var links: [Double]
  private var size: Int { memberships.count }

  init(memberships: [Int], camps: Int, isLarge: [Bool], pairs: [(Int) -> Double]) {
    self.memberships = memberships
    self.camps = camps
    self.isLarge = isLarge
    self.pairs = pairs
    across = [Double](repeating: 0, count: memberships.count * 2)
    links = [Double](repeating: 0, count: memberships.count * camps)
    for node in memberships.indices { add(node, to: memberships[node], 1) }
  }

  private mutating func add(_ node: Int, to camp: Int, _ sign: Double) {
    let (within, alike) = (pairs[kind(camp, camp)], pairs[isLarge[camp] ? 4 : 2])
    let (small, large) = (pairs[isLarge[camp] ? 3 : 2], pairs[isLarge[camp] ? 4 : 3])
    for other in 0..<size where other != node {
      let pair = other * size + node
      across[2 * other] += sign * small(pair)
      across[2 * other + 1] += sign * large(pair)
      links[other * camps + camp] += sign * (within(pair) - alike(pair))
    }
  }

  private func kind(_ first: Int, _ second: Int) -> Int {
    if first == second { return isLarge[first] ? 1 : 0 }
    return 2 + (isLarge[first] ? 1 : 0) + (isLarge[second] ? 1 : 0)
  }

  /// What a node would add in a camp, with everybody else where they are.
  private func worth(_ node: Int, in camp: Int) -> Double {
    across[2 * node + (isLarge[camp] ? 1 : 0)] + links[node * camps + camp]
  }

  /// Makes every swap that helps.
  ///
  /// - Returns: whether there was one.
  mutating func sweep() -> Bool {
    var hasSwapped = false
    for first in 0..<size {
      for second in first + 1..<max(size, first + 1) where memberships[first] != memberships[second] {
        guard gain(of: first, second) > 1e-9 else { continue }
        let (one, other) = (memberships[first], memberships[second])
        for (node, old, new) in [(first, one, other), (second, other, one)] {
          add(node, to: old, -1)
          add(node, to: new, 1)
          memberships[node] = new
        }
        hasSwapped = true
      }
    }
    return hasSwapped
  }

  private func gain(of first: Int, _ second: Int) -> Double {
    let (one, other) = (memberships[first], memberships[second])
    let pair = pairs[kind(one, other)](first * size + second)
    let before = worth(first, in: one) + worth(second, in: other) - pair
    // Each would find the other where it still is; after the swap they are apart as before.
    let afterFirst =
      worth(first, in: other) - pairs[kind(other, other)](first * size + second) + pair
    let afterSecond =
      worth(second, in: one) - pairs[kind(one, one)](first * size + second) + pair
    return afterFirst + afterSecond - pair - before
  }
}

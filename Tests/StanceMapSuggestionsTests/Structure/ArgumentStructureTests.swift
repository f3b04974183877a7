import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct ArgumentStructureTests {
  /// Each segment as its side and what it does: `pro claim`, `opp attacks 0`.
  private func outline(_ segments: [String]) -> [String] {
    let structure = ArgumentStructureFinder().structure(of: segments.map { ArgumentSegment($0) })
    return structure.nodes.enumerated().map { index, node in
      let side = node.side == .opponent ? "opp" : "pro"
      guard let head = node.head else { return side + " claim" }
      return "\(side) \(structure.attacks(index) ? "attacks" : "supports") \(head)"
    }
  }

  @Test func `reasons after a demand support it`() {
    #expect(
      outline([
        "The night ferry should be kept.",
        "Nurses have no other way home.",
        "Besides, it costs the town very little.",
      ]) == ["pro claim", "pro supports 0", "pro supports 0"]
    )
  }

  @Test func `a conclusion at the end is the claim`() {
    let found = outline([
      "The old pier is rotten.",
      "Two people have fallen through it this year.",
      "It must therefore be closed.",
    ])
    #expect(found.last == "pro claim")
  }

  @Test func `an objection is granted and answered`() {
    #expect(
      outline([
        "The harbour lamps should stay lit.",
        "Of course they use a lot of power,",
        "but a single wreck would cost far more.",
      ]) == ["pro claim", "opp attacks 0", "pro attacks 1"]
    )
  }

  @Test func `no segments have no structure and one is its own claim`() {
    #expect(outline([]).isEmpty)
    #expect(outline(["The harbour lamps should stay lit."]) == ["pro claim"])
  }

  @Test(arguments: [2, 7, 8, 24, 25, 300])
  func `every segment leads to the one claim`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let openings = ["But", "Of course", "Therefore", "And", "Because", "", "However,", "Critics say"]
    let segments = (0..<count).map {
      "\(openings[random.index(below: openings.count)]) the harbour \($0 % 7) should close."
    }
    let nodes = ArgumentStructureFinder().structure(of: segments.map { ArgumentSegment($0) }).nodes

    #expect(nodes.count == count)
    #expect(nodes.count { $0.head == nil } == 1)
    for start in nodes.indices {
      var (current, steps) = (start, 0)
      while let head = nodes[current].head, steps <= count { (current, steps) = (head, steps + 1) }
      #expect(steps <= count)
    }
  }

  @Test(arguments: 0..<30)
  func `the tree is the heaviest there is`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = 2 + random.index(below: 4)
    let root = random.index(below: count)
    let weights = (0..<count).map { _ in (0..<count).map { _ in Double(random.index(below: 100)) } }
    func weight(_ heads: [Int]) -> Double {
      heads.indices.reduce(0) { $1 == root ? $0 : $0 + weights[$1][heads[$1]] }
    }
    func isTree(_ heads: [Int]) -> Bool {
      heads.indices.allSatisfy { start in
        var node = start
        for _ in 0..<count where node != root { node = heads[node] }
        return node == root
      }
    }
    var best = -Double.infinity
    var total = 1
    for _ in 0..<count { total *= count }
    for code in 0..<total {
      var rest = code
      let heads = (0..<count).map { node -> Int in
        defer { rest /= count }
        return node == root ? root : rest % count
      }
      if isTree(heads) { best = max(best, weight(heads)) }
    }

    let found = Arborescence.heads(of: weights, root: root)
    #expect(isTree(found))
    #expect(weight(found) == best)
  }
}

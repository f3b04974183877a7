/// Decides which boxes share a rank, where the view or the length of ranks asks for it.
struct RankPlanner: Sendable {
  typealias Step = (tail: Int, head: Int)

  /// The most boxes in a rank; nil leaves it to Graphviz.
  var maximumLength: Int?
  var direction: Diagram.Direction

  /// Returns a rank for every box of a diagram, or none for any.
  ///
  /// The steps are the arrows that say what comes before what.
  func ranks(of boxes: [Box], steps: [Step]) -> [Int?] {
    let fixed = boxes.map { box -> Int? in
      if case .rank(let rank) = box.place { rank } else { nil }
    }
    if fixed.contains(where: { $0 != nil }) { return ranks(round: fixed, steps: steps) }
    guard let maximumLength else { return fixed }
    return ranks(of: boxes.map(\.kind), steps: steps, maximumLength: max(1, maximumLength))
  }

  // MARK: - From what the view says

  /// Boxes that the view leaves free come right behind the last box that points at them, or else right
  /// before the first that they point at.
  private func ranks(round fixed: [Int?], steps: [Step]) -> [Int?] {
    let steps = CycleCutter().cut(steps, count: fixed.count)
    var ranks = fixed
    for _ in fixed.indices {
      var hasChanged = false
      for step in steps where fixed[step.head] == nil {
        guard let tail = ranks[step.tail], ranks[step.head] ?? .min <= tail else { continue }
        ranks[step.head] = tail + 1
        hasChanged = true
      }
      if !hasChanged { break }
    }
    for step in steps.reversed() where ranks[step.tail] == nil {
      ranks[step.tail] = ranks[step.head].map { max(0, $0 - 1) }
    }
    return ranks.map { $0 ?? 0 }
  }

  // MARK: - From the length of ranks

  /// Joints and words on arrows get ranks between those of the boxes, and take up nothing in them.
  private func ranks(of kinds: [Box.Kind], steps: [Step], maximumLength: Int) -> [Int?] {
    let isSlim = kinds.map { $0 == .junction || $0 == .words }
    let solid = kinds.indices.filter { !isSlim[$0] }
    var number = [Int](repeating: 0, count: kinds.count)
    for (index, box) in solid.enumerated() { number[box] = index }
    let bridged = bridged(steps, over: isSlim)
    let assigned = RankAssigner(maximumLength: maximumLength).ranks(
      count: solid.count,
      arrows: bridged.map { (number[$0.tail], number[$0.head]) },
      fillsFromHeads: direction == .up || direction == .left
    )
    var ranks = [Int?](repeating: nil, count: kinds.count)
    for (box, rank) in zip(solid, assigned) { ranks[box] = 2 * rank }
    for step in steps where isSlim[step.tail] {
      guard let head = ranks[step.head] else { continue }
      ranks[step.tail] = min(ranks[step.tail] ?? .max, head - 1)
    }
    return ranks.map { $0 ?? 0 }
  }

  /// The steps from solid box to solid box, through any number of slim ones.
  private func bridged(_ steps: [Step], over isSlim: [Bool]) -> [Step] {
    var heads = [[Int]](repeating: [], count: isSlim.count)
    for step in steps { heads[step.tail].append(step.head) }
    return isSlim.indices.filter { !isSlim[$0] }.flatMap { tail in
      solidHeads(from: tail, heads, isSlim).map { (tail, $0) }
    }
  }

  private func solidHeads(from tail: Int, _ heads: [[Int]], _ isSlim: [Bool]) -> [Int] {
    var found: [Int] = []
    var seen = Set<Int>()
    var open = Array(heads[tail].reversed())
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if isSlim[next] { open += heads[next].reversed() } else { found.append(next) }
    }
    return found
  }
}

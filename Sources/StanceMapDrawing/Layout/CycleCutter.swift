/// Turns round the arrows that close a cycle.
struct CycleCutter: Sendable {
  /// Returns the arrows without cycles, in their order; those from a box to itself are left out.
  ///
  /// The search goes in depth from the first box on, along the arrows in their order.
  func cut(_ arrows: [(tail: Int, head: Int)], count: Int) -> [(tail: Int, head: Int)] {
    var outgoing = [[Int]](repeating: [], count: count)
    for (index, arrow) in arrows.enumerated() { outgoing[arrow.tail].append(index) }
    var closesCycle = Set<Int>()
    var state = [State](repeating: .new, count: count)
    for box in 0..<count where state[box] == .new {
      search(from: box, arrows, outgoing, &state, &closesCycle)
    }
    return arrows.enumerated().compactMap { index, arrow in
      if arrow.tail == arrow.head { return nil }
      return closesCycle.contains(index) ? (arrow.head, arrow.tail) : arrow
    }
  }

  private enum State { case new, open, done }

  private func search(
    from box: Int,
    _ arrows: [(tail: Int, head: Int)],
    _ outgoing: [[Int]],
    _ state: inout [State],
    _ closesCycle: inout Set<Int>
  ) {
    var path = [(box: box, next: 0)]
    state[box] = .open
    while let (current, next) = path.last {
      guard next < outgoing[current].count else {
        state[current] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let index = outgoing[current][next]
      let head = arrows[index].head
      switch state[head] {
      case .open: closesCycle.insert(index)
      case .done: break
      case .new:
        state[head] = .open
        path.append((head, 0))
      }
    }
  }
}

/// The heaviest tree in which every node but the root has one head: Chu-Liu and Edmonds.
package enum Arborescence {
  /// - Parameter weights: for each node what each head is worth.
  /// - Returns: the head of each node; the root's is itself.
  package static func heads(of weights: [[Double]], root: Int) -> [Int] {
    var heads = weights.indices.map { $0 == root ? root : best(for: $0, weights) }
    guard let cycle = cycle(in: heads, root: root) else { return heads }
    let inCycle = Set(cycle)
    // The cycle becomes one node, at the end.
    let rest = weights.indices.filter { !inCycle.contains($0) }
    let merged = rest.count
    var smaller = Array(repeating: Array(repeating: -Double.infinity, count: merged + 1), count: merged + 1)
    var entry = Array(repeating: (member: 0, weight: -Double.infinity), count: merged)
    var exit = Array(repeating: cycle[0], count: merged)
    for (node, original) in rest.enumerated() {
      for (head, other) in rest.enumerated() where head != node {
        smaller[node][head] = weights[original][other]
      }
      for member in cycle {
        if weights[original][member] > smaller[node][merged] {
          smaller[node][merged] = weights[original][member]
          exit[node] = member
        }
        let gain = weights[member][original] - weights[member][heads[member]]
        if gain > entry[node].weight { entry[node] = (member, gain) }
      }
      smaller[merged][node] = entry[node].weight
    }
    guard let newRoot = rest.firstIndex(of: root) else { return heads }
    let solved = Self.heads(of: smaller, root: newRoot)
    for (node, original) in rest.enumerated() where original != root {
      heads[original] = solved[node] == merged ? exit[node] : rest[solved[node]]
    }
    let entered = solved[merged]
    heads[entry[entered].member] = rest[entered]
    return heads
  }

  private static func best(for node: Int, _ weights: [[Double]]) -> Int {
    var best = node == 0 ? 1 : 0
    for head in weights.indices where head != node && weights[node][head] > weights[node][best] {
      best = head
    }
    return best
  }

  private static func cycle(in heads: [Int], root: Int) -> [Int]? {
    var state = Array(repeating: 0, count: heads.count)
    state[root] = -1
    for start in heads.indices where state[start] == 0 {
      var node = start
      while state[node] == 0 {
        state[node] = start + 1
        node = heads[node]
      }
      guard state[node] == start + 1 else { continue }
      var cycle = [node]
      var next = heads[node]
      while next != node {
        cycle.append(next)
        next = heads[next]
      }
      return cycle
    }
    return nil
  }
}

/// Finds the edges that close cycles in a directed graph, in the order of the graph.
///
/// A depth-first search that is its own stack, so that a long chain does not exhaust the program's.
struct CycleFinder {
  struct Cycle: Hashable {
    /// From the node that the closing edge leads to, to the node that it comes from.
    var path: [String]

    /// The ids from the first back to the first, as a message shows them.
    func steps(joinedBy arrow: String) -> String {
      (path + path.prefix(1)).map { "'\($0)'" }.joined(separator: " \(arrow) ")
    }
  }

  /// The nodes with what they point to.
  var edges: [(id: String, targets: [String])]

  /// Each edge once, however often it is given.
  func closingEdges() -> [Cycle] {
    let targets = Dictionary(edges.map { ($0.id, $0.targets) }, uniquingKeysWith: +)
    var cycles: [Cycle] = []
    var known: Set<Cycle> = []
    var finished: Set<String> = []
    for (root, _) in edges where !finished.contains(root) {
      var path = [root]
      var position = [root: 0]
      var pending = [targets[root, default: []][...]]
      while let node = path.last {
        guard let next = pending[pending.count - 1].popFirst() else {
          finished.insert(node)
          position[node] = nil
          path.removeLast()
          pending.removeLast()
          continue
        }
        if let start = position[next] {
          let cycle = Cycle(path: Array(path[start...]))
          if known.insert(cycle).inserted { cycles.append(cycle) }
        } else if !finished.contains(next) {
          position[next] = path.count
          path.append(next)
          pending.append(targets[next, default: []][...])
        }
      }
    }
    return cycles
  }
}

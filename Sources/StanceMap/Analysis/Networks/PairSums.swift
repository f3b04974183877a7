/// The sums over what one node shares with each of those after it.
struct PairSums {
  private let sparse: SparseCounts
  private let rule: PairRule
  /// Per later node: over all pairs of statements on the same value, what the rule gives.
  private var pairs: [Double]
  /// Per later node: over what both have at the same level, the sum of the two counts.
  private var shared: [Double]
  /// Per later node: over the same, the product of the two counts.
  private var products: [Double]
  /// Per cell: the first of its entries whose node has not had its turn.
  private var cursors: [Int]

  init(_ sparse: SparseCounts, rule: PairRule) {
    self.sparse = sparse
    self.rule = rule
    let zeros = [Double](repeating: 0, count: sparse.ranges.count)
    (pairs, shared, products) = (zeros, zeros, zeros)
    cursors = sparse.cells.map(\.entries.lowerBound)
  }

  /// Adds up the pairs of a node with all later ones; nodes have to come in order.
  mutating func add(pairsOf node: Int) {
    let entries = sparse.entries[sparse.ranges[node]]
    for entry in entries { cursors[entry.cell] = entry.position + 1 }
    for entry in entries {
      addShared(entry)
      let cell = sparse.cells[entry.cell]
      if rule.isIdentity {
        add(entry.count, of: entry.cell)
      } else {
        for other in cell.siblings {
          let weight = rule.weight(cell.level, sparse.cells[other].level)
          if weight != 0 { add(entry.count * weight, of: other) }
        }
      }
    }
  }

  private mutating func add(_ factor: Double, of cell: Int) {
    let range = cursors[cell]..<sparse.cells[cell].entries.upperBound
    sparse.nodes.withUnsafeBufferPointer { nodes in
      sparse.counts.withUnsafeBufferPointer { counts in
        pairs.withUnsafeMutableBufferPointer { pairs in
          for index in range { pairs[Int(nodes[index])] += factor * counts[index] }
        }
      }
    }
  }

  private mutating func addShared(_ entry: SparseCounts.Entry) {
    for index in cursors[entry.cell]..<sparse.cells[entry.cell].entries.upperBound {
      let node = Int(sparse.nodes[index])
      shared[node] += entry.count + sparse.counts[index]
      products[node] += entry.count * sparse.counts[index]
    }
  }

  /// The tie with a later node, before it is normalized.
  ///
  /// - Parameter totals: all statements of both.
  func value(of node: Int, totals: Double) -> Double {
    switch rule.sum {
    case .pairs: pairs[node]
    case .unshared: totals - shared[node]
    case .pairsLessUnshared: pairs[node] - (totals - shared[node])
    }
  }

  /// The statements of either that the other has no match for, and the products of those that match.
  func jaccardDivisor(of node: Int, totals: Double) -> Double {
    totals - shared[node] + products[node]
  }

  mutating func clear(after node: Int) {
    for later in min(node + 1, pairs.count)..<pairs.count {
      (pairs[later], shared[later], products[later]) = (0, 0, 0)
    }
  }
}

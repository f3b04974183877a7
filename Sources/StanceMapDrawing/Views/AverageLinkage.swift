/// Joins things step by step, always the two groups that are nearest to each other.
///
/// The distance of two groups is the mean of the distances between their members (average linkage, UPGMA):
/// Sokal and Michener, "A statistical method for evaluating systematic relationships", University of Kansas
/// Science Bulletin 38 (1958).
struct AverageLinkage {
  /// A group of two groups, or one thing.
  indirect enum Tree: Equatable {
    case leaf(Int)
    case join(Tree, Tree, distance: Double)

    /// From top to bottom.
    var leaves: [Int] {
      switch self {
      case .leaf(let thing): [thing]
      case .join(let first, let second, _): first.leaves + second.leaves
      }
    }
  }

  /// How far things are apart, the same both ways.
  var distances: [[Double]]

  /// Returns all things in one tree; nil without any.
  ///
  /// Of equally near groups those that hold the earliest things are joined first, and stand first.
  func tree() -> Tree? {
    var groups = distances.indices.map(Tree.leaf)
    while groups.count > 1 {
      var nearest = (first: 0, second: 1, distance: Double.infinity)
      for first in groups.indices {
        for second in groups.indices.dropFirst(first + 1) {
          let distance = self.distance(groups[first].leaves, groups[second].leaves)
          if distance < nearest.distance { nearest = (first, second, distance) }
        }
      }
      groups[nearest.first] = .join(groups[nearest.first], groups[nearest.second], distance: nearest.distance)
      groups.remove(at: nearest.second)
    }
    return groups.first
  }

  private func distance(_ first: [Int], _ second: [Int]) -> Double {
    let sum = first.reduce(0.0) { sum, one in sum + second.reduce(0.0) { $0 + distances[one][$1] } }
    return sum / Double(first.count * second.count)
  }
}

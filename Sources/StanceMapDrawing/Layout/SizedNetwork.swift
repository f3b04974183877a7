/// What is laid out: boxes that have a size and arrows between them, by index, without words or meaning.
struct SizedNetwork: Equatable, Sendable {
  struct Node: Equatable, Sendable {
    /// In whole points; Graphviz rounds.
    var size: Size
    /// From 0 in the direction of the arrows; either all nodes have one or none.
    var rank: Int?
  }

  struct Edge: Equatable, Sendable {
    var tail: Int
    var head: Int
    /// Whether its tail should come before its head.
    var isRanking = true
    /// Whether it should be its head that comes before.
    var isBackward = false
  }

  var direction: Diagram.Direction
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The least distance between neighbours in a rank, in points.
  var nodeGap: Double
  /// The distance between ranks, in points.
  var rankGap: Double
}

/// Where Graphviz put the nodes and edges of a network, y downwards.
struct NetworkGeometry: Equatable, Sendable {
  /// The middle of each node.
  var centers: [Point]
  /// The curve of each edge from tail to head: 3n + 1 points.
  var curves: [[Point]]
}

extension NetworkGeometry {
  /// Returns itself if it holds everything of a network; success alone does not mean so.
  func checked(for network: SizedNetwork) throws(LayoutError) -> NetworkGeometry {
    guard centers.count == network.nodes.count, centers.allSatisfy(\.isFinite) else {
      throw .graphviz("it lost a box")
    }
    let areCurves = curves.allSatisfy { curve in
      curve.count >= 4 && curve.count % 3 == 1 && curve.allSatisfy(\.isFinite)
    }
    guard curves.count == network.edges.count, areCurves else { throw .graphviz("it lost an arrow") }
    return self
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}

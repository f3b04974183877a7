// The graph that Graphviz gets to see. `GraphvizLayout` builds it by calls, `DotWriter` as text.
//
// Nothing here may ask for clusters, ortho, concentrate, newrank, compound or labels on edges: on
// ordinary small maps they abort, hang or lose edges (Graphviz 2.43).
extension SizedNetwork {
  var graphAttributes: [GraphvizAttribute] {
    [
      GraphvizAttribute(name: "rankdir", value: rankDirection),
      GraphvizAttribute(name: "nodesep", inches: arrowGap),
      GraphvizAttribute(name: "ranksep", inches: rankGap),
      GraphvizAttribute(name: "splines", value: "true"),
    ] + (isLarge ? Self.limits : [])
  }

  static let nodeDefaults = [
    GraphvizAttribute(name: "shape", value: "box"),
    GraphvizAttribute(name: "fixedsize", value: "true"),
    GraphvizAttribute(name: "margin", value: "0"),
    GraphvizAttribute(name: "label", value: ""),
  ]

  static let edgeDefaults = [
    GraphvizAttribute(name: "arrowhead", value: "none"),
    GraphvizAttribute(name: "arrowtail", value: "none"),
  ]

  /// Half of the gap between boxes is made part of them, and only the rest left to Graphviz, which
  /// keeps that also between arrows that pass a rank.
  func attributes(of node: Node) -> [GraphvizAttribute] {
    let axes = FlowAxes(direction: direction)
    var size = axes.flow(node.size)
    size.width += nodeGap - arrowGap
    return Self.attributes(of: axes.flow(size))
  }

  private var arrowGap: Double { (nodeGap / 2).rounded() }

  static func attributes(of size: Size) -> [GraphvizAttribute] {
    [
      GraphvizAttribute(name: "width", inches: size.width),
      GraphvizAttribute(name: "height", inches: size.height),
    ]
  }

  func attributes(of edge: Edge) -> [GraphvizAttribute] {
    edge.isRanking ? [] : [GraphvizAttribute(name: "constraint", value: "false")]
  }

  /// An edge as Graphviz gets it: along the ranks, so that it has no cycle to break.
  func directed(_ edge: Edge) -> (tail: Int, head: Int, isReversed: Bool) {
    let isReversed =
      switch (nodes[edge.tail].rank, nodes[edge.head].rank) {
      case (let tail?, let head?) where tail != head: tail > head
      default: edge.isBackward
      }
    return isReversed ? (edge.head, edge.tail, true) : (edge.tail, edge.head, false)
  }

  // MARK: - Ranks

  /// The nodes of each rank that has any, in order.
  var ranks: [[Int]] {
    var members: [Int: [Int]] = [:]
    for (index, node) in nodes.enumerated() {
      if let rank = node.rank { members[rank, default: []].append(index) }
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }

  /// An invisible edge that keeps two ranks apart.
  struct Spacer: Equatable, Sendable {
    var tail: Int
    var head: Int

    var attributes: [GraphvizAttribute] {
      [
        GraphvizAttribute(name: "style", value: "invis"),
        GraphvizAttribute(name: "weight", value: "0"),
      ]
    }
  }

  /// What has to be added so that neighbouring ranks are one after the other; no arrow does it there.
  var spacers: [Spacer] {
    let ranks = ranks
    let level = levels(of: ranks)
    var isHeld = Set<Int>()
    for edge in edges where edge.isRanking {
      if let a = level[edge.tail], let b = level[edge.head], abs(a - b) == 1 { isHeld.insert(min(a, b)) }
    }
    return zip(ranks, ranks.dropFirst()).enumerated().compactMap { index, pair in
      guard !isHeld.contains(index), let tail = pair.0.last, let head = pair.1.last else { return nil }
      return Spacer(tail: tail, head: head)
    }
  }

  private func levels(of ranks: [[Int]]) -> [Int?] {
    var levels = [Int?](repeating: nil, count: nodes.count)
    for (level, members) in ranks.enumerated() {
      for member in members { levels[member] = level }
    }
    return levels
  }

  // MARK: - Settings

  private var rankDirection: String {
    switch direction {
    case .up: "BT"
    case .down: "TB"
    case .left: "RL"
    case .right: "LR"
    }
  }

  /// What counts is every rank that an arrow passes.
  private var isLarge: Bool {
    let passages = edges.reduce(0) { sum, edge in
      sum + abs((nodes[edge.tail].rank ?? 0) - (nodes[edge.head].rank ?? 0))
    }
    return nodes.count > 1_000 || edges.count > 2_000 || passages > 2_000
  }

  /// Fewer rounds of improvement, which makes 3,000 nodes take 2.1 s instead of 5.4 s.
  ///
  /// Without clusters nothing is lost by it but some straightness.
  private static let limits = [
    GraphvizAttribute(name: "nslimit", value: "0.2"),
    GraphvizAttribute(name: "mclimit", value: "0.2"),
  ]
}

extension GraphvizAttribute {
  fileprivate init(name: String, inches points: Double) {
    self.init(name: name, value: "\(points / 72)")
  }
}

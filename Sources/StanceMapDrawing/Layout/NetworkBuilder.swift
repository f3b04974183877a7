/// Turns a diagram whose boxes have sizes into the network that is laid out.
struct NetworkBuilder: Sendable {
  var metrics: BoxMetrics
  /// The most boxes in one rank; nil leaves it to Graphviz.
  var maximumRankLength: Int?

  func network(of diagram: Diagram, sized: [SizedBox], direction: Diagram.Direction) -> SizedNetwork {
    let edges = edges(of: diagram)
    let steps = edges.filter(\.isRanking).map { $0.isBackward ? ($0.head, $0.tail) : ($0.tail, $0.head) }
    let ranks = RankPlanner(maximumLength: maximumRankLength, direction: direction)
      .ranks(of: diagram.boxes, steps: steps)
    let sizes = roomForEnds(of: diagram, edges, sized.map(\.size), direction)
    return SizedNetwork(
      direction: direction,
      nodes: zip(sizes, ranks).map { SizedNetwork.Node(size: $0, rank: $1) },
      edges: edges,
      nodeGap: metrics.boxGap,
      rankGap: rankGap(edges: edges.count, boxes: sizes.count, direction)
    )
  }

  private func edges(of diagram: Diagram) -> [SizedNetwork.Edge] {
    let index = diagram.boxIndex
    return diagram.arrows.map { arrow in
      SizedNetwork.Edge(
        tail: index.of(arrow.tail),
        head: index.of(arrow.head),
        isRanking: arrow.decidesRanks && arrow.kind != .contrary,
        isBackward: arrow.pointsBackwards
      )
    }
  }

  /// More arrows need more room to tell them apart, most of all where they run sideways.
  private func rankGap(edges: Int, boxes: Int, _ direction: Diagram.Direction) -> Double {
    let density = Double(edges) / Double(max(1, boxes))
    let isSideways = direction == .left || direction == .right
    let gap = isSideways ? metrics.sidewaysRankGap : metrics.rankGap
    return (gap * min(2, max(1, density))).rounded()
  }

  /// Boxes grow until the ends of their arrows have room side by side; claims are content with less.
  private func roomForEnds(
    of diagram: Diagram,
    _ edges: [SizedNetwork.Edge],
    _ sizes: [Size],
    _ direction: Diagram.Direction
  ) -> [Size] {
    let axes = FlowAxes(direction: direction)
    let counts = EndCounts(diagram, edges)
    return diagram.boxes.indices.map { index in
      let kind = diagram.boxes[index].kind
      let outline = BoxOutline(kind, size: sizes[index])
      guard outline.spreadsEnds else { return sizes[index] }
      var size = axes.flow(sizes[index])
      let heads = Double(counts.incoming[index] - 1) * (kind == .claim ? metrics.tailGap : metrics.endGap)
      let tails = Double(counts.outgoing[index] - 1) * metrics.tailGap
      let needed = max(heads, tails) + 2 * outline.endMargin
      size.width = max(size.width, (needed / 2).rounded(.up) * 2)
      return axes.flow(size)
    }
  }
}

/// How many arrows end on each side of each box, in the panel that has most.
private struct EndCounts {
  private(set) var incoming: [Int]
  private(set) var outgoing: [Int]

  init(_ diagram: Diagram, _ edges: [SizedNetwork.Edge]) {
    incoming = diagram.boxes.map { _ in 0 }
    outgoing = incoming
    let panels = diagram.panelsOfArrows
    for bit in 0..<UInt64(min(64, max(1, diagram.panels.count))) {
      count(edges.indices.lazy.filter { panels[$0] & (1 << bit) != 0 }.map { edges[$0] })
    }
  }

  private mutating func count(_ edges: some Sequence<SizedNetwork.Edge>) {
    var (incoming, outgoing) = (incoming.map { _ in 0 }, outgoing.map { _ in 0 })
    for edge in edges {
      outgoing[edge.isBackward ? edge.head : edge.tail] += 1
      incoming[edge.isBackward ? edge.tail : edge.head] += 1
    }
    self.incoming = zip(self.incoming, incoming).map(max)
    self.outgoing = zip(self.outgoing, outgoing).map(max)
  }
}

/// The places of boxes in their diagram, by id.
struct BoxIndex {
  private let places: [Box.ID: Int]

  init(_ boxes: [Box]) {
    places = Dictionary(zip(boxes.map(\.id), boxes.indices), uniquingKeysWith: { first, _ in first })
  }

  func of(_ id: Box.ID) -> Int {
    guard let place = places[id] else { preconditionFailure("An arrow names a box that its diagram lacks.") }
    return place
  }
}

extension Diagram {
  var boxIndex: BoxIndex { BoxIndex(boxes) }
}

extension Diagram {
  /// For each arrow, the panels that draw it in full, as bits; all for diagrams without marks.
  ///
  /// Panels from the 65th on share bits with the first ones.
  var panelsOfArrows: [UInt64] {
    guard panels.contains(where: { !$0.arrowMarks.isEmpty }) else { return arrows.map { _ in .max } }
    return arrows.map { arrow in
      panels.enumerated().reduce(0) { bits, panel in
        guard let mark = panel.element.arrowMarks[arrow.id], !mark.isBackground else { return bits }
        return bits | 1 << UInt64(panel.offset % 64)
      }
    }
  }
}

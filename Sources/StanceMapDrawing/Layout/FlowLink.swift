/// An arrow in the order of ranks, whichever way it points.
struct FlowLink: Equatable, Sendable {
  /// The item of lower rank.
  let low: Int
  /// The item of higher rank.
  let high: Int
  /// Whether the arrow points from the higher to the lower rank.
  let isReversed: Bool
  /// Where Graphviz lets it pass the bands between its items, from low to high.
  let passages: [Double]
  /// Whether it goes from a box to another of the same band that is not its neighbour.
  let isArch: Bool
  /// What Graphviz drew, from low to high, where it goes to a neighbour or leaves its ranks.
  let drawn: BezierPath?

  init(_ edge: SizedNetwork.Edge, curve: [Point], in scene: FlowScene) {
    let (tail, head) = (scene.items[edge.tail].band, scene.items[edge.head].band)
    isReversed = tail > head
    (low, high) = isReversed ? (edge.head, edge.tail) : (edge.tail, edge.head)
    let path = BezierPath(points: isReversed ? curve.reversed() : curve)
    let between = scene.bands[min(tail, head)...max(tail, head)].dropFirst().dropLast()
    let passages = between.compactMap { path.x(at: $0.center) }
    isArch = tail == head && !scene.areNeighbours(edge.tail, edge.head)
    let isRegular = tail != head && passages.count == between.count
    self.passages = isRegular ? passages : []
    drawn = isRegular || isArch ? nil : path
  }
}

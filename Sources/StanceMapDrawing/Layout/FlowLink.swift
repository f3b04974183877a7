/// An arrow in the order of ranks, whichever way it points.
struct FlowLink: Equatable, Sendable {
  enum Way: Equatable, Sendable {
    /// From rank to rank.
    case along
    /// To the next box of the same rank; so many of how many between the two.
    case aside(number: Int, of: Int)
    /// To another box of the same rank, round those in between.
    case arch
  }

  /// The item of lower rank.
  let low: Int
  /// The item of higher rank.
  let high: Int
  /// Whether the arrow points from the higher to the lower rank.
  let isReversed: Bool
  var way: Way
  /// Where it passes the bands between its items, from low to high.
  var passages: [Double]
  /// The panels in which it is drawn in full, as bits.
  var panels: UInt64 = .max

  /// Creates a link that passes other ranks where Graphviz let it.
  init(_ edge: SizedNetwork.Edge, curve: [Point], in scene: FlowScene) {
    let (tail, head) = (scene.items[edge.tail], scene.items[edge.head])
    isReversed = tail.band > head.band
    (low, high) = isReversed ? (edge.head, edge.tail) : (edge.tail, edge.head)
    let isFlat = tail.band == head.band
    way = !isFlat ? .along : scene.areNeighbours(edge.tail, edge.head) ? .aside(number: 0, of: 1) : .arch
    let path = BezierPath(points: isReversed ? curve.reversed() : curve)
    let (start, end) = (scene.items[low], scene.items[high])
    passages = scene.bands[start.band...end.band].dropFirst().dropLast().map { band in
      let part = (band.center - start.center.y) / (end.center.y - start.center.y)
      return path.x(at: band.center) ?? BezierPath.mix(start.center, end.center, part).x
    }
  }
}

extension [FlowLink] {
  /// Numbers the arrows between neighbours, so that several lie side by side.
  func numberedAside() -> [FlowLink] {
    var groups: [Set<Int>: [Int]] = [:]
    for (index, link) in enumerated() {
      if case .aside = link.way { groups[[link.low, link.high], default: []].append(index) }
    }
    var result = self
    for members in groups.values {
      for (number, index) in members.enumerated() {
        result[index].way = .aside(number: number, of: members.count)
      }
    }
    return result
  }
}

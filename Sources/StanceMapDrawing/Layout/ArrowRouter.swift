/// Draws the curves of arrows between places on the outlines of their boxes.
///
/// Graphviz has found the way between the boxes of other ranks; within that, arrows are drawn as
/// straight as there is room, and end side by side. Curves bend in the gaps between ranks, where there
/// is no box to run into.
struct ArrowRouter: Sendable {
  /// The distance between ends on one side of a box, where there is room.
  var endGap: Double

  /// Returns the curves of links in their order, in the flow, from the arrows' tails to their heads.
  func curves(of links: [FlowLink], in scene: FlowScene) -> [[Point]] {
    let places = FlowPlaces(links, in: scene, gap: endGap)
    return links.indices.map { index in
      let points = path(of: links[index], at: places.places[index], places.levels[index], in: scene).points
      return links[index].isReversed ? points.reversed() : points
    }
  }

  private func path(
    of link: FlowLink,
    at places: [Double],
    _ levels: [Double],
    in scene: FlowScene
  ) -> BezierPath {
    let (low, high) = (scene.items[link.low], scene.items[link.high])
    switch link.way {
    case .aside(let number, let count): return line(from: low, to: high, number: number, of: count)
    case .arch: return arch(from: low, to: high, at: places, in: scene)
    case .along: break
    }
    let (first, last) = (places[0], places[places.count - 1])
    let (start, end) = (low.end(at: first, onHighSide: true), high.end(at: last, onHighSide: false))
    var path = BezierPath(start: start)
    var gate = Gate(leaving: start, low, towards: places[1], at: scene.bands[low.band].high)
    path.addLine(to: gate.point)
    for index in places.indices.dropFirst().dropLast() {
      let slope = (places[index + 1] - places[index - 1]) / (levels[index + 1] - levels[index - 1])
      let isTurning = (places[index - 1] < places[index]) != (places[index] < places[index + 1])
      let passage = Passage(scene.bands[low.band + index], at: places[index], slope: isTurning ? 0 : slope)
      path.addBend(from: gate, to: passage.entry)
      path.addLine(to: passage.exit.point)
      gate = passage.exit
    }
    let arrival = Gate(leaving: end, high, towards: places[places.count - 2], at: scene.bands[high.band].low)
    path.addBend(from: gate, to: arrival)
    path.addLine(to: end)
    return path
  }
}

extension ArrowRouter {
  /// Straight from side to side, so many among those between the same boxes.
  fileprivate func line(from tail: FlowItem, to head: FlowItem, number: Int, of count: Int) -> BezierPath {
    let isForward = tail.center.x < head.center.x
    let room = max(0, min(tail.size.height, head.size.height) / 2 - tail.outline.endMargin)
    let gap = count > 1 ? min(endGap, 2 * room / Double(count - 1)) : 0
    let y = tail.center.y + (Double(number) - Double(count - 1) / 2) * gap
    var path = BezierPath(start: Point(x: isForward ? tail.extent.upperBound : tail.extent.lowerBound, y: y))
    path.addLine(to: Point(x: isForward ? head.extent.lowerBound : head.extent.upperBound, y: y))
    return path
  }

  /// Out into the gap on the low side and back, the further the longer the way.
  fileprivate func arch(
    from tail: FlowItem,
    to head: FlowItem,
    at places: [Double],
    in scene: FlowScene
  ) -> BezierPath {
    let level = scene.bands[tail.band].low
    let (start, end) = (tail.end(at: places[0], onHighSide: false), head.end(at: places[1], onHighSide: false))
    let (dx, gap) = (end.x - start.x, scene.gap(below: tail.band))
    // A cubic reaches three quarters of the way to its controls.
    let depth = min(14 + abs(dx) / 12, 44, gap * 1.1)
    var path = BezierPath(start: start)
    path.addLine(to: Point(x: start.x, y: level))
    path.points += [
      Point(x: start.x + dx * 0.08, y: level - depth), Point(x: end.x - dx * 0.08, y: level - depth),
      Point(x: end.x, y: level),
    ]
    path.addLine(to: end)
    return path
  }
}

/// Where an arrow enters or leaves the gap between two ranks, and how steeply.
private struct Gate {
  var point: Point
  /// How far `x` moves for each point of `y`; nil where any slope will do.
  var slope: Double?
}

extension Gate {
  /// At the edge of the band of a box, over or under the arrow's end on its outline.
  ///
  /// Boxes that are smaller than their band are left nearly straight, so as to keep off neighbours.
  init(leaving end: Point, _ item: FlowItem, towards x: Double, at level: Double) {
    let distance = level - end.y
    guard abs(distance) > 1 else {
      self.init(point: Point(x: end.x, y: level), slope: item.outline.isSquare ? 0 : nil)
      return
    }
    let room = item.outline.spreadsEnds ? min(4, abs(distance) / 2) : 0
    let drift = min(max((x - end.x) / 8, -room), room)
    self.init(point: Point(x: end.x + drift, y: level), slope: drift / distance)
  }
}

/// A straight stretch between the boxes of a band.
private struct Passage {
  private static let margin = 3.0

  var entry: Gate
  var exit: Gate

  /// Leans the way the arrow goes, as far as the boxes on both sides allow.
  init(_ band: FlowScene.Band, at x: Double, slope: Double) {
    let range = band.freeRange(ofSlot: band.slot(at: x), margin: Self.margin)
    let room = max(0, min(x - range.lowerBound, range.upperBound - x))
    let height = band.high - band.low
    let lean = min(max(slope * height / 2, -room), room)
    entry = Gate(point: Point(x: x - lean, y: band.low), slope: 2 * lean / height)
    exit = Gate(point: Point(x: x + lean, y: band.high), slope: 2 * lean / height)
  }
}

extension BezierPath {
  /// Adds a bend through a gap, which stays within it.
  fileprivate mutating func addBend(from start: Gate, to end: Gate) {
    let (dx, dy) = (end.point.x - start.point.x, end.point.y - start.point.y)
    let reach = 0.42 * dy
    let free = 0.22 * dx
    points += [
      Point(x: start.point.x + (start.slope.map { $0 * reach } ?? free), y: start.point.y + reach),
      Point(x: end.point.x - (end.slope.map { $0 * reach } ?? free), y: end.point.y - reach),
      end.point,
    ]
  }
}

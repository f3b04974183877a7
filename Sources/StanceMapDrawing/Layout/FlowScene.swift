/// The placed boxes of a network, seen along the flow of its arrows, in bands of equal rank.
///
/// Between two neighbouring bands there is nothing but arrows.
struct FlowScene: Sendable {
  /// What the boxes of a rank take up along the flow.
  struct Band: Equatable, Sendable {
    /// Of every box in it.
    var center: Double
    var low: Double
    var high: Double
    /// Across the flow: from where to where its boxes go, in order.
    var occupied: [ClosedRange<Double>] = []
  }

  private(set) var items: [FlowItem]
  private(set) var bands: [Band] = []

  init(_ network: SizedNetwork, centers: [Point], outlines: [BoxOutline]) {
    let axes = FlowAxes(direction: network.direction)
    items = network.nodes.indices.map { index in
      FlowItem(
        center: axes.flow(centers[index]),
        size: axes.flow(network.nodes[index].size),
        outline: outlines[index]
      )
    }
    for index in items.indices.sorted(by: { (items[$0].center.y, $0) < (items[$1].center.y, $1) }) {
      putIntoBand(index)
    }
    sortBands()
  }

  /// Moves items across the flow.
  mutating func moveItems(to places: [Double]) {
    for band in bands.indices { bands[band].occupied = [] }
    for (index, place) in places.enumerated() {
      items[index].center.x = place
      bands[items[index].band].occupied.append(items[index].extent)
    }
    sortBands()
  }

  private mutating func sortBands() {
    for index in bands.indices { bands[index].occupied.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// Items come in the order of their ranks.
  private mutating func putIntoBand(_ index: Int) {
    let item = items[index]
    if bands.isEmpty || item.center.y - bands[bands.count - 1].center > 1 {
      bands.append(Band(center: item.center.y, low: item.low, high: item.high))
    }
    let last = bands.count - 1
    items[index].band = last
    bands[last].low = min(bands[last].low, item.low)
    bands[last].high = max(bands[last].high, item.high)
    bands[last].occupied.append(item.extent)
  }
}

extension FlowScene {
  /// Whether two boxes of a band have no other between them.
  func areNeighbours(_ a: Int, _ b: Int) -> Bool {
    let band = bands[items[a].band]
    return abs(band.slot(at: items[a].center.x) - band.slot(at: items[b].center.x)) == 1
  }

  /// How far it is from a band to the one of lower rank.
  func gap(below band: Int) -> Double {
    band > 0 ? bands[band].low - bands[band - 1].high : .infinity
  }
}

extension FlowScene.Band {
  /// Between which boxes a place is, by the number of boxes before it.
  func slot(at x: Double) -> Int {
    var (low, high) = (0, occupied.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = occupied[middle].lowerBound + occupied[middle].upperBound < 2 * x
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What is free between the boxes round a slot.
  func freeRange(ofSlot slot: Int, margin: Double) -> ClosedRange<Double> {
    let low = slot > 0 ? occupied[slot - 1].upperBound + margin : -.infinity
    let high = slot < occupied.count ? occupied[slot].lowerBound - margin : .infinity
    return low <= high ? low...high : ((low + high) / 2)...((low + high) / 2)
  }
}

/// A box as arrows meet it.
struct FlowItem: Equatable, Sendable {
  var center: Point
  var size: Size
  var outline: BoxOutline
  /// The index of its band.
  var band = 0

  var low: Double { center.y - size.height / 2 }
  var high: Double { center.y + size.height / 2 }
  /// From where to where it goes across the flow.
  var extent: ClosedRange<Double> { (center.x - size.width / 2)...(center.x + size.width / 2) }

  /// Where arrows may end on its low and high sides.
  var endRange: ClosedRange<Double> {
    let half = outline.spreadsEnds ? max(0, size.width / 2 - outline.endMargin) : 0
    return (center.x - half)...(center.x + half)
  }

  /// The point of the outline at a place of the side to higher or lower ranks.
  func end(at x: Double, onHighSide: Bool) -> Point {
    let inset = outline.inset(at: abs(x - center.x), in: size)
    return Point(x: x, y: onHighSide ? high - inset : low + inset)
  }
}

/// What arrows need to know of a box's outline.
struct BoxOutline: Equatable, Sendable {
  /// Of the corners, in points; half of the height makes a pill.
  var cornerRadius: Double
  /// Whether arrows end side by side; otherwise all end in the middle of a side.
  var spreadsEnds: Bool
  /// Whether arrows come in square, as lines do on which words stand.
  var isSquare = false
  /// What stays free of arrows at both ends of a side.
  var endMargin = 7.0

  init(_ kind: Box.Kind, size: Size) {
    switch kind {
    case .holder:
      (cornerRadius, spreadsEnds) = (min(size.width, size.height) / 2, true)
      endMargin = cornerRadius * 0.4
    case .junction: (cornerRadius, spreadsEnds) = (min(size.width, size.height) / 2, false)
    case .words: (cornerRadius, spreadsEnds, isSquare) = (0, false, true)
    case .reply: (cornerRadius, spreadsEnds) = (9, true)
    default: (cornerRadius, spreadsEnds) = (4, true)
    }
  }

  /// How far the outline lies within its frame at a distance from the middle of a horizontal side.
  func inset(at distance: Double, in size: Size) -> Double {
    let radius = min(cornerRadius, size.width / 2, size.height / 2)
    let intoCorner = distance - (size.width / 2 - radius)
    guard intoCorner > 0 else { return 0 }
    return radius - max(0, radius * radius - intoCorner * intoCorner).squareRoot()
  }
}

/// Where the arrows of a network end on the sides of its boxes and pass between other boxes, so that
/// they are as straight as they can be and keep a distance from each other.
struct FlowPlaces: Sendable {
  /// For each link, its place across the flow on its low item, in each band between, on its high item.
  private(set) var places: [[Double]]
  /// For each link, where along the flow its places are.
  let levels: [[Double]]

  /// Each round lets the places of an arrow draw nearer to each other.
  private static let rounds = 6
  private static let margin = 5.0

  init(_ links: [FlowLink], in scene: FlowScene, gap: Double) {
    places = links.map { link in
      [scene.items[link.low].center.x] + link.passages + [scene.items[link.high].center.x]
    }
    levels = links.map { link in
      let (low, high) = (scene.items[link.low], scene.items[link.high])
      return [low.high] + scene.bands[low.band...high.band].dropFirst().dropLast().map(\.center) + [high.low]
    }
    var berths = berths(of: links, in: scene)
    for index in berths.indices where berths[index].center == nil { uncross(&berths[index]) }
    for index in berths.indices { order(&berths[index]) }
    let offsets = berths.map { self.offsets(of: $0, links, gap: gap) }
    for _ in 0..<Self.rounds {
      for (berth, offsets) in zip(berths, offsets) { settle(berth, offsets) }
    }
  }

  // MARK: - Berths

  /// A stretch where arrows lie side by side: a side of a box, or a slot between boxes.
  private struct Berth {
    var range: ClosedRange<Double>
    /// Of the box; nil for a slot.
    var center: Double?
    /// From left to right: which link, and which of its places.
    var members: [(link: Int, place: Int)] = []

    init(ofSlot range: ClosedRange<Double>) { self.range = range }

    init(ofSide item: FlowItem) { (range, center) = (item.endRange, item.center.x) }
  }

  private struct BerthKey: Hashable, Comparable {
    enum Kind: Int { case highSide, lowSide, slot }
    var kind: Kind
    /// An item, or a band.
    var index: Int
    var slot = 0

    static func < (a: Self, b: Self) -> Bool {
      (a.kind.rawValue, a.index, a.slot) < (b.kind.rawValue, b.index, b.slot)
    }
  }

  private func berths(of links: [FlowLink], in scene: FlowScene) -> [Berth] {
    var berths: [BerthKey: Berth] = [:]
    func join(_ key: BerthKey, _ berth: @autoclosure () -> Berth, _ link: Int, _ place: Int) {
      berths[key, default: berth()].members.append((link, place))
    }
    for (index, link) in links.enumerated() where link.way.hasPlaces {
      let (low, high) = (scene.items[link.low], scene.items[link.high])
      let firstSide = link.way == .arch ? BerthKey.Kind.lowSide : .highSide
      join(BerthKey(kind: firstSide, index: link.low), Berth(ofSide: low), index, 0)
      join(BerthKey(kind: .lowSide, index: link.high), Berth(ofSide: high), index, places[index].count - 1)
      for (offset, x) in link.passages.enumerated() {
        let band = low.band + 1 + offset
        let slot = scene.bands[band].slot(at: x)
        let range = scene.bands[band].freeRange(ofSlot: slot, margin: Self.margin)
        join(BerthKey(kind: .slot, index: band, slot: slot), Berth(ofSlot: range), index, offset + 1)
      }
    }
    return berths.sorted { $0.key < $1.key }.map(\.value)
  }

  // MARK: - Order

  /// Lets arrows that pass one slot change places, so that those that come from and go further left
  /// pass further left; no box is in the way.
  private mutating func uncross(_ slot: inout Berth) {
    order(&slot)
    let sorted = slot.members.map { places[$0.link][$0.place] }.sorted()
    for (member, place) in zip(slot.members, sorted) { places[member.link][member.place] = place }
  }

  /// Ends by the next place of their arrow, passages by the places before and after.
  private func order(_ berth: inout Berth) {
    let isSide = berth.center != nil
    berth.members.sort { a, b in
      (position(of: a, isEnd: isSide), a.link) < (position(of: b, isEnd: isSide), b.link)
    }
  }

  private func position(of member: (link: Int, place: Int), isEnd: Bool) -> Double {
    let own = places[member.link]
    guard isEnd else { return own[member.place - 1] + own[member.place + 1] }
    return member.place == 0 ? own[1] : own[own.count - 2]
  }

  // MARK: - Settling

  private mutating func settle(_ berth: Berth, _ offsets: [Double]) {
    let wishes = berth.members.map { member in
      if let center = berth.center {
        wish(of: member, center: center, range: berth.range)
      } else {
        straight(member)
      }
    }
    let settled = EndSpacer().places(near: wishes, offsets: offsets, in: berth.range)
    for (member, place) in zip(berth.members, settled) { places[member.link][member.place] = place }
  }

  /// How far apart the members have to be: those that some panel shows together, by the whole gap.
  private func offsets(of berth: Berth, _ links: [FlowLink], gap: Double) -> [Double] {
    let panels = berth.members.map { links[$0.link].panels }
    var offsets: [Double] = []
    for own in panels {
      let before = offsets.indices.suffix(Self.neighbours).map { other in
        offsets[other] + (panels[other] & own == 0 ? gap / 4 : gap)
      }
      offsets.append(before.max() ?? 0)
    }
    return offsets
  }

  /// How many members before one are looked at.
  private static let neighbours = 32

  /// Halfway to where the arrow comes from, and hardly further than the middle of the side's half.
  private func wish(
    of member: (link: Int, place: Int),
    center: Double,
    range: ClosedRange<Double>
  ) -> Double {
    let half = (range.upperBound - range.lowerBound) / 2
    let distance = position(of: member, isEnd: true) - center
    let near = min(max(distance, -half), half)
    return center + 0.55 * near + 0.04 * (distance - near)
  }

  /// Where the straight line between the places before and after passes.
  private func straight(_ member: (link: Int, place: Int)) -> Double {
    let (own, levels) = (places[member.link], levels[member.link])
    let (before, after) = (member.place - 1, member.place + 1)
    let part = (levels[member.place] - levels[before]) / max(0.01, levels[after] - levels[before])
    return own[before] + (own[after] - own[before]) * part
  }
}

extension FlowLink.Way {
  /// Whether its ends find their places among others.
  fileprivate var hasPlaces: Bool {
    if case .aside = self { false } else { true }
  }
}

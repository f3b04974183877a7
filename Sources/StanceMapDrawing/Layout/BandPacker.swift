/// Moves the boxes of each rank together, in the order in which Graphviz has put them.
///
/// Graphviz centres boxes over what rests on them and gives every tree columns of its own, which makes
/// wide debates twice as wide as their longest rank. Here no rank gets longer than the longest must
/// be, and a little more; within that, boxes go to the mean of those that they are linked with, sweep
/// by sweep (after Sugiyama, Tagawa and Toda, IEEE Transactions on Systems, Man and Cybernetics 11,
/// 1981).
struct BandPacker: Sendable {
  /// Between boxes.
  var boxGap: Double
  /// Between arrows that pass a rank, and between them and boxes.
  var arrowGap = 8.0
  /// How much longer than the longest rank must be the drawing may be.
  var slack = 1.15

  private static let sweeps = 30

  /// Moves items and passages across the flow; the order within a band stays.
  func pack(_ scene: inout FlowScene, _ links: inout [FlowLink]) {
    var rows = Rows(scene, links)
    let offsets = rows.bands.map { self.offsets(of: $0, in: rows) }
    let room = 0...((offsets.compactMap(\.last).max() ?? 0) * slack)
    for sweep in 0..<Self.sweeps {
      let order = Array(rows.bands.indices)
      for band in sweep.isMultiple(of: 2) ? order : order.reversed() {
        let members = rows.bands[band]
        let wishes = members.map { rows.wish(of: $0) }
        let places = EndSpacer().places(near: wishes, offsets: offsets[band], in: room)
        for (member, place) in zip(members, places) { rows.entries[member].x = place }
      }
    }
    scene.moveItems(to: rows.entries.prefix(scene.items.count).map { $0.x.rounded() })
    for (index, passages) in rows.passages.enumerated() {
      links[index].passages = passages.map { rows.entries[$0].x }
    }
  }

  private func offsets(of members: [Int], in rows: Rows) -> [Double] {
    var offsets = [0.0]
    for (a, b) in zip(members, members.dropFirst()) {
      let (a, b) = (rows.entries[a], rows.entries[b])
      let gap = a.isBox && b.isBox ? boxGap : arrowGap
      offsets.append(offsets[offsets.count - 1] + a.halfWidth + gap + b.halfWidth)
    }
    return members.isEmpty ? [] : offsets
  }
}

/// Boxes, and the places where arrows pass between them, by band from left to right.
private struct Rows {
  struct Entry {
    var x: Double
    var halfWidth: Double
    var isBox: Bool
    var neighbours: [Int] = []
  }

  /// The items first, then the passages.
  var entries: [Entry]
  private(set) var bands: [[Int]]
  /// For each link, the entries of its passages.
  private(set) var passages: [[Int]] = []

  init(_ scene: FlowScene, _ links: [FlowLink]) {
    let left = scene.items.map { $0.center.x - $0.size.width / 2 }.min() ?? 0
    entries = scene.items.map { Entry(x: $0.center.x - left, halfWidth: $0.size.width / 2, isBox: true) }
    bands = scene.bands.map { _ in [] }
    for (index, item) in scene.items.enumerated() { bands[item.band].append(index) }
    for link in links { add(link, from: scene.items[link.low].band, left: left) }
    for band in bands.indices { bands[band].sort { (entries[$0].x, $0) < (entries[$1].x, $1) } }
  }

  private mutating func add(_ link: FlowLink, from band: Int, left: Double) {
    let first = entries.count
    passages.append(Array(first..<(first + link.passages.count)))
    for (offset, x) in link.passages.enumerated() {
      bands[band + 1 + offset].append(entries.count)
      entries.append(Entry(x: x - left, halfWidth: 0, isBox: false))
    }
    guard link.way == .along else { return }
    let stations = [link.low] + passages[passages.count - 1] + [link.high]
    for (a, b) in zip(stations, stations.dropFirst()) {
      entries[a].neighbours.append(b)
      entries[b].neighbours.append(a)
    }
  }

  /// The mean of what it is linked with; where it is, without links.
  func wish(of index: Int) -> Double {
    let neighbours = entries[index].neighbours
    guard !neighbours.isEmpty else { return entries[index].x }
    return neighbours.reduce(0) { $0 + entries[$1].x } / Double(neighbours.count)
  }
}

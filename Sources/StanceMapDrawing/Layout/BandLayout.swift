/// Puts boxes one below the other, each with the words that point at it: at its left, at its right, or both.
///
/// A band, which is a box and what stands beside it, is at the same height in every panel that shows it, and as high as
/// the panel that has most to say needs. Panels fill up what they have for themselves without regard to each other.
/// Where holders speak, they stand on top, and a stem leads down from each to its words.
struct BandLayout: Sendable {
  private let metrics: BoxMetrics
  private let columns: Int

  init(_ settings: LayoutSettings) {
    (metrics, columns) = (settings.metrics, settings.columns)
  }

  /// Where the boxes and arrows of a diagram are, in its order.
  struct Places: Equatable, Sendable {
    var frames: [Rect]
    /// 3n + 1 points each.
    var curves: [[Point]]
  }

  func places(of diagram: Diagram, sizes: [Size]) -> Places {
    let bands = Bands(diagram, sizes)
    let holders = diagram.boxes.indices.filter { diagram.boxes[$0].kind == .holder }
    let plan = ColumnPlan(bands, sizes, stems: stemRoom(holders.count), metrics)
    var frames = diagram.boxes.map { _ in Rect(x: 0, y: 0, width: 0, height: 0) }
    let top = placeHolders(holders, sizes, in: &frames)
    let corners = self.corners(of: bands, from: top, width: plan.width)
    for (band, corner) in zip(bands.members, corners) { place(band, at: corner, plan, sizes, in: &frames) }
    let stems = Dictionary(holders.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return Places(frames: frames, curves: curves(of: diagram, frames, stems))
  }

  private func stemRoom(_ holders: Int) -> Double {
    holders == 0 ? 0 : metrics.stemGap * Double(holders) + metrics.stemGap
  }

  // MARK: - Boxes

  /// Places holders side by side and returns where the bands may begin.
  private func placeHolders(_ holders: [Int], _ sizes: [Size], in frames: inout [Rect]) -> Double {
    var x = 0.0
    for holder in holders {
      frames[holder] = Rect(x: x, y: 0, width: sizes[holder].width, height: sizes[holder].height)
      x = frames[holder].maxX + metrics.stemGap
    }
    let bottom = holders.map { frames[$0].maxY }.max() ?? 0
    return holders.isEmpty ? 0 : bottom + metrics.stemGap * Double(holders.count) + 2
  }

  /// The top left corner of each band.
  private func corners(of bands: Bands, from top: Double, width: Double) -> [Point] {
    var bottoms = bands.panels.map { _ in top }
    let tops = bands.members.map { band -> Double in
      let start = band.panels.map { bottoms[$0] }.max() ?? top
      let y = start + (band.isHeading && start > top ? metrics.groupGap : 0)
      for panel in band.panels { bottoms[panel] = y + band.height + metrics.boxGap }
      return y
    }
    guard columns > 1, bands.panels.count == 1 else { return tops.map { Point(x: 0, y: $0) } }
    return ColumnBreaker(columns: columns).columns(of: bands.members, tops: tops).enumerated()
      .flatMap { column, members in
        members.map { member in
          let first = members.first.map { tops[$0] } ?? top
          return Point(x: Double(column) * (width + metrics.columnGap), y: top + tops[member] - first)
        }
      }
  }

  private func place(
    _ band: Band,
    at corner: Point,
    _ plan: ColumnPlan,
    _ sizes: [Size],
    in frames: inout [Rect]
  ) {
    guard !band.isHeading else {
      let width = max(sizes[band.box].width, plan.width - plan.stems)
      frames[band.box] = Rect(x: corner.x + plan.stems, y: corner.y, width: width, height: band.height)
      return
    }
    let x = corner.x + plan.boxX
    frames[band.box] = Rect(x: x, y: corner.y, width: plan.boxWidth, height: band.height)
    for stack in band.stacks {
      var y = corner.y + (band.height - stack.height) / 2
      for words in stack.words {
        let size = sizes[words]
        let left = plan.stems > 0 ? corner.x + plan.stems : x - metrics.arrowRoom - size.width
        let right = x + plan.boxWidth + metrics.arrowRoom
        let start = stack.side == .left ? left : right
        frames[words] = Rect(x: start, y: y, width: size.width, height: size.height)
        y += size.height
      }
    }
  }

  // MARK: - Arrows

  private func curves(of diagram: Diagram, _ frames: [Rect], _ stems: [Int: Int]) -> [[Point]] {
    let index = diagram.boxIndex
    return diagram.arrows.map { arrow in
      let (tail, head) = (index.of(arrow.tail), index.of(arrow.head))
      if let stem = stems[tail] { return stemCurve(stem, from: frames[tail], to: frames[head]) }
      return levelCurve(from: frames[tail], to: frames[head])
    }
  }

  /// From words straight to the box beside them.
  private func levelCurve(from words: Rect, to box: Rect) -> [Point] {
    let isLeft = words.midX < box.midX
    var path = BezierPath(start: Point(x: isLeft ? words.maxX : words.minX, y: words.midY))
    path.addLine(to: Point(x: isLeft ? box.minX : box.maxX, y: words.midY))
    return path.points.count > 1 ? path.points : StraightRoute().points(from: words, to: box)
  }

  /// From the bottom of a holder down its stem, and round a corner to the words.
  private func stemCurve(_ stem: Int, from holder: Rect, to words: Rect) -> [Point] {
    let x = metrics.stemGap * Double(stem + 1)
    let start = Point(x: holder.minX + metrics.stemGap, y: holder.maxY)
    var path = BezierPath(start: start)
    if start.x > x + 1 {
      let level = holder.maxY + metrics.stemGap * Double(stem)
      path.addCorner(at: Point(x: start.x, y: level), towards: Point(x: x, y: level))
      path.addCorner(at: Point(x: x, y: level), towards: Point(x: x, y: words.midY))
    }
    path.addCorner(at: Point(x: x, y: words.midY), towards: Point(x: words.minX, y: words.midY))
    path.addLine(to: Point(x: words.minX, y: words.midY))
    return path.points
  }
}

extension BezierPath {
  /// Goes straight towards a corner and round it.
  fileprivate mutating func addCorner(at corner: Point, towards next: Point) {
    let radius = min(5, corner.distance(to: next) / 2, corner.distance(to: end) / 2)
    let before = corner.moved(towards: end, by: radius / max(radius, corner.distance(to: end)))
    let after = corner.moved(towards: next, by: radius / max(radius, corner.distance(to: next)))
    addLine(to: before)
    points += [
      Self.mix(before, corner, 0.55), Self.mix(after, corner, 0.55), after,
    ]
  }
}

/// How wide the parts of every band are.
private struct ColumnPlan {
  var stems: Double
  /// From the left end of the band to its box.
  var boxX: Double
  var boxWidth: Double
  var width: Double

  init(_ bands: Bands, _ sizes: [Size], stems: Double, _ metrics: BoxMetrics) {
    func width(of side: Box.Side) -> Double {
      let words = bands.members.flatMap(\.stacks).filter { $0.side == side }.flatMap(\.words)
      return words.map { sizes[$0].width + metrics.arrowRoom }.max() ?? 0
    }
    self.stems = stems
    boxX = stems + width(of: .left)
    boxWidth = bands.members.filter { !$0.isHeading }.map { sizes[$0.box].width }.max() ?? 0
    let headings = bands.members.filter(\.isHeading).map { sizes[$0.box].width + stems }
    self.width = max(boxX + boxWidth + width(of: .right), headings.max() ?? 0)
  }
}

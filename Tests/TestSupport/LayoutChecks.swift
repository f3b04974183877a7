public import StanceMapDrawing

/// What can be asked of any layout of boxes and arrows, by computed geometry.
public struct LayoutChecks {
  private let diagram: Diagram
  private let layout: NetworkLayout

  public init(_ diagram: Diagram, _ layout: NetworkLayout) {
    self.diagram = diagram
    self.layout = layout
  }

  /// What is missing or not finite.
  public var missing: [String] {
    let boxes = diagram.boxes.map(\.id).filter { id in
      guard let frame = layout.boxes[id]?.frame else { return true }
      return ![frame.minX, frame.minY, frame.maxX, frame.maxY].allSatisfy(\.isFinite)
    }
    let arrows = diagram.arrows.map(\.id).filter { id in
      guard let points = layout.arrows[id]?.points else { return true }
      return points.count < 4 || points.count % 3 != 1
        || !points.allSatisfy { $0.x.isFinite && $0.y.isFinite }
    }
    return boxes + arrows
  }

  /// Pairs of boxes that overlap.
  public var overlaps: [String] {
    let frames = diagram.boxes.compactMap { box in layout.boxes[box.id].map { (box.id, $0.frame) } }
    return frames.indices.flatMap { a in
      frames.indices.filter { $0 > a && frames[a].1.overlaps(frames[$0].1) }
        .map { "\(frames[a].0) and \(frames[$0].0)" }
    }
  }

  /// Boxes or arrows that stick out of the layout's size.
  public var outside: [String] {
    let room = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    return layout.boxes.filter { box in
      let frame = box.value.frame
      return ![frame.origin, Point(x: frame.maxX, y: frame.maxY)].allSatisfy { room.distance(to: $0) < 0.5 }
    }.map(\.key)
      + layout.arrows.filter { arrow in
        !samples(of: arrow.value.points).allSatisfy { room.distance(to: $0) < 0.5 }
      }.map(\.key)
  }

  /// Arrows that do not begin and end on the outlines of their boxes.
  public var looseEnds: [Arrow.ID] {
    let kinds = kinds
    return diagram.arrows.filter { arrow in
      guard let points = layout.arrows[arrow.id]?.points, let tail = layout.boxes[arrow.tail]?.frame,
        let head = layout.boxes[arrow.head]?.frame, let first = points.first, let last = points.last
      else { return true }
      return abs(tail.depth(of: first, kinds[arrow.tail])) > 0.01
        || abs(head.depth(of: last, kinds[arrow.head])) > 0.01
    }.map(\.id)
  }

  /// Arrows that run through the inside of a box, their own ones included, with the box.
  public var crossings: [String] {
    diagram.arrows.flatMap { arrow -> [String] in
      let samples = samples(of: layout.arrows[arrow.id]?.points ?? [])
      return diagram.boxes.filter { box in
        guard let frame = layout.boxes[box.id]?.frame else { return false }
        return samples.contains { frame.depth(of: $0, box.kind) > 1 }
      }.map { "\(arrow.id) through \($0.id)" }
    }
  }

  private var kinds: [Box.ID: Box.Kind] {
    Dictionary(diagram.boxes.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  /// Pairs of arrows that end in the same point of a box on which there is room.
  public var sharedEnds: [String] {
    var seen: [String: Arrow.ID] = [:]
    var shared: [String] = []
    for arrow in diagram.arrows {
      guard let points = layout.arrows[arrow.id]?.points else { continue }
      for (id, point) in [(arrow.tail, points.first), (arrow.head, points.last)] {
        let kind = diagram.boxes.first { $0.id == id }?.kind
        guard let point, kind != .words, kind != .junction else { continue }
        let key = "\(id) \((point.x * 2).rounded()) \((point.y * 2).rounded())"
        if let other = seen.updateValue(arrow.id, forKey: key) { shared.append("\(other) and \(arrow.id)") }
      }
    }
    return shared
  }

  private func samples(of points: [Point]) -> [Point] {
    stride(from: 0, to: points.count - 1, by: 3).flatMap { start -> [Point] in
      (0...24).map { step in
        let t = Double(step) / 24
        let s = 1 - t
        let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
        return zip(weights, points[start...(start + 3)]).reduce(Point(x: 0, y: 0)) { sum, next in
          Point(x: sum.x + next.0 * next.1.x, y: sum.y + next.0 * next.1.y)
        }
      }
    }
  }
}

extension Rect {
  fileprivate func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// 0 inside.
  fileprivate func distance(to point: Point) -> Double {
    max(0, minX - point.x, point.x - maxX, minY - point.y, point.y - maxY)
  }

  /// How far a point is inside the outline, which has round ends for some kinds; negative outside.
  fileprivate func depth(of point: Point, _ kind: Box.Kind?) -> Double {
    let isRound = kind == .holder || kind == .junction
    let radius = isRound ? min(size.width, size.height) / 2 : 0
    let x = abs(point.x - midX) - (size.width / 2 - radius)
    let y = abs(point.y - midY) - (size.height / 2 - radius)
    let beyond = (max(x, 0) * max(x, 0) + max(y, 0) * max(y, 0)).squareRoot()
    return radius - beyond - min(max(x, y), 0)
  }
}

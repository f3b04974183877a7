extension Point {
  func shifted(by offset: Point) -> Point { Point(x: x + offset.x, y: y + offset.y) }
}

extension Rect {
  init(center: Point, size: Size) {
    self.init(
      x: center.x - size.width / 2,
      y: center.y - size.height / 2,
      width: size.width,
      height: size.height
    )
  }

  /// The smallest rectangle round rectangles and curves; empty without any.
  init(covering frames: [Rect], _ curves: [[Point]]) {
    let corners = frames.flatMap { [$0.origin, Point(x: $0.maxX, y: $0.maxY)] }
    let points = corners + curves.flatMap { BezierPath(points: $0).samples }
    guard let first = points.first else {
      self.init(x: 0, y: 0, width: 0, height: 0)
      return
    }
    var (low, high) = (first, first)
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    self.init(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
  }

  func shifted(by offset: Point) -> Rect {
    Rect(x: minX + offset.x, y: minY + offset.y, width: size.width, height: size.height)
  }

  /// Where a line from the middle to a point leaves; the middle if the point is there.
  func exit(towards point: Point) -> Point {
    let (dx, dy) = (point.x - midX, point.y - midY)
    let part = min(
      dx == 0 ? .infinity : size.width / 2 / abs(dx),
      dy == 0 ? .infinity : size.height / 2 / abs(dy)
    )
    return part.isFinite ? Point(x: midX + dx * part, y: midY + dy * part) : Point(x: midX, y: midY)
  }
}

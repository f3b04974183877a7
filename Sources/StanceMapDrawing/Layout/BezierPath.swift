/// A line of cubic Bézier segments, as 3n + 1 points.
struct BezierPath: Equatable, Sendable {
  var points: [Point]

  init(points: [Point]) {
    self.points = points
  }

  /// Creates a path that has yet to go anywhere.
  init(start: Point) {
    points = [start]
  }

  var end: Point { points[points.count - 1] }

  /// Adds a straight line; nothing where it would have no length.
  mutating func addLine(to point: Point) {
    let start = end
    guard abs(point.x - start.x) + abs(point.y - start.y) > 0.01 else { return }
    points += Self.straight(from: start, to: point).dropFirst()
  }

  // MARK: - Points on it

  private static let samplesPerSegment = 12

  /// Points along the path, its ends among them.
  var samples: [Point] {
    [points[0]]
      + stride(from: 0, to: points.count - 1, by: 3).flatMap { start in
        (1...Self.samplesPerSegment).map { step in
          point(ofSegmentAt: start, t: Double(step) / Double(Self.samplesPerSegment))
        }
      }
  }

  /// Where it first rises over a level of `y`; nil if it does not.
  func x(at level: Double) -> Double? {
    for start in stride(from: 0, to: points.count - 1, by: 3) {
      guard points[start].y <= level, level <= points[start + 3].y else { continue }
      var (low, high) = (0.0, 1.0)
      for _ in 0..<40 {
        let middle = (low + high) / 2
        if point(ofSegmentAt: start, t: middle).y < level { low = middle } else { high = middle }
      }
      return point(ofSegmentAt: start, t: high).x
    }
    return nil
  }

  private func point(ofSegmentAt start: Int, t: Double) -> Point {
    let s = 1 - t
    let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    let p = points[start...(start + 3)]
    return Point(
      x: a * p[start].x + b * p[start + 1].x + c * p[start + 2].x + d * p[start + 3].x,
      y: a * p[start].y + b * p[start + 1].y + c * p[start + 2].y + d * p[start + 3].y
    )
  }

  /// A straight line as the four points of a segment.
  static func straight(from start: Point, to end: Point) -> [Point] {
    [start, mix(start, end, 1 / 3), mix(start, end, 2 / 3), end]
  }

  static func mix(_ a: Point, _ b: Point, _ t: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
  }
}

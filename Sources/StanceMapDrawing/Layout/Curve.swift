/// A smooth line of cubic Bézier segments.
public struct Curve: Equatable, Sendable {
  struct Segment: Equatable, Sendable {
    var start: Point
    var startControl: Point
    var endControl: Point
    var end: Point
  }

  /// At least one.
  var segments: [Segment]

  /// Creates a curve from a start and three points for each segment.
  public init(points: [Point]) {
    precondition(points.count >= 4 && points.count % 3 == 1, "A curve has 3n + 1 points.")
    segments = stride(from: 0, to: points.count - 1, by: 3).map {
      Segment(
        start: points[$0],
        startControl: points[$0 + 1],
        endControl: points[$0 + 2],
        end: points[$0 + 3]
      )
    }
  }

  init(segments: [Segment]) {
    self.segments = segments
  }

  /// Creates a straight line.
  public init(from start: Point, to end: Point) {
    self.init(points: [
      start, start.moved(towards: end, by: 1 / 3), start.moved(towards: end, by: 2 / 3), end,
    ])
  }

  public var start: Point { segments[0].start }
  public var end: Point { segments[segments.count - 1].end }

  var reversed: Curve {
    Curve(segments: segments.reversed().map(\.reversed))
  }

  /// Moves every point.
  func moved(by offset: Point) -> Curve {
    Curve(segments: segments.map { $0.moved(by: offset) })
  }

  /// Returns points along the curve, its ends among them.
  func samples(perSegment count: Int = 12) -> [Point] {
    [start]
      + segments.flatMap { segment in (1...count).map { segment.point(at: Double($0) / Double(count)) } }
  }

  /// The length along the curve, in points.
  var length: Double {
    segments.reduce(0) { $0 + $1.length }
  }

  /// Returns what is left when a length is cut off the end; nil if nothing is.
  func cut(fromEnd distance: Double) -> Curve? {
    reversed.cut(fromStart: distance)?.reversed
  }

  /// Returns what is left when a length is cut off the start; nil if nothing is.
  func cut(fromStart distance: Double) -> Curve? {
    guard distance > 0 else { return self }
    var rest = distance
    for (index, segment) in segments.enumerated() {
      let length = segment.length
      if rest < length {
        let tail = segment.cut(fromStart: rest)
        return Curve(segments: [tail] + segments[(index + 1)...])
      }
      rest -= length
    }
    return nil
  }

  /// Returns the point at a length from the start and the direction there, of length 1.
  func place(at distance: Double) -> (point: Point, direction: Point) {
    let rest = cut(fromStart: min(distance, length * 0.999)) ?? self
    let ahead = rest.segments[0].point(at: 0.05)
    return (rest.start, rest.start.direction(to: ahead))
  }
}

extension Curve.Segment {
  private static let steps = 16

  var reversed: Self {
    Self(start: end, startControl: endControl, endControl: startControl, end: start)
  }

  func moved(by offset: Point) -> Self {
    Self(
      start: start + offset,
      startControl: startControl + offset,
      endControl: endControl + offset,
      end: end + offset
    )
  }

  func point(at t: Double) -> Point {
    let s = 1 - t
    let weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return Point(
      x: weights.0 * start.x + weights.1 * startControl.x + weights.2 * endControl.x + weights.3 * end.x,
      y: weights.0 * start.y + weights.1 * startControl.y + weights.2 * endControl.y + weights.3 * end.y
    )
  }

  /// As long as the chords of a fine division.
  var length: Double {
    var sum = 0.0
    var last = start
    for step in 1...Self.steps {
      let next = point(at: Double(step) / Double(Self.steps))
      sum += last.distance(to: next)
      last = next
    }
    return sum
  }

  /// The rest behind a length that is less than its own.
  func cut(fromStart distance: Double) -> Self {
    var rest = distance
    var last = start
    for step in 1...Self.steps {
      let next = point(at: Double(step) / Double(Self.steps))
      let chord = last.distance(to: next)
      if rest < chord { return dropped(to: (Double(step) - 1 + rest / chord) / Double(Self.steps)) }
      rest -= chord
      last = next
    }
    return dropped(to: 1)
  }

  /// The rest behind a parameter, by de Casteljau's division.
  private func dropped(to t: Double) -> Self {
    let a = start.moved(towards: startControl, by: t)
    let b = startControl.moved(towards: endControl, by: t)
    let c = endControl.moved(towards: end, by: t)
    let d = a.moved(towards: b, by: t)
    let e = b.moved(towards: c, by: t)
    return Self(start: d.moved(towards: e, by: t), startControl: e, endControl: c, end: end)
  }
}

extension Point {
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  var norm: Double { (x * x + y * y).squareRoot() }
  /// Turned by a quarter, to the right of whoever looks along it.
  var normal: Point { Point(x: -y, y: x) }

  func distance(to other: Point) -> Double { (other - self).norm }

  /// A part of the way to another point.
  func moved(towards other: Point, by part: Double) -> Point { self + (other - self) * part }

  /// Of length 1; to the right where both are the same.
  func direction(to other: Point) -> Point {
    let way = other - self
    return way.norm > 0 ? way * (1 / way.norm) : Point(x: 1, y: 0)
  }
}

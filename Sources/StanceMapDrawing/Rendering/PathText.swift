/// Writes the data of an SVG path.
struct PathText: Sendable {
  private(set) var text = ""

  mutating func move(to point: Point) { append("M", [point]) }
  mutating func line(to point: Point) { append("L", [point]) }
  mutating func curve(_ a: Point, _ b: Point, to end: Point) { append("C", [a, b, end]) }
  mutating func close() { text += "Z" }

  /// A quarter or half circle, clockwise.
  mutating func arc(radius: Double, to end: Point) {
    let radius = DecimalFormat.text(of: radius)
    text += "A\(radius),\(radius) 0 0 1 \(Self.text(of: end))"
  }

  private mutating func append(_ command: String, _ points: [Point]) {
    text += command + points.map(Self.text).joined(separator: " ")
  }

  private static func text(of point: Point) -> String {
    DecimalFormat.text(of: point.x) + "," + DecimalFormat.text(of: point.y)
  }
}

extension PathText {
  /// A polygon, or a line with corners.
  init(_ points: [Point], isClosed: Bool) {
    self.init()
    guard let first = points.first else { return }
    move(to: first)
    for point in points.dropFirst() { line(to: point) }
    if isClosed { close() }
  }

  init(_ curve: Curve) {
    self.init()
    move(to: curve.start)
    for segment in curve.segments { self.curve(segment.startControl, segment.endControl, to: segment.end) }
  }
}

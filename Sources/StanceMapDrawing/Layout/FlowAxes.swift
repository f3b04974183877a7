/// A way to look at a drawing so that its arrows always tend to larger `y`, whatever its direction.
///
/// `x` runs across the ranks' order, `y` along it. Going there and back changes nothing.
struct FlowAxes: Sendable {
  var direction: Diagram.Direction

  /// From the drawing to the flow.
  func flow(_ point: Point) -> Point {
    switch direction {
    case .down: point
    case .up: Point(x: point.x, y: -point.y)
    case .right: Point(x: point.y, y: point.x)
    case .left: Point(x: point.y, y: -point.x)
    }
  }

  /// From the flow to the drawing.
  func drawing(_ point: Point) -> Point {
    switch direction {
    case .down: point
    case .up: Point(x: point.x, y: -point.y)
    case .right: Point(x: point.y, y: point.x)
    case .left: Point(x: -point.y, y: point.x)
    }
  }

  /// A size either way.
  func flow(_ size: Size) -> Size {
    switch direction {
    case .up, .down: size
    case .left, .right: Size(width: size.height, height: size.width)
    }
  }
}

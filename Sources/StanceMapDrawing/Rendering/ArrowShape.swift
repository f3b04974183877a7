/// The lines and outlines that an arrow is drawn with.
struct ArrowShape: Equatable, Sendable {
  /// Points that are joined, filled or not.
  struct Stroke: Equatable, Sendable {
    var points: [Point]
    /// Closed outlines are filled, with the arrow's ink or, if hollow, the paper.
    var isClosed: Bool
    /// Of the outline; 0 for none.
    var width: Double
  }

  struct Ring: Equatable, Sendable {
    var center: Point
    var radius: Double
  }

  /// Nil where the head takes all the way.
  var line: Curve?
  var strokes: [Stroke] = []
  var ring: Ring?
}

extension ArrowShape {
  /// How far short of the box's outline an arrow stops, so that it touches the middle of no line.
  private static let clearance = 0.9

  /// Creates the shape of an arrow along a curve.
  init(_ look: ArrowLook, along curve: Curve) {
    let length = curve.length
    let head = Head(look, size: min(1, length * 0.55 / Head.length(of: look)))
    line = curve.cut(fromEnd: look.head == .none ? 0 : Self.clearance + head.shaftGap)
    strokes = head.strokes(along: curve, clearance: Self.clearance)
    if look.hasRing, look.head != .none || length > 12 { addRing(look, at: curve) }
    addMiddle(look, curve, length)
  }

  private mutating func addRing(_ look: ArrowLook, at curve: Curve) {
    let radius = 2 + look.width / 2
    guard let rest = line?.cut(fromStart: 2 * radius) else { return }
    ring = Ring(center: curve.start.moved(towards: rest.start, by: 0.5), radius: radius)
    line = rest
  }

  private mutating func addMiddle(_ look: ArrowLook, _ curve: Curve, _ length: Double) {
    guard let middle = look.middle else { return }
    let (point, direction) = curve.place(at: length / 2)
    switch middle {
    case .struck: strokes += Self.slashes(at: point, direction, reach: 4 + look.width)
    case .clash: strokes += Self.points(at: point, direction)
    }
  }

  private static func slashes(at point: Point, _ direction: Point, reach: Double) -> [Stroke] {
    let slant = direction * 0.5 + direction.normal * -0.87
    return [-1.7, 1.7].map { shift in
      let middle = point + direction * shift
      return Stroke(points: [middle + slant * reach, middle - slant * reach], isClosed: false, width: 1.2)
    }
  }

  private static func points(at point: Point, _ direction: Point) -> [Stroke] {
    [-1.0, 1.0].map { side in
      let tip = point + direction * (0.6 * side)
      let base = point + direction * (6.6 * side)
      let corners = [tip, base + direction.normal * 3.4, base - direction.normal * 3.4]
      return Stroke(points: corners, isClosed: true, width: 0)
    }
  }
}

/// The head of an arrow, in proportion to its line.
private struct Head {
  var look: ArrowLook
  var length: Double
  var halfWidth: Double

  static func length(of look: ArrowLook) -> Double {
    switch look.head {
    case .none: 1
    case .triangle: 5 + 1.9 * look.width
    case .bar: look.isHollow ? 3.2 : max(1.8, 1.4 * look.width)
    case .broad: 6.5 + 1.2 * look.width
    case .open: 4 + 1.6 * look.width
    }
  }

  /// Creates the head of a look, made smaller where the arrow is short.
  init(_ look: ArrowLook, size: Double) {
    self.look = look
    length = Self.length(of: look) * size
    switch look.head {
    case .none: halfWidth = 0
    case .triangle: halfWidth = length * 0.43
    case .bar: halfWidth = (2.4 + 1.7 * look.width) * max(size, 0.7)
    case .broad: halfWidth = (3.4 + 0.9 * look.width) * size
    case .open: halfWidth = length * 0.55
    }
  }

  /// How far before the tip the line ends.
  var shaftGap: Double {
    switch look.head {
    case .none: 0
    case .triangle, .broad: look.isHollow ? length * 0.9 : length * 0.7
    case .bar: length
    case .open: look.width / 2
    }
  }

  func strokes(along curve: Curve, clearance: Double) -> [ArrowShape.Stroke] {
    guard look.head != .none else { return [] }
    let outline = look.isHollow ? 1.1 : 0
    let tip = (curve.cut(fromEnd: clearance + outline / 2) ?? curve).end
    let base = (curve.cut(fromEnd: clearance + length) ?? curve).end
    let forward = base.direction(to: tip)
    let side = forward.normal * halfWidth
    return switch look.head {
    case .none: []
    case .triangle: [closed([tip, base + side, base - side], outline)]
    case .broad: [closed([tip, base + side, base + forward * (length * 0.22), base - side], outline)]
    case .bar: [closed([tip + side, base + side, base - side, tip - side], outline)]
    case .open:
      [ArrowShape.Stroke(points: [base + side, tip, base - side], isClosed: false, width: look.width)]
    }
  }

  private func closed(_ points: [Point], _ outline: Double) -> ArrowShape.Stroke {
    ArrowShape.Stroke(points: points, isClosed: true, width: outline)
  }
}

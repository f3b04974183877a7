/// Finds where arrows pass over others, so that the lower ones can be interrupted there.
struct BridgeFinder: Sendable {
  /// Flatter crossings are left alone: lines side by side would only wear each other thin.
  var minimumSine = 0.3

  /// Gives every arrow but those in the background its bridges over those that come before it.
  func addBridges(to arrows: inout [DrawnArrow]) {
    let lines = arrows.map { Line($0) }
    for index in arrows.indices where !arrows[index].mark.isBackground {
      let found = lines[..<index].flatMap { crossings(of: lines[index], over: $0) }
      arrows[index].bridges = bridges(on: lines[index], at: found, of: arrows[index].curve)
    }
  }

  /// An arrow in short straight pieces.
  private struct Line {
    var points: [Point]
    /// From the start to each point.
    var distances: [Double]
    var cover: Rect
    var width: Double

    init(_ arrow: DrawnArrow) {
      points = arrow.curve.samples()
      distances = zip(points, points.dropFirst()).reduce(into: [0]) { sums, piece in
        sums.append(sums[sums.count - 1] + piece.0.distance(to: piece.1))
      }
      cover = Rect(covering: points)
      width = arrow.look.width
    }

    /// Whether both begin or end at one point, as at a junction, where a gap would part what belongs together.
    func joins(_ other: Line) -> Bool {
      points[0].distance(to: other.points[0]) < 4
        || points[points.count - 1].distance(to: other.points[other.points.count - 1]) < 4
    }

    var length: Double { distances[distances.count - 1] }
  }

  /// A place on the upper line, and how much of it lies over the lower one.
  private struct Crossing {
    var distance: Double
    var reach: Double
  }

  private func crossings(of line: Line, over other: Line) -> [Crossing] {
    guard line.cover.meets(other.cover), !line.joins(other) else { return [] }
    var result: [Crossing] = []
    for i in 1..<line.points.count {
      let piece = (line.points[i - 1], line.points[i])
      for j in 1..<other.points.count {
        let below = (other.points[j - 1], other.points[j])
        guard let meeting = meeting(of: piece, below), meeting.sine >= minimumSine else { continue }
        let distance = line.distances[i - 1] + meeting.part * piece.0.distance(to: piece.1)
        result.append(Crossing(distance: distance, reach: (other.width / 2 + 1.6) / meeting.sine))
      }
    }
    return result
  }

  /// Where on the first piece two straight pieces cross, and the sine of the angle between them.
  private func meeting(of a: (Point, Point), _ b: (Point, Point)) -> (part: Double, sine: Double)? {
    let (p, q) = (a.1 - a.0, b.1 - b.0)
    let cross = p.x * q.y - p.y * q.x
    guard cross != 0 else { return nil }
    let way = b.0 - a.0
    let onFirst = (way.x * q.y - way.y * q.x) / cross
    let onSecond = (way.x * p.y - way.y * p.x) / cross
    guard (0...1).contains(onFirst), (0...1).contains(onSecond) else { return nil }
    return (onFirst, abs(cross) / (p.norm * q.norm))
  }

  /// Stretches round the crossings, away from the ends of the arrow, where others meet it on purpose.
  private func bridges(on line: Line, at crossings: [Crossing], of curve: Curve) -> [Curve] {
    let free = 8...max(8, line.length - 10)
    return crossings.sorted { $0.distance < $1.distance }.compactMap { crossing in
      guard free.contains(crossing.distance) else { return nil }
      let start = max(0, crossing.distance - crossing.reach)
      let end = min(line.length, crossing.distance + crossing.reach)
      return curve.cut(fromStart: start)?.cut(fromEnd: line.length - end)
    }
  }
}

extension Rect {
  fileprivate init(covering points: [Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    self.init(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }

  fileprivate func meets(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}

/// The outline of a box in a ring: with round ends, or of words with corners.
struct RoundedOutline: Sendable {
  private let half: Point
  private let radius: Double

  init(_ frame: Rect, hasRoundEnds: Bool) {
    half = Point(x: frame.size.width / 2, y: frame.size.height / 2)
    radius = hasRoundEnds ? min(half.x, half.y) : 0
  }

  /// How far it is from a place inside to the outline; with round ends a little less, so that no gap shows.
  ///
  /// The inside is two rectangles that cross, and a circle in each corner; what leaves the last of them has left it.
  ///
  /// - Parameters:
  ///   - place: seen from the middle.
  ///   - direction: of length 1.
  func reach(from place: Point, _ direction: Point) -> Double {
    let inner = Point(x: half.x - radius, y: half.y - radius)
    var reach = max(
      exit(from: place, direction, Point(x: half.x, y: inner.y)),
      exit(from: place, direction, Point(x: inner.x, y: half.y))
    )
    for (x, y) in [(-1.0, -1.0), (-1, 1), (1, -1), (1, 1)] {
      reach = max(reach, exit(from: place - Point(x: x * inner.x, y: y * inner.y), direction))
    }
    return radius > 0 ? max(0, reach - 2) : reach
  }

  /// Where a line leaves a rectangle round the middle; 0 where it does not pass through.
  private func exit(from place: Point, _ direction: Point, _ half: Point) -> Double {
    let across = span(place.x, direction.x, half.x)
    let down = span(place.y, direction.y, half.y)
    let (enters, leaves) = (max(across.0, down.0), min(across.1, down.1))
    return enters <= leaves && leaves.isFinite ? max(0, leaves) : 0
  }

  /// Between which lengths of the line a coordinate is within the half of a side.
  private func span(_ place: Double, _ direction: Double, _ half: Double) -> (Double, Double) {
    guard direction != 0 else {
      return abs(place) <= half ? (-.infinity, .infinity) : (.infinity, -.infinity)
    }
    let (one, other) = ((-half - place) / direction, (half - place) / direction)
    return (min(one, other), max(one, other))
  }

  /// Where a line leaves a circle of the corners' radius; 0 where it does not pass through.
  private func exit(from place: Point, _ direction: Point) -> Double {
    let along = -(place.x * direction.x + place.y * direction.y)
    let aside = place + direction * along
    let square = radius * radius - aside.x * aside.x - aside.y * aside.y
    return square >= 0 ? max(0, along + square.squareRoot()) : 0
  }
}

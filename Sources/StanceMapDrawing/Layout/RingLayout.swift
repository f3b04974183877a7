#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Puts boxes round a ring, and words on the straight lines between them.
struct RingLayout: Sendable {
  /// Between lines that join the same two boxes, from middle to middle.
  private static let strandGap = 7.0
  /// Between words and whatever else there is.
  private static let clearance = 4.0
  /// How often words look for a place.
  private static let rounds = 3
  /// Beyond so many lines nobody could read them, and words stay in the middle.
  private static let manyLines = 200

  /// Returns the frames of the boxes, in their order: clockwise from the top, words where they cover least.
  func frames(of boxes: [Box], sizes: [Size]) -> [Rect] {
    let members = boxes.indices.filter { boxes[$0].line == nil }
    var frames = sizes.map { Rect(center: Point(x: 0, y: 0), size: $0) }
    for (number, member) in members.enumerated() {
      let center = place(number, of: members.count, largest: members.map { sizes[$0] })
      frames[member] = Rect(center: center, size: sizes[member])
    }
    let places = Dictionary(members.map { (boxes[$0].id, frames[$0]) }) { first, _ in first }
    let lines = boxes.map { box -> Line? in
      guard let (one, other) = box.line, let first = places[one], let second = places[other] else {
        return nil
      }
      return Line(from: first, to: second)
    }
    var placed = Set(members)
    // Whatever was placed first did not know of the rest.
    let rounds = lines.count { $0 != nil } > Self.manyLines ? 0 : Self.rounds
    for (index, line) in lines.enumerated() {
      guard let line else { continue }
      frames[index] = Rect(center: BezierPath.mix(line.start, line.end, 0.5), size: sizes[index])
    }
    for _ in 0..<rounds {
      for index in boxes.indices {
        guard let line = lines[index] else { continue }
        let taken = boxes.indices.filter { $0 != index && placed.contains($0) }.map { frames[$0] }
        let others = lines.indices.filter { $0 != index }.compactMap { lines[$0] }
        frames[index] = spot(for: sizes[index], on: line, taken: taken, others: others)
        placed.insert(index)
      }
    }
    return frames
  }

  /// Returns straight lines from outline to outline; those that join the same two lie side by side.
  func curves(of arrows: [Arrow], ends: [(Rect, Rect)]) -> [[Point]] {
    let groups = Dictionary(grouping: arrows.indices) { Set([arrows[$0].tail, arrows[$0].head]) }
    var shifts = arrows.map { _ in 0.0 }
    for members in groups.values {
      for (number, member) in members.enumerated() {
        shifts[member] = Self.strandGap * (Double(number) - Double(members.count - 1) / 2)
      }
    }
    return zip(ends, shifts).map { frames, shift in
      let (start, end) = line(from: frames.0, to: frames.1, shift: shift)
      return BezierPath.straight(from: start, to: end)
    }
  }

  /// From a box of the ring to words, or from words to a box, along the line of their middles or beside it.
  private func line(from tail: Rect, to head: Rect, shift: Double) -> (Point, Point) {
    let (start, end) = (Point(x: tail.midX, y: tail.midY), Point(x: head.midX, y: head.midY))
    let direction = start.direction(to: end)
    let aside = direction.normal * shift
    // The smaller one has the words.
    let isOut = tail.size.height >= head.size.height
    let first = RoundedOutline(tail, hasRoundEnds: isOut).reach(from: aside, direction)
    let last = RoundedOutline(head, hasRoundEnds: !isOut).reach(from: aside, direction * -1)
    return (start + aside + direction * first, end + aside - direction * last)
  }

  // MARK: - Places

  private func place(_ number: Int, of count: Int, largest sizes: [Size]) -> Point {
    let width = sizes.map(\.width).max() ?? 0
    let height = sizes.map(\.height).max() ?? 0
    let radius = (
      x: max(150, Double(count) * (width + 30) * 0.31), y: max(110, Double(count) * (height + 46) * 0.36)
    )
    // Two stand beside each other.
    let start = count == 2 ? Double.pi : -Double.pi / 2
    let angle = start + 2 * Double.pi * Double(number) / Double(max(1, count))
    // Rounded, since the last digits of sines differ between machines.
    return Point(x: (radius.x * cos(angle)).rounded(), y: (radius.y * sin(angle)).rounded())
  }

  private struct Line {
    var start: Point
    var end: Point

    init(from tail: Rect, to head: Rect) {
      start = tail.exit(towards: Point(x: head.midX, y: head.midY))
      end = head.exit(towards: Point(x: tail.midX, y: tail.midY))
    }

    /// Whether any part of it lies in a rectangle; after Liang and Barsky.
    func crosses(_ rect: Rect) -> Bool {
      var (low, high) = (0.0, 1.0)
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      for (step, room) in [
        (-dx, start.x - rect.minX), (dx, rect.maxX - start.x), (-dy, start.y - rect.minY),
        (dy, rect.maxY - start.y),
      ] {
        if step == 0, room < 0 { return false }
        if step < 0 { low = max(low, room / step) }
        if step > 0 { high = min(high, room / step) }
      }
      return low <= high
    }
  }

  /// The place on a line, as near its middle as can be, where words hide no box, no other words and no other line.
  private func spot(for size: Size, on line: Line, taken: [Rect], others: [Line]) -> Rect {
    let steps: [Double] = [0] + (1...15).flatMap { [-Double($0), Double($0)] }
    var best = (frame: Rect(center: line.start, size: size), cost: Double.infinity)
    for step in steps {
      let part = 0.5 + 0.025 * step
      let frame = Rect(center: BezierPath.mix(line.start, line.end, part), size: size)
      let room = frame.inset(by: -Self.clearance)
      let hidden: Double = taken.map(room.overlap).reduce(0, +)
      let crossings = Double(others.filter { $0.crosses(room) }.count)
      let cost: Double = (hidden > 0 ? 1000 + hidden : 0) + crossings * 60 + abs(step) * 0.5
      if cost < best.cost { best = (frame, cost) }
    }
    return best.frame
  }
}

extension Box {
  /// The boxes between which it stands; nil for a box in the ring.
  fileprivate var line: (ID, ID)? {
    if case .between(let one, let other) = place { (one, other) } else { nil }
  }
}

extension Rect {
  /// The area that both cover.
  fileprivate func overlap(with other: Rect) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return max(0, width) * max(0, height)
  }
}

/// Finds where arrows pass over others, so that the lower ones can be interrupted there.
struct BridgeFinder: Sendable {
  /// Flatter crossings are left alone: lines side by side would only wear each other thin.
  var minimumSine = 0.3

  /// Gives every arrow but those in the background its bridges over those that come before it.
  func addBridges(to arrows: inout [DrawnArrow]) {
    let lines = arrows.map { Line($0) }
    let grid = PieceGrid(of: lines)
    for index in arrows.indices where !arrows[index].mark.isBackground {
      let found = crossings(of: index, in: lines, grid)
      arrows[index].bridges = bridges(on: lines[index], at: found, of: arrows[index].curve)
    }
  }

  /// An arrow in short straight pieces.
  fileprivate struct Line {
    var points: [Point]
    /// From the start to each point.
    var distances: [Double]
    var width: Double

    init(_ arrow: DrawnArrow) {
      points = arrow.curve.samples()
      distances = zip(points, points.dropFirst()).reduce(into: [0]) { sums, piece in
        sums.append(sums[sums.count - 1] + piece.0.distance(to: piece.1))
      }
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

  /// Where a line passes over those that come before it.
  private func crossings(of index: Int, in lines: [Line], _ grid: PieceGrid) -> [Crossing] {
    let line = lines[index]
    let joined = Set(lines.indices.prefix(index).filter { line.joins(lines[$0]) })
    var result: [Crossing] = []
    for i in 1..<line.points.count {
      let piece = (line.points[i - 1], line.points[i])
      for cell in PieceGrid.cells(of: piece) {
        for below in grid[cell] where below.line < index && !joined.contains(below.line) {
          let other = lines[below.line]
          let under = (other.points[below.piece - 1], other.points[below.piece])
          guard let meeting = meeting(of: piece, under), meeting.sine >= minimumSine,
            PieceGrid.Cell(of: piece.0 + (piece.1 - piece.0) * meeting.part) == cell
          else { continue }
          let distance = line.distances[i - 1] + meeting.part * piece.0.distance(to: piece.1)
          result.append(Crossing(distance: distance, reach: (other.width / 2 + 1.6) / meeting.sine))
        }
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

/// The pieces of all lines by the square of the page that they are in, so that only near ones are compared.
private struct PieceGrid {
  struct Cell: Hashable {
    var column: Int
    var row: Int

    /// In points.
    static let side = 24.0

    init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }

    init(of point: Point) {
      column = Int((point.x / Self.side).rounded(.down))
      row = Int((point.y / Self.side).rounded(.down))
    }
  }

  /// A piece, by its line and the number of the point that it ends at.
  struct Entry {
    var line: Int
    var piece: Int
  }

  private var entries: [Cell: [Entry]] = [:]

  init(of lines: [BridgeFinder.Line]) {
    for (index, line) in lines.enumerated() {
      for piece in 1..<line.points.count {
        for cell in Self.cells(of: (line.points[piece - 1], line.points[piece])) {
          entries[cell, default: []].append(Entry(line: index, piece: piece))
        }
      }
    }
  }

  subscript(cell: Cell) -> [Entry] { entries[cell, default: []] }

  /// Every cell that the piece may be in.
  static func cells(of piece: (Point, Point)) -> [Cell] {
    let (a, b) = (Cell(of: piece.0), Cell(of: piece.1))
    return (min(a.column, b.column)...max(a.column, b.column)).flatMap { column in
      (min(a.row, b.row)...max(a.row, b.row)).map { Cell(column: column, row: $0) }
    }
  }
}

// A sized network and its geometry as lines of text, for the process that lays out large maps. Numbers
// are written so that reading gives back the same ones, so it makes no difference where a layout runs.

/// A text that is not what the other process should have written.
struct NetworkSyntaxError: Error, Equatable {
  var line: Int
}

extension SizedNetwork {
  private static let header = "stancemap-layout-request 1"

  /// One line for the settings, one for each node, one for each edge.
  var encoded: String {
    let settings = "\(direction.rawValue) \(nodeGap) \(rankGap) \(nodes.count) \(edges.count)"
    let nodes = nodes.map { "\($0.size.width) \($0.size.height) \($0.rank.map { String($0) } ?? "-")" }
    let edges = edges.map { "\($0.tail) \($0.head) \($0.isRanking ? 1 : 0) \($0.isBackward ? 1 : 0)" }
    return ([Self.header, settings] + nodes + edges + ["end", ""]).joined(separator: "\n")
  }

  init(decoding text: String) throws(NetworkSyntaxError) {
    var lines = FieldLines(text)
    try lines.expect(Self.header)
    var settings = try lines.next(5)
    direction = try settings.direction()
    (nodeGap, rankGap) = (try settings.number(), try settings.number())
    let (nodeCount, edgeCount) = (try settings.count(), try settings.count())
    nodes = []
    for _ in 0..<nodeCount {
      var fields = try lines.next(3)
      let size = Size(width: try fields.number(), height: try fields.number())
      nodes.append(Node(size: size, rank: try fields.optionalInteger()))
    }
    edges = []
    for _ in 0..<edgeCount {
      var fields = try lines.next(4)
      let (tail, head) = (try fields.index(below: nodeCount), try fields.index(below: nodeCount))
      let isRanking = try fields.index(below: 2) == 1
      edges.append(
        Edge(tail: tail, head: head, isRanking: isRanking, isBackward: try fields.index(below: 2) == 1)
      )
    }
    try lines.expect("end")
  }
}

extension NetworkGeometry {
  private static let header = "stancemap-layout-result 1"

  /// One line for each node, one for each edge.
  var encoded: String {
    let centers = centers.map { "\($0.x) \($0.y)" }
    let curves = curves.map { $0.map { "\($0.x) \($0.y)" }.joined(separator: " ") }
    let counts = "\(centers.count) \(curves.count)"
    return ([Self.header, counts] + centers + curves + ["end", ""]).joined(separator: "\n")
  }

  init(decoding text: String) throws(NetworkSyntaxError) {
    var lines = FieldLines(text)
    try lines.expect(Self.header)
    var counts = try lines.next(2)
    let (centerCount, curveCount) = (try counts.count(), try counts.count())
    centers = []
    for _ in 0..<centerCount {
      var fields = try lines.next(2)
      centers.append(Point(x: try fields.number(), y: try fields.number()))
    }
    curves = []
    for _ in 0..<curveCount {
      var fields = try lines.next(nil)
      var curve: [Point] = []
      while !fields.isAtEnd { curve.append(Point(x: try fields.number(), y: try fields.number())) }
      curves.append(curve)
    }
    try lines.expect("end")
  }
}

/// Reads lines one after the other.
private struct FieldLines {
  private var lines: ArraySlice<Substring>
  private var number = 0

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
  }

  mutating func expect(_ line: String) throws(NetworkSyntaxError) {
    number += 1
    guard lines.popFirst().map(String.init) == line else { throw NetworkSyntaxError(line: number) }
  }

  /// The fields of a line, of which there must be so many.
  mutating func next(_ count: Int?) throws(NetworkSyntaxError) -> Fields {
    number += 1
    guard let line = lines.popFirst() else { throw NetworkSyntaxError(line: number) }
    let fields = Fields(words: line.split(separator: " ")[...], line: number)
    guard count == nil || fields.words.count == count else { throw NetworkSyntaxError(line: number) }
    return fields
  }
}

private struct Fields {
  var words: ArraySlice<Substring>
  var line: Int

  var isAtEnd: Bool { words.isEmpty }

  /// A finite number.
  mutating func number() throws(NetworkSyntaxError) -> Double {
    guard let number = words.popFirst().flatMap({ Double($0) }), number.isFinite else { throw fault }
    return number
  }

  mutating func count() throws(NetworkSyntaxError) -> Int { try index(below: 1_000_000) }

  mutating func index(below limit: Int) throws(NetworkSyntaxError) -> Int {
    guard let index = words.popFirst().flatMap({ Int($0) }), (0..<limit).contains(index) else { throw fault }
    return index
  }

  /// A whole number, or `-` for none.
  mutating func optionalInteger() throws(NetworkSyntaxError) -> Int? {
    guard let word = words.popFirst() else { throw fault }
    if word == "-" { return nil }
    guard let integer = Int(word) else { throw fault }
    return integer
  }

  mutating func direction() throws(NetworkSyntaxError) -> Diagram.Direction {
    guard let direction = words.popFirst().flatMap({ Diagram.Direction(rawValue: String($0)) }) else {
      throw fault
    }
    return direction
  }

  private var fault: NetworkSyntaxError { NetworkSyntaxError(line: line) }
}

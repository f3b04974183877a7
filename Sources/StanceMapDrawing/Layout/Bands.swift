/// A box in the middle, or a heading, and the words that stand beside it.
struct Band: Equatable, Sendable {
  /// Words at one side, from top to bottom, as one panel has them.
  struct Stack: Equatable, Sendable {
    var side: Box.Side
    var words: [Int]
    var height: Double
  }

  /// The index of its box in the diagram.
  var box: Int
  var isHeading: Bool
  /// Those that show it, by index.
  var panels: [Int]
  var stacks: [Stack]
  /// Of the box and of every stack.
  var height: Double
}

/// The bands of a diagram, in the order of its boxes.
struct Bands: Equatable, Sendable {
  private(set) var members: [Band] = []
  private(set) var panels: Range<Int>

  init(_ diagram: Diagram, _ sizes: [Size]) {
    panels = diagram.panels.indices
    let index = diagram.boxIndex
    let words = Dictionary(
      grouping: diagram.arrows.filter { diagram.boxes[index.of($0.tail)].kind == .words },
      by: \.head
    ).mapValues { $0.map { index.of($0.tail) }.sorted() }
    for (place, box) in diagram.boxes.enumerated() where box.kind != .words && box.kind != .holder {
      let beside = words[box.id, default: []]
      let stacks = panels.flatMap { panel in
        Box.Side.allCases.compactMap { side in
          stack(beside, of: diagram, in: diagram.panels[panel], on: side, sizes)
        }
      }
      members.append(
        Band(
          box: place,
          isHeading: box.kind == .groupHeading,
          panels: panels.filter { diagram.panels[$0].boxMarks[box.id] != nil },
          stacks: stacks,
          height: ([sizes[place].height] + stacks.map(\.height)).max() ?? 0
        )
      )
    }
  }

  private func stack(
    _ words: [Int],
    of diagram: Diagram,
    in panel: Panel,
    on side: Box.Side,
    _ sizes: [Size]
  ) -> Band.Stack? {
    let shown = words.filter { word in
      let box = diagram.boxes[word]
      return panel.boxMarks[box.id] != nil && (box.place == .beside(.right)) == (side == .right)
    }
    guard !shown.isEmpty else { return nil }
    return Band.Stack(side: side, words: shown, height: shown.reduce(0) { $0 + sizes[$1].height })
  }
}

/// Breaks a list of bands into columns of about the same height, between groups where it can.
struct ColumnBreaker: Sendable {
  /// At most.
  var columns: Int

  /// Returns the indices of the bands of each column.
  ///
  /// - Parameter tops: where each band would be, were there one column.
  func columns(of bands: [Band], tops: [Double]) -> [[Int]] {
    guard let first = tops.first, let last = tops.last, let end = bands.last else { return [] }
    let total = last + end.height - first
    let groups = groups(of: bands)
    let evenly = (total / Double(columns)).rounded(.up)
    return columns(of: groups, bands, tops, limits: evenly, evenly * Self.unevenness)
      ?? columns(of: groups.flatMap { pieces(of: $0, bands) }, bands, tops, limits: evenly, total)
      ?? [Array(bands.indices)]
  }

  /// So much higher than the mean a column may be for the sake of whole groups.
  private static let unevenness = 1.5

  /// Pieces in as many columns as there may be, with the lowest limit at which none is higher.
  private func columns(
    of pieces: [[Int]],
    _ bands: [Band],
    _ tops: [Double],
    limits low: Double,
    _ high: Double
  ) -> [[Int]]? {
    for step in 0...Self.steps {
      let limit = low + (high - low) * Double(step) / Double(Self.steps)
      if let columns = filled(pieces, bands, tops, limit), columns.count <= self.columns { return columns }
    }
    return nil
  }

  private static let steps = 200

  /// One column after the other; nil if a piece is higher than the limit.
  private func filled(_ pieces: [[Int]], _ bands: [Band], _ tops: [Double], _ limit: Double) -> [[Int]]? {
    var columns: [[Int]] = []
    for piece in pieces {
      guard let first = piece.first, let last = piece.last else { continue }
      let bottom = tops[last] + bands[last].height
      if let start = columns.last?.first, bottom - tops[start] <= limit {
        columns[columns.count - 1] += piece
      } else {
        guard bottom - tops[first] <= limit else { return nil }
        columns.append(piece)
      }
    }
    return columns
  }

  /// Bands with the heading before them.
  private func groups(of bands: [Band]) -> [[Int]] {
    var groups: [[Int]] = []
    for index in bands.indices {
      if groups.isEmpty || bands[index].isHeading { groups.append([]) }
      groups[groups.count - 1].append(index)
    }
    return groups
  }

  /// A group in single bands; a heading stays with the first.
  private func pieces(of group: [Int], _ bands: [Band]) -> [[Int]] {
    let head = bands[group[0]].isHeading ? 2 : 1
    return [Array(group.prefix(head))] + group.dropFirst(head).map { [$0] }
  }
}

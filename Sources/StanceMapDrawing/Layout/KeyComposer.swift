/// Sets the key that says what the numbers in the boxes stand for.
struct KeyComposer: Sendable {
  var metrics = PageMetrics()

  private static let numberWidth = 20.0
  private static let columnGap = 18.0
  private static let wantedColumn = 210.0

  /// Returns the lines from a top left corner, in columns as high as each other, and none without numbers.
  func lines(for diagram: Diagram, _ network: NetworkLayout, at corner: Point, width: Double) -> [TextLine] {
    guard network.labels == .number else { return [] }
    let count = max(1, Int((width + Self.columnGap) / (Self.wantedColumn + Self.columnGap)))
    let columnWidth = (width + Self.columnGap) / Double(count) - Self.columnGap
    let entries = numbered(diagram, network).map { entry($0, $1, width: columnWidth) }
    return columns(of: entries, count).enumerated().flatMap { index, column in
      let x = corner.x + Double(index) * (columnWidth + Self.columnGap)
      return stacked(column, at: Point(x: x, y: corner.y))
    }
  }

  /// The boxes whose label is a number instead of their words, with that number.
  private func numbered(_ diagram: Diagram, _ network: NetworkLayout) -> [(String, Box)] {
    diagram.boxes.compactMap { box in
      guard let lines = network.boxes[box.id]?.label.lines, lines.count == 1, lines[0] != box.label,
        lines[0].allSatisfy({ $0.isASCII && $0.isNumber })
      else { return nil }
      return (lines[0], box)
    }
  }

  private func entry(_ number: String, _ box: Box, width: Double) -> [TextLine] {
    let setter = TextSetter()
    let corner = Point(x: Self.numberWidth, y: 0)
    let words = setter.paragraph(box.label, at: corner, width: width - Self.numberWidth, metrics.key, .ink)
    let anchor = Point(x: Self.numberWidth - 5, y: metrics.key.ascent)
    let font = Font(size: metrics.key.size, isBold: true)
    return [setter.line(number, at: anchor, .right, font, .quiet)] + words
  }

  /// Deals the entries to columns, in order, so that the highest column is as low as it can be.
  private func columns(of entries: [[TextLine]], _ count: Int) -> [ArraySlice<[TextLine]>] {
    let heights = entries.map { max(1, $0.count - 1) }
    var limit = max(heights.max() ?? 1, (heights.reduce(0, +) + count - 1) / count)
    while true {
      let starts = starts(of: heights, limit: limit)
      if starts.count <= count {
        return zip(starts, starts.dropFirst() + [entries.count]).map { entries[$0..<$1] }
      }
      limit += 1
    }
  }

  /// Where columns start when none has more lines than the limit.
  private func starts(of heights: [Int], limit: Int) -> [Int] {
    var starts: [Int] = []
    var height = Int.max
    for (index, lines) in heights.enumerated() {
      if height > limit - lines {
        starts.append(index)
        height = 0
      }
      height += lines
    }
    return starts
  }

  private func stacked(_ entries: ArraySlice<[TextLine]>, at corner: Point) -> [TextLine] {
    var y = corner.y
    return entries.flatMap { entry in
      defer { y += Double(max(1, entry.count - 1)) * metrics.key.lineHeight + 1.5 }
      return entry.map { $0.moved(by: Point(x: corner.x, y: y)) }
    }
  }
}

/// Puts boxes into rows and columns, by the cells that they name.
///
/// Rows are as high and columns as wide as their largest box, columns of cells as wide as each other. A column that has
/// no box parts those before it from those behind; the heading of a group goes across up to there.
struct GridLayout: Sendable {
  var rowGap: Double
  var columnGap: Double
  /// Where columns are left out.
  var partGap: Double

  init(rowGap: Double = 2, columnGap: Double = 4, partGap: Double = 28) {
    (self.rowGap, self.columnGap, self.partGap) = (rowGap, columnGap, partGap)
  }

  /// Boxes with an outline stand further apart than cells.
  init(for diagram: Diagram) {
    self.init()
    if diagram.boxes.contains(where: { $0.kind == .claim }) { (rowGap, columnGap) = (6, 16) }
  }

  /// Returns the frames of the boxes, in their order, from the top left corner.
  ///
  /// A box that names no cell gets a row of its own at the end.
  func frames(of boxes: [Box], sizes: [Size]) -> [Rect] {
    let cells = cells(of: boxes)
    let rows = tracks(zip(cells, sizes).map { ($0.row, $1.height) }, gap: rowGap)
    let columns = tracks(
      zip(boxes, zip(cells, widths(of: boxes, sizes))).compactMap { box, placed in
        box.kind == .groupHeading ? nil : (placed.0.column, placed.1)
      },
      gap: columnGap,
      partGap: partGap
    )
    return zip(zip(boxes, sizes), cells).map { sized, cell in
      let row = rows[cell.row] ?? Track(start: 0, end: 0)
      let column = columns[cell.column] ?? Track(start: 0, end: 0)
      let isAcross = sized.0.kind == .groupHeading
      let end = isAcross ? max(columns.end(of: cell.column), column.start + sized.1.width) : column.end
      return Rect(x: column.start, y: row.start, width: end - column.start, height: row.end - row.start)
    }
  }

  private struct Cell {
    var row: Int
    var column: Int
  }

  fileprivate struct Track {
    var start: Double
    var end: Double
  }

  private func cells(of boxes: [Box]) -> [Cell] {
    let named = boxes.map { box -> Cell? in
      guard case .cell(let row, let column) = box.place else { return nil }
      return Cell(row: row, column: column)
    }
    var next = (named.compactMap { $0?.row }.max() ?? -1) + 1
    return named.map { cell in
      if let cell { return cell }
      defer { next += 1 }
      return Cell(row: next, column: 0)
    }
  }

  /// The rows or columns one after the other, each as long as its longest box.
  private func tracks(
    _ extents: [(index: Int, length: Double)],
    gap: Double,
    partGap: Double = 0
  ) -> [Int: Track] {
    var lengths: [Int: Double] = [:]
    for extent in extents { lengths[extent.index] = max(lengths[extent.index] ?? 0, extent.length) }
    var tracks: [Int: Track] = [:]
    var start = 0.0
    for (index, length) in lengths.sorted(by: { $0.key < $1.key }) {
      if index > 0, tracks[index - 1] == nil, !tracks.isEmpty { start += partGap }
      tracks[index] = Track(start: start, end: start + length)
      start += length + gap
    }
    return tracks
  }

  private func widths(of boxes: [Box], _ sizes: [Size]) -> [Double] {
    let isCell = boxes.map { $0.kind == .cell || $0.kind == .columnHeading }
    let common = zip(isCell, sizes).filter(\.0).map(\.1.width).max() ?? 0
    return zip(isCell, sizes).map { $0 ? common : $1.width }
  }
}

extension [Int: GridLayout.Track] {
  /// The end of the last column that follows one without a gap.
  fileprivate func end(of column: Int) -> Double {
    var last = column
    while self[last + 1] != nil { last += 1 }
    return self[last]?.end ?? 0
  }
}

/// Puts boxes into rows and columns, by the cells that they name.
///
/// Rows are as high and columns as wide as their largest box, columns of cells as wide as each other;
/// the heading of a group goes across.
struct GridLayout: Sendable {
  var rowGap = 2.0
  var columnGap = 4.0

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
      gap: columnGap
    )
    let right = max(columns.values.map(\.end).max() ?? 0, widest(of: boxes, sizes))
    return zip(boxes, cells).map { box, cell in
      let row = rows[cell.row] ?? Track(start: 0, end: 0)
      let column = columns[cell.column] ?? Track(start: 0, end: 0)
      let end = box.kind == .groupHeading ? right : column.end
      return Rect(x: column.start, y: row.start, width: end - column.start, height: row.end - row.start)
    }
  }

  private struct Cell {
    var row: Int
    var column: Int
  }

  private struct Track {
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
  private func tracks(_ extents: [(index: Int, length: Double)], gap: Double) -> [Int: Track] {
    var lengths: [Int: Double] = [:]
    for extent in extents { lengths[extent.index] = max(lengths[extent.index] ?? 0, extent.length) }
    var tracks: [Int: Track] = [:]
    var start = 0.0
    for (index, length) in lengths.sorted(by: { $0.key < $1.key }) {
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

  private func widest(of boxes: [Box], _ sizes: [Size]) -> Double {
    zip(boxes, sizes).filter { $0.0.kind == .groupHeading }.map(\.1.width).max() ?? 0
  }
}

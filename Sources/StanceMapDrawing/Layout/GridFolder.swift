/// Breaks a long grid into parts that stand side by side, as the columns of a newspaper do.
struct GridFolder: Sendable {
  /// Returns the diagram with its grid in so many parts, each below the headings of the columns; nil where it is no
  /// grid or has too few rows.
  ///
  /// Parts begin with a group where that leaves them about as long as each other.
  func folded(_ diagram: Diagram, into parts: Int) -> Diagram? {
    guard diagram.arrangement == .grid, parts > 1, let grid = Grid(diagram) else { return nil }
    let starts = grid.starts(of: parts)
    guard starts.count == parts else { return nil }
    var folded = diagram
    folded.boxes = grid.boxes(of: starts)
    for panel in folded.panels.indices {
      for box in folded.boxes where folded.panels[panel].boxMarks[box.id] == nil {
        folded.panels[panel].boxMarks[box.id] = BoxMark(.plain)
      }
    }
    return folded
  }
}

/// The rows of a grid, with the headings of its columns in row 0.
private struct Grid {
  private let headings: [Box]
  private let rows: [[Box]]
  private let width: Int

  init?(_ diagram: Diagram) {
    let placed = diagram.boxes.map { box -> (row: Int, box: Box)? in
      if case .cell(let row, _) = box.place { (row, box) } else { nil }
    }
    guard placed.allSatisfy({ $0 != nil }), let last = placed.compactMap({ $0?.row }).max(), last > 3 else {
      return nil
    }
    let byRow = Dictionary(grouping: placed.compactMap { $0 }, by: \.row).mapValues { $0.map(\.box) }
    headings = byRow[0, default: []]
    rows = (1...last).map { byRow[$0, default: []] }
    width = (diagram.boxes.compactMap(\.column).max() ?? 0) + 1
  }

  private func isGroup(_ row: Int) -> Bool { rows[row].contains { $0.kind == .groupHeading } }

  /// The rows that parts start with.
  func starts(of parts: Int) -> [Int] {
    var starts = [0]
    for part in 1..<parts {
      let ideal = rows.count * part / parts
      let reach = max(1, rows.count / (parts * 5))
      let near = (1..<rows.count).filter { abs($0 - ideal) <= reach && isGroup($0) }
      var start = near.min { abs($0 - ideal) < abs($1 - ideal) } ?? ideal
      // The heading of a group stays with its first row.
      if start > 0, isGroup(start - 1) { start -= 1 }
      if start > starts[starts.count - 1] { starts.append(start) }
    }
    return starts
  }

  func boxes(of starts: [Int]) -> [Box] {
    zip(starts, starts.dropFirst() + [rows.count]).enumerated().flatMap { part, range in
      let shift = part * (width + 1)
      var boxes = headings.map { $0.moved(toRow: 0, by: shift, in: part) }
      var next = 1
      if let group = groupGoingOn(at: range.0) {
        boxes.append(group.moved(toRow: next, by: shift, in: part))
        next += 1
      }
      for row in range.0..<range.1 {
        boxes += rows[row].map { $0.moved(toRow: next, by: shift, in: 0) }
        next += 1
      }
      return boxes
    }
  }

  /// The heading of the group that a row is in the middle of, with words that say so.
  private func groupGoingOn(at row: Int) -> Box? {
    guard row > 0, !isGroup(row), let start = (0..<row).last(where: isGroup) else { return nil }
    var heading = rows[start].first { $0.kind == .groupHeading }
    heading?.label += " (continued)"
    return heading
  }
}

extension Box {
  /// - Parameter part: above 0 for a copy.
  fileprivate func moved(toRow row: Int, by columns: Int, in part: Int) -> Box {
    var box = self
    if part > 0 { box.id += "#\(part + 1)" }
    box.place = .cell(row: row, column: (column ?? 0) + columns)
    return box
  }
}

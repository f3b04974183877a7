import StanceMap

/// A grid of headings and cells, and the table that says the same.
struct MatrixGrid {
  private(set) var boxes: [Box] = []
  private(set) var panel = Panel(title: "", subtitle: "")
  private(set) var table: Table
  /// The headings of groups, each with the rows below it.
  private(set) var outline: [(heading: String, rows: [String])] = []

  private var row = 1
  private var group: String?

  init(corner: String, columns: [String]) {
    table = Table(columns: [corner] + columns)
    for (index, name) in columns.enumerated() {
      add(
        Box(id: "column:\(index)", kind: .columnHeading, label: name, place: .cell(row: 0, column: index + 1))
      )
    }
  }

  mutating func addGroup(_ name: String) {
    group = name
    outline.append((name, []))
    add(Box(id: "group:\(row)", kind: .groupHeading, label: name, place: .cell(row: row, column: 0)))
    row += 1
  }

  mutating func addRow(_ id: String, _ label: String, short: String?, cells: [MatrixSheet.Cell]) {
    add(
      Box(id: "row:\(id)", kind: .rowHeading, label: label, short: short, place: .cell(row: row, column: 0))
    )
    for (index, cell) in cells.enumerated() {
      let place = Box.Place.cell(row: row, column: index + 1)
      add(Box(id: "cell:\(id):\(index)", kind: .cell, label: "", place: place), mark: cell.mark)
    }
    let evidence = cells.map(\.mark).filter { !$0.standing.isAbsent }.flatMap(\.evidence)
    table.rows.append(Table.Row(group: group, [label] + cells.map(\.words), evidence: evidence))
    if outline.isEmpty { outline.append(("", [])) }
    outline[outline.count - 1].rows.append(short ?? label)
    group = nil
    row += 1
  }

  private mutating func add(_ box: Box, mark: BoxMark = BoxMark(.plain)) {
    boxes.append(box)
    panel.boxMarks[box.id] = mark
  }
}

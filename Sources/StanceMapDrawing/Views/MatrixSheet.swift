import StanceMap

/// The rows and columns of a matrix, in the order of the files, before they are arranged.
struct MatrixSheet {
  struct Cell {
    var mark: BoxMark
    /// What the table says of it.
    var words: String
    /// Nil where no position is taken.
    var position: Stance.Position?
  }

  struct Row {
    var id: String
    var label: String
    var short: String?
    /// What it stands under in the order of the files.
    var group: String?
    /// One for each column.
    var cells: [Cell]
    /// What they come to.
    var total: Cell
  }

  /// What stands above the names of the rows.
  var corner: String
  var columns: [String]
  /// What stands above the totals.
  var totalHeading: String
  /// How groups follow each other in the order of blocks, in words.
  var groupOrder: String
  var rows: [Row]

  /// Returns rows and columns in an order, and how a reader would say what order that is.
  func arranged(
    by order: ViewSettings.MatrixOrder,
    heading: (BlockOrder.Accord, [Row]) -> String
  ) -> (grid: MatrixGrid, method: String) {
    switch order {
    case .file:
      return (grid(of: Array(columns.indices), groupsOfFile), "Order: as in the files, authors by date.")
    case .blocks:
      let blocks = BlockOrder(rows.map { $0.cells.map(\.position) })
      let groups = blocks.groups.map { group in
        let members = group.rows.map { rows[$0] }
        return (heading: Optional(heading(group.accord, members)), rows: members)
      }
      return (grid(of: blocks.columns, groups), method(isBest: blocks.isBest))
    }
  }

  private func method(isBest: Bool) -> String {
    "Order: \(groupOrder). Within that, rows and columns stand beside those with which they have most positions "
      + "in common (\(isBest ? "the best of all orders" : "as far as a search found"))."
  }

  private typealias Group = (heading: String?, rows: [Row])

  /// Groups of neighbours with one heading; none where all have the same.
  private var groupsOfFile: [Group] {
    var groups: [Group] = []
    for row in rows {
      if let last = groups.indices.last, groups[last].heading == row.group {
        groups[last].rows.append(row)
      } else {
        groups.append((row.group, [row]))
      }
    }
    return groups.count > 1 ? groups : groups.map { (nil, $0.rows) }
  }

  private func grid(of order: [Int], _ groups: [Group]) -> MatrixGrid {
    var grid = MatrixGrid(corner: corner, columns: order.map { columns[$0] } + [totalHeading])
    for group in groups {
      if let heading = group.heading { grid.addGroup(heading) }
      for row in group.rows {
        grid.addRow(row.id, row.label, short: row.short, cells: order.map { row.cells[$0] } + [row.total])
      }
    }
    return grid
  }
}

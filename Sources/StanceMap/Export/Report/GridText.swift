/// Sets a grid for a terminal, in columns where these fit, and otherwise each row for itself.
struct GridText {
  var width: Int
  var showsQuotes: Bool

  /// What a column of prose needs at least.
  private static let narrowest = 14

  func lines(of grid: Report.Grid) -> [String] {
    let grid = grid.printable
    let headings = [grid.columns.map(\.title), grid.columns.map { $0.short ?? $0.title }]
    for heading in headings.uniqued {
      if let widths = widths(of: grid, under: heading) { return table(grid, heading, widths) }
    }
    return records(of: grid)
  }

  /// Where evidence stands, or all of it.
  func lines(of evidence: [Report.Evidence], indent: Int) -> [String] {
    if showsQuotes {
      return evidence.filter { !$0.isRepeated }.flatMap {
        let label = $0.label.isEmpty ? "" : "\($0.label): "
        return (label + $0.sentence).printable.wrapped(to: width, first: indent, hanging: indent + 2)
      }
    }
    let places = evidence.places.printable
    return places.isEmpty ? [] : places.wrapped(to: width, first: indent, hanging: indent + 2)
  }

  /// How wide each column is; nil where they do not fit.
  private func widths(of grid: Report.Grid, under heading: [String]) -> [Int]? {
    var widths = grid.columns.indices.map { column in
      ([heading[column]] + grid.rows.map { $0.cells[column].shown }).map(\.terminalWidth).max() ?? 0
    }
    var room = width - 2 * (widths.count - 1)
    for column in widths.indices where grid.columns[column].kind != .prose { room -= widths[column] }
    let prose = widths.indices.filter { grid.columns[$0].kind == .prose }
    // The narrowest first, so that each gets what it needs or an equal share of what is left.
    for (index, column) in prose.sorted(by: { (widths[$0], $0) < (widths[$1], $1) }).enumerated() {
      let share = room / (prose.count - index)
      if widths[column] > share {
        guard share >= Self.narrowest else { return nil }
        widths[column] = share
      }
      room -= widths[column]
    }
    return room >= 0 ? widths : nil
  }

  private func table(_ grid: Report.Grid, _ heading: [String], _ widths: [Int]) -> [String] {
    var lines = key(to: heading, grid) + row(heading, widths, grid.columns)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for (index, group) in grid.groups.enumerated() {
      if !group.name.isEmpty {
        lines += (index == 0 ? [] : [""]) + "— \(group.name)".wrapped(to: width, hanging: 2)
      }
      for entry in group.rows {
        lines += row(entry.cells.map(\.shown), widths, grid.columns)
        lines += self.lines(of: entry.evidence, indent: 4)
      }
    }
    return lines
  }

  /// What the headings stand for, where they are not the titles or how these begin, and what the signs do.
  private func key(to heading: [String], _ grid: Report.Grid) -> [String] {
    let pairs = zip(heading, grid.columns).filter {
      $0 != $1.title && ($0.count < 3 || !$1.title.hasPrefix($0))
    }.map { "\($0) \($1.title)" }
    let headings = pairs.isEmpty ? [] : "\(pairs.joined(separator: ", ")).".wrapped(to: width)
    let signs = grid.key.map { $0.printable.wrapped(to: width) } ?? []
    return headings + signs + (headings.isEmpty && signs.isEmpty ? [] : [""])
  }

  private func row(_ cells: [String], _ widths: [Int], _ columns: [Report.Grid.Column]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: max(1, $1)) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      columns.indices.map { column in
        let words = line < wrapped[column].count ? wrapped[column][line] : ""
        let blanks = String(repeating: " ", count: max(0, widths[column] - words.terminalWidth))
        return columns[column].kind == .figure ? blanks + words : words + blanks
      }.joined(separator: "  ").withoutBlanksAtEnd
    }
  }

  /// A row for itself: the first cell, and below it what the others say, each after its heading.
  private func records(of grid: Report.Grid) -> [String] {
    grid.groups.enumerated().flatMap { index, group in
      let heading = group.name.isEmpty ? [] : "— \(group.name)".wrapped(to: width, hanging: 2)
      let rows = group.rows.flatMap { row -> [String] in
        let rest = zip(grid.columns, row.cells).dropFirst().filter { !$1.words.isEmpty }
        return (row.cells.first?.words ?? "").wrapped(to: width, hanging: 2)
          + rest.map { "\($0.title): \($1.words)" }.joined(separator: "; ")
          .wrapped(to: width, first: rest.isEmpty ? 0 : 2, hanging: 4)
          + lines(of: row.evidence, indent: 4)
      }
      return (index == 0 || heading.isEmpty ? [] : [""]) + heading + rows
    }
  }
}

extension Report.Grid.Cell {
  fileprivate var shown: String { sign ?? words }
}

extension Report.Grid {
  /// The grid without anything that would steer a terminal.
  fileprivate var printable: Report.Grid {
    var grid = self
    for index in grid.columns.indices {
      grid.columns[index].title = grid.columns[index].title.printable
      grid.columns[index].short = grid.columns[index].short?.printable
    }
    for row in grid.rows.indices {
      grid.rows[row].group = grid.rows[row].group.printable
      for cell in grid.rows[row].cells.indices {
        grid.rows[row].cells[cell].words = grid.rows[row].cells[cell].words.printable
        grid.rows[row].cells[cell].sign = grid.rows[row].cells[cell].sign?.printable
      }
    }
    return grid
  }
}

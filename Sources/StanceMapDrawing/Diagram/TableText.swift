/// Writes a table as text in columns, or as Markdown.
public struct TableText: Sendable {
  public init() {}

  /// Columns of at most `widest` characters, separated by two blanks; longer cells are wrapped.
  public func text(of table: Table, widest: Int = 44) -> String {
    let table = cleaned(table)
    let rows = [table.columns] + table.rows.map(\.cells)
    let widths = table.columns.indices.map { column in
      min(widest, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
    }
    var lines = self.lines(for: table.columns, widths: widths)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in table.rows {
      if let group = row.group { lines += ["", group] }
      lines += self.lines(for: row.cells, widths: widths)
    }
    if !table.notes.isEmpty { lines += [""] + table.notes }
    return lines.map { "\($0)\n" }.joined()
  }

  /// The table without anything that would steer a terminal.
  private func cleaned(_ table: Table) -> Table {
    let cleaner = TextCleaner(maximumLength: .max)
    var table = table
    table.columns = table.columns.map { cleaner.cleaned($0) }
    table.notes = table.notes.map { cleaner.cleaned($0) }
    for index in table.rows.indices {
      table.rows[index].group = table.rows[index].group.map { cleaner.cleaned($0) }
      table.rows[index].cells = table.rows[index].cells.map { cleaner.cleaned($0) }
    }
    return table
  }

  private func lines(for cells: [String], widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { wrap($0, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(wrapped, widths).map { cell, width in
        let part = line < cell.count ? cell[line] : ""
        return part + String(repeating: " ", count: max(0, width - part.count))
      }
      var joined = parts.joined(separator: "  ")
      while joined.utf8.last == UInt8(ascii: " ") { joined.removeLast() }
      return joined
    }
  }

  /// The words in lines of at most `width` characters; a longer word is cut.
  private func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = Substring(word)
      if !line.isEmpty && line.count + 1 + rest.count > width {
        lines.append(line)
        line = ""
      }
      while rest.count > width, width > 0 {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line += line.isEmpty ? String(rest) : " \(rest)"
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}

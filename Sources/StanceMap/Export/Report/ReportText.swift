/// Sets a report for a terminal.
package struct ReportText: Sendable {
  /// How many characters a line may have; tables and longer words may have more.
  package var width: Int

  package init(width: Int = 80) {
    self.width = width
  }

  package func text(of report: Report) -> String {
    var lines: [String] = []
    var previous: Report.Block?
    for block in report.blocks {
      if let previous, needsBlank(between: previous, block) { lines.append("") }
      lines += self.lines(of: block)
      previous = block
    }
    return lines.map { "\($0)\n" }.joined()
  }

  /// What the headings of each level are underlined with.
  private var underlines: [Character] { ["=", "-", "."] }

  private func needsBlank(between first: Report.Block, _ second: Report.Block) -> Bool {
    if case .paragraph = first, case .paragraph = second { return false }
    return true
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      [text] + underlines.prefix(level).suffix(1).map { String(repeating: $0, count: text.count) }
    case .paragraph(let text): wrapped(text, indent: 0, hanging: 0)
    case .table(let columns, let rows): tableLines([columns] + rows)
    case .entry(let entry): entryLines(entry, indent: 0)
    }
  }

  private func entryLines(_ entry: Report.Entry, indent: Int) -> [String] {
    wrapped(entry.title, indent: indent, hanging: indent + 2)
      + entry.items.flatMap { entryLines($0, indent: indent + 2) }
  }

  private func tableLines(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The words in lines, the first one indented, the others hanging.
  private func wrapped(_ text: String, indent: Int, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }
}

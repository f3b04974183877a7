/// Sets a report as Markdown, with tables as GitHub reads them.
package struct ReportMarkdown: Sendable {
  /// Whether evidence is told with its quotes, rather than only where it stands.
  package var showsQuotes = false

  package init() {}

  package func text(of report: Report) -> String {
    var text = ""
    var previous: Report.Block?
    for block in report.blocks {
      if let previous, needsBlank(between: previous, block) { text += "\n" }
      text += lines(of: block).map { "\($0)\n" }.joined()
      previous = block
    }
    return text
  }

  /// Entries that follow one another are one list.
  private func needsBlank(between first: Report.Block, _ second: Report.Block) -> Bool {
    if case .entry = first, case .entry = second { return false }
    return true
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text): [String(repeating: "#", count: level) + " " + escaped(text)]
    case .paragraph(let text): [escaped(text)]
    case .table(let columns, let rows):
      [row(columns), "|---|" + columns.dropFirst().map { _ in "---:|" }.joined()] + rows.map(row)
    case .entry(let entry): lines(of: entry, indent: 0)
    case .grid(let grid): lines(of: grid)
    }
  }

  private func lines(of entry: Report.Entry, indent: Int) -> [String] {
    let evidence = entry.evidence
    let places = showsQuotes || evidence.places.isEmpty ? "" : " (\(evidence.places))"
    return [String(repeating: " ", count: indent) + "- " + escaped(entry.title + places)]
      + (showsQuotes
        ? evidence.filter { !$0.isRepeated }.flatMap {
          lines(of: Report.Entry($0.told), indent: indent + 2)
        } : [])
      + entry.items.flatMap { lines(of: $0, indent: indent + 2) }
  }

  /// A table with a row for each heading, and a last column that says where the evidence stands.
  private func lines(of grid: Report.Grid) -> [String] {
    let hasEvidence = grid.rows.contains { !$0.evidence.places.isEmpty }
    let columns = grid.columns.map(\.title) + (hasEvidence ? ["Evidence"] : [])
    let rules = grid.columns.map { $0.kind == .figure ? "---:|" : "---|" } + (hasEvidence ? ["---|"] : [])
    var lines = [row(columns), "|" + rules.joined()]
    for group in grid.groups {
      if !group.name.isEmpty {
        lines.append("| **\(escaped(group.name))** |" + columns.dropFirst().map { _ in " |" }.joined())
      }
      lines += group.rows.map { row($0.cells.map(\.words) + (hasEvidence ? [$0.evidence.places] : [])) }
    }
    let list = showsQuotes ? grid.groups.flatMap(quotes) : []
    return lines + (list.isEmpty ? [] : [""]) + list.flatMap { self.lines(of: $0, indent: 0) }
  }

  /// The evidence of a group of rows, under its heading; under its row, too, where it says whose it is.
  private func quotes(of group: (name: String, rows: [Report.Grid.Row])) -> [Report.Entry] {
    let items = group.rows.filter { !$0.evidence.isEmpty }.flatMap { row in
      let told = row.evidence.map { Report.Entry($0.told) }
      return row.evidence.allSatisfy(\.label.isEmpty) && !group.name.isEmpty
        ? told : [Report.Entry(row.cells.first?.words ?? "", items: told)]
    }
    return group.name.isEmpty || items.isEmpty ? items : [Report.Entry(group.name, items: items)]
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped($0)) |" }.joined()
  }

  /// The text without what Markdown would take for marks of its own, and without what would steer a terminal.
  private func escaped(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|"]
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      if marks.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

extension Report.Evidence {
  /// Whose it is, and everything in one line.
  fileprivate var told: String { (label.isEmpty ? "" : "\(label): ") + sentence }
}

/// Sets a report as Markdown, with tables as GitHub reads them.
package struct ReportMarkdown: Sendable {
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
    }
  }

  private func lines(of entry: Report.Entry, indent: Int) -> [String] {
    [String(repeating: " ", count: indent) + "- " + escaped(entry.title)]
      + entry.items.flatMap { lines(of: $0, indent: indent + 2) }
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped($0)) |" }.joined()
  }

  /// The text without what Markdown would take for marks of its own.
  private func escaped(_ text: String) -> String {
    let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|"]
    return String(text.flatMap { marks.contains($0) ? ["\\", $0] : [$0] })
  }
}

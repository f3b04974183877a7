/// Sets a report for a terminal.
package struct ReportText: Sendable {
  /// How many columns a line may have; a table with long names may have more.
  package var width: Int
  /// Whether evidence is told with its quotes, rather than only where it stands.
  package var showsQuotes = false

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
    switch (first, second) {
    case (.paragraph, .paragraph): false
    case (.entry(let first), .entry(let second)): !(first.isOneLine && second.isOneLine)
    default: true
    }
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      let lines = text.printable.wrapped(to: width)
      let longest = lines.map(\.terminalWidth).max() ?? 0
      return lines + underlines.prefix(level).suffix(1).map { String(repeating: $0, count: longest) }
    case .paragraph(let text): return text.printable.wrapped(to: width)
    case .table(let columns, let rows): return tableLines([columns] + rows)
    case .entry(let entry): return entryLines(entry, indent: 0)
    case .grid(let grid): return GridText(width: width, showsQuotes: showsQuotes).lines(of: grid)
    }
  }

  private func entryLines(_ entry: Report.Entry, indent: Int) -> [String] {
    entry.title.printable.wrapped(to: width, first: indent, hanging: indent + 2)
      + lines(of: entry.evidence, indent: indent + 2)
      + entry.items.flatMap { entryLines($0, indent: indent + 2) }
  }

  private func lines(of evidence: [Report.Evidence], indent: Int) -> [String] {
    GridText(width: width, showsQuotes: showsQuotes).lines(of: evidence, indent: indent)
  }

  /// The table; where it is too wide, as many columns at a time as fit beside the first, which is repeated.
  private func tableLines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { $0.map(\.printable) }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].terminalWidth }.max() ?? 0
    }
    return parts(of: widths).enumerated().flatMap { number, columns in
      (number == 0 ? [] : [""])
        + rows.map { row in
          columns.map { row[$0].padded(to: widths[$0]) }.joined(separator: "  ").withoutBlanksAtEnd
        }
    }
  }

  /// The columns of each part of a table: the first, and at least one other.
  private func parts(of widths: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    var taken = 0
    for column in widths.indices.dropFirst() {
      taken += 2 + widths[column]
      if parts.isEmpty || taken > width {
        parts.append([0])
        taken = widths[0] + 2 + widths[column]
      }
      parts[parts.count - 1].append(column)
    }
    return parts.isEmpty ? [Array(widths.indices)] : parts
  }
}

extension Report.Entry {
  fileprivate var isOneLine: Bool { items.isEmpty && evidence.allSatisfy(\.isRepeated) }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - terminalWidth)) }

  var withoutBlanksAtEnd: String {
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}

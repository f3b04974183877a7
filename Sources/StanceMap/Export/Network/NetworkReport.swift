/// Says networks for people: settings, formula, then the numbers.
package struct NetworkReport: Sendable {
  package var settings: NetworkSettings
  /// How many characters a line may have before columns are named by numbers.
  package var width = 80

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  package func report(of networks: [DiscourseNetwork]) -> Report {
    Report([.heading(level: 1, title), .paragraph(choices)] + formula + networks.flatMap(blocks))
  }

  private var title: String {
    settings.mode == .one
      ? "\(settings.variable1) by \(settings.variable1), through \(settings.variable2)"
      : "\(settings.variable1) by \(settings.variable2)"
  }

  /// The settings in a row.
  package var choices: String {
    let qualifier = settings.qualifier.map { "\($0.column) (\($0.kind.rawValue))" } ?? "none"
    var words = [
      "qualifier \(qualifier)", "aggregation \(settings.aggregation.rawValue)",
      "normalization \(settings.normalization.rawValue)", "duplicates \(settings.duplicates.rawValue)",
      settings.includesIsolates ? "with isolates" : "without isolates",
    ]
    if let start = settings.start { words.append("from \(start.start)") }
    if let stop = settings.stop { words.append("to \(stop.last)") }
    words += settings.excluded.map { "without \($0.column) '\($0.value)'" }
    words += settings.kept.map { "only \($0.column) '\($0.value)'" }
    if let window = settings.window { words.append("windows of \(window.size) \(window.unit.rawValue)") }
    words.append(settings.followsDNA ? "figures as DNA has them" : "figures as in docs/networks.md")
    return "Settings: " + words.joined(separator: "; ")
  }

  private var formula: [Report.Block] {
    [.paragraph("Formula: " + NetworkFormula(settings: settings).lines.joined(separator: ", "))]
  }

  private func blocks(of network: DiscourseNetwork) -> [Report.Block] {
    var blocks: [Report.Block] = []
    if let window = network.window {
      blocks.append(heading(of: window))
    }
    let statements = counted(network.statements, "statement") + " counted"
    guard !network.rows.isEmpty, !network.columns.isEmpty else {
      return blocks + [.paragraph("\(statements); there is nothing to show")]
    }
    blocks.append(.paragraph(statements))
    let isWhole = network.matrix.allSatisfy { $0.isNaN || Int(exactly: $0) != nil }
    let cells = network.rows.indices.map { row in
      network.columns.indices.map { figure(network[row, $0], isWhole: isWhole) }
    }
    let labels = network.rows.map { line($0.label) }
    let names = network.columns.map { line($0.label) }
    if fits(labels, names, cells) {
      return blocks + [table([""] + names, labels, cells)]
    }
    let numbers = network.columns.indices.map { "\($0 + 1)" }
    let isSame = settings.mode == .one
    let keyed = isSame ? zip(numbers, labels).map { "\($0) \($1)" } : labels
    blocks.append(table([""] + numbers, keyed, cells))
    if !isSame {
      let items = zip(numbers, names).map { Report.Entry("\($0) \($1)") }
      blocks.append(.entry(Report.Entry("Columns", items: items)))
    }
    return blocks
  }

  func heading(of window: DiscourseNetwork.Window) -> Report.Block {
    .heading(level: 2, "\(window.start) to \(window.stop), mid \(window.mid)")
  }

  /// A table whose figures end below one another.
  private func table(_ columns: [String], _ labels: [String], _ cells: [[String]]) -> Report.Block {
    let lines = [Array(columns.dropFirst())] + cells
    let widths = lines[0].indices.map { column in lines.map { $0[column].terminalWidth }.max() ?? 0 }
    let aligned = lines.map { line in
      zip(line, widths).map { String(repeating: " ", count: $1 - $0.terminalWidth) + $0 }
    }
    let rows = zip(labels, aligned.dropFirst()).map { [$0] + $1 }
    return .table(columns: columns.prefix(1) + aligned[0], rows: rows)
  }

  private func fits(_ labels: [String], _ names: [String], _ cells: [[String]]) -> Bool {
    let first = labels.map(\.terminalWidth).max() ?? 0
    let others = names.indices.map { column in
      max(names[column].terminalWidth, cells.map { $0[column].count }.max() ?? 0) + 2
    }
    return first + others.reduce(0, +) <= width
  }

  /// - Parameter isWhole: whether all figures of the table are whole numbers; otherwise only 0 is shown as one.
  private func figure(_ value: Double, isWhole: Bool) -> String {
    if value.isNaN { return "none" }
    if isWhole || value == 0, let whole = Int(exactly: value) { return "\(whole)" }
    return value.magnitude < 1e12 ? value.text(decimals: 4) : "\(value)"
  }

  /// A label on one line.
  func line(_ label: String) -> String {
    String(label.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

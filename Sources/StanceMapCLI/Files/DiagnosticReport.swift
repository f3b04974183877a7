import StanceMap

/// What is wrong with a project, ready to be printed.
struct DiagnosticReport {
  var diagnostics: [Diagnostic]
  var sources: [SourceFile]
  var style: DiagnosticStyle

  func print(to terminal: Terminal) {
    var formatter = DiagnosticFormatter(style: style)
    formatter.showsSource = terminal.isInteractive
    formatter.usesColor = terminal.takesColor
    formatter.version = StanceMapCommand.version
    terminal.write(formatter.text(of: diagnostics, in: sources))
  }

  /// How many faults there are and how much was read, in one line.
  func summary(of graph: StanceGraph) -> String {
    let read = [
      Self.counted(graph.documents.count, "document"), Self.counted(graph.statements.count, "statement"),
      Self.counted(graph.claims.count, "claim"), Self.counted(graph.actors.count, "actor"),
    ]
    let faults = DiagnosticCounts(Set(diagnostics)).description
    return "\(faults); \(read.joined(separator: ", "))\n"
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

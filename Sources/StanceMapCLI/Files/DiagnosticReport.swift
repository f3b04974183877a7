import ArgumentParser
import StanceMap

/// What is wrong with a project, ready to be printed.
struct DiagnosticReport {
  var diagnostics: [Diagnostic]
  var sources: [SourceFile]
  var style: DiagnosticStyle

  /// Prints it where it goes beside a result: that nobody can read it there does not matter.
  func print(to terminal: Terminal) {
    terminal.write(text(on: terminal))
  }

  func text(on terminal: Terminal) -> String {
    var formatter = DiagnosticFormatter(style: style)
    formatter.showsSource = terminal.isInteractive
    formatter.usesColor = terminal.takesColor
    formatter.version = StanceMapCommand.version
    return formatter.text(of: diagnostics, in: sources)
  }

  /// How many faults there are and how much was read, in one line.
  func summary(of graph: StanceGraph) -> String {
    let read = [
      counted(graph.documents.count, "document"), counted(graph.statements.count, "statement"),
      counted(graph.claims.count, "claim"), counted(graph.actors.count, "actor"),
    ]
    let faults = DiagnosticCounts(Set(diagnostics)).description
    return "\(faults); \(read.joined(separator: ", "))\n"
  }
}

extension Project {
  /// Does the work, then prints the project's errors and warnings to standard error; where there are errors,
  /// ends the command with 1.
  ///
  /// Work that could not be done often failed for what is wrong with the files, so that is printed then, too.
  /// Notes are for `check`.
  func reporting(as style: DiagnosticStyle, _ work: () throws -> Void) throws {
    let result = Result(catching: work)
    let faults = diagnostics.filter { $0.severity != .note }
    let report = DiagnosticReport(diagnostics: faults, sources: sources, style: style)
    if !faults.isEmpty || style != .text { report.print(to: .standardError) }
    try result.get()
    if faults.hasErrors { throw ExitCode(1) }
  }
}

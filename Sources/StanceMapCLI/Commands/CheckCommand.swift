import ArgumentParser
import StanceMap

/// `stancemap check`: reads, resolves, anchors, and says everything that is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a project, find its quotes, and say everything that is wrong.",
    discussion: """
      Exits with 0 where nothing is wrong and with 1 where something is. Notes never
      fail.

        stancemap check examples/minimal
        stancemap check Graphs/left-on-syria --texts ~/articles --strict
        stancemap check examples/night-buses --diagnostics sarif > check.sarif
      """
  )

  @OptionGroup var options: ProjectOptions

  @Flag(help: "Let warnings fail, too.")
  var strict = false

  func run() throws {
    let files = try options.reader.files()
    let project = try files.project(coding: options.coding)
    var diagnostics = project.diagnostics
    if options.coding == nil {
      for coding in files.codings { diagnostics += try files.project(coding: coding).diagnostics }
    }
    let report = DiagnosticReport(
      diagnostics: diagnostics,
      sources: project.sources,
      style: options.diagnostics
    )
    report.print(to: .standardOutput)
    if options.diagnostics == .text { Terminal.standardError.write(report.summary(of: project.graph)) }
    let fails = diagnostics.hasErrors || strict && diagnostics.contains { $0.severity == .warning }
    if fails { throw ExitCode(1) }
  }
}

import ArgumentParser
import StanceMap

/// Which project to read, and how to say what is wrong with it.
struct ProjectOptions: ParsableArguments {
  @ArgumentParser.Argument(
    help: "The project: a folder with annotation files, or one such file.",
    completion: .file(extensions: ["yaml", "yml"])
  )
  var project: String

  @Option(
    help: "The folder of the documents' texts, in place of what the project says.",
    completion: .directory
  )
  var texts: String?

  @Option(help: "Whose annotation counts; without it the reference coding.")
  var coding: String?

  @Option(
    help: ArgumentHelp(
      "How to report what is wrong with the files: \(DiagnosticStyle.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "style"
    )
  )
  var diagnostics = DiagnosticStyle.text

  /// Reads the project, with its quotes found in the texts that are there, and does the work on what is sound of it.
  ///
  /// Ends the command with 1 where the files have errors.
  func withProject(_ work: (Project) throws -> Void) throws {
    let project = try reader.files().project(coding: coding)
    try reporting(on: project) { try work(project) }
  }

  var reader: ProjectReader {
    ProjectReader(folder: ProjectFolder(path: project), texts: texts)
  }

  func reporting(on project: Project, _ work: () throws -> Void) throws {
    try diagnostics.reporting(on: project, work)
  }
}

extension DiagnosticStyle {
  /// Does the work, then prints the project's errors and warnings to standard error; where there are errors,
  /// ends the command with 1.
  ///
  /// Work that could not be done often failed for what is wrong with the files, so that is printed then, too.
  /// Notes are for `check`.
  func reporting(on project: Project, _ work: () throws -> Void) throws {
    let result = Result(catching: work)
    let faults = project.diagnostics.filter { $0.severity != .note }
    let report = DiagnosticReport(diagnostics: faults, sources: project.sources, style: self)
    if !faults.isEmpty || self != .text { report.print(to: .standardError) }
    try result.get()
    if faults.hasErrors { throw ExitCode(1) }
  }
}

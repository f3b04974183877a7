import ArgumentParser
import StanceMap

/// Which project to read, and how.
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

  @OptionGroup var reading: ReadingOptions

  /// Reads the project, with its quotes found in the texts that are there, and does the work on what is sound of it.
  ///
  /// Ends the command with 1 where the files have errors.
  func withProject(_ work: (Project) throws -> Void) throws {
    let project = try reader.files().project(coding: reading.coding)
    try reporting(on: project) { try work(project) }
  }

  var reader: ProjectReader {
    ProjectReader(folder: ProjectFolder(path: project), texts: texts)
  }

  /// Does the work, then prints the project's errors and warnings; see `Project.reporting(as:_:)`.
  func reporting(on project: Project, _ work: () throws -> Void) throws {
    try project.reporting(as: reading.diagnostics, work)
  }
}

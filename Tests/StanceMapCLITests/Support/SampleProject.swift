import TestSupport

@testable import StanceMapCLI

/// Small projects on disk.
enum SampleProject {
  /// A project without anything to say against it, not even a note.
  static let sound = """
    title: The pond
    actors: {ada: Ada Wickett, jory: Jory Tolliver}
    claims: {fence: The pond should be fenced, ugly: A fence is ugly}
    documents:
      - id: letter
        author: ada
        statements: [{supports: fence, quote: fence it}]
        silent: [ugly]
      - id: reply
        author: jory
        statements: [{opposes: fence, quote: never}, {supports: ugly, quote: an eyesore}]
        arguments: [{claim: fence, opposed-by: [ugly]}]
    """

  /// What a file can have wrong that leaves the rest of its project sound, and the id of the fault.
  static let faults = [
    (yaml: "actors: {Ada: Ada}", id: "invalid-id"),
    (yaml: "claims: {moat: A moat would do, wall: [}", id: "invalid-yaml"),
    (yaml: "title: a: b", id: "unquoted-colon"),
    (yaml: "for-document: leter\nstatements: [{supports: fence}]", id: "unknown-reference"),
    (yaml: "for-document: letter\nstatements: [{suports: fence}]", id: "unknown-key"),
    (yaml: "claims: {moat: &a A moat}", id: "unsupported-yaml"),
  ]

  /// The sound project and beside it a file that begins with what is wrong.
  static func broken(by yaml: String = faults[4].yaml) throws -> TemporaryFolder {
    try TemporaryFolder(["pond.yaml": sound, "wrong.yaml": yaml + "\n"])
  }

  static func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["pond.yaml": sound])
  }

  static let lakeLetters = RepositoryFiles.path("examples/lake-letters")
  static let nightBuses = RepositoryFiles.path("examples/night-buses")
  static let minimal = RepositoryFiles.path("examples/minimal")
}

extension Project {
  /// A project of the disk, in the reference coding unless another is named.
  init(at path: String, texts: String? = nil, coding: String? = nil) throws {
    self = try ProjectReader(folder: ProjectFolder(path: path), texts: texts).files().project(coding: coding)
  }
}

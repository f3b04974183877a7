import StanceMap

/// What somebody rejected in earlier reviews of a project.
struct DecisionsFile {
  let path: String
  private(set) var decisions: [Decision] = []
  /// What the file holds; empty where it is not there.
  private(set) var text = ""

  init(of folder: ProjectFolder) {
    path = FileSystem.path("decisions.yaml", in: folder.base)
  }

  /// Reads the file, where it is there; what is wrong with it is added to the faults of the project.
  mutating func read(into project: inout Project) {
    guard FileSystem.kind(of: path) != nil else { return }
    do throws(FileError) {
      let bytes = try FileSystem.bytes(of: path, limit: SourceDecoder.Kind.annotation.sizeLimit)
      let decoder = SourceDecoder(kind: .annotation)
      guard let source = decoder.file(at: path, bytes: bytes, diagnostics: &project.diagnostics) else {
        return
      }
      project.sources.append(source)
      text = source.text
      decisions = DecisionReader().file(from: source, diagnostics: &project.diagnostics) ?? []
    } catch {
      project.diagnostics.append(.unreadable(path, because: error))
    }
  }
}

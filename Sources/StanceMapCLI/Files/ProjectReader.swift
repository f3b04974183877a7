import StanceMap

/// Reads a project from disk, stage by stage: start here.
struct ProjectReader {
  var folder: ProjectFolder
  /// The folder of the texts, where the command line names one.
  var texts: String?

  /// A project as it was found.
  struct Result {
    var graph: StanceGraph
    /// The texts that are there.
    var texts: [Document.ID: DocumentText]
    /// All that was read, for whoever shows diagnostics with their lines.
    var sources: [SourceFile]
    var diagnostics: [Diagnostic]
    /// The codings beside the reference coding.
    var codings: [String]
  }

  /// Reads the annotation files, joins them into a graph and finds their quotes in the texts.
  ///
  /// - Parameter coding: whose coding counts; nil for the reference coding.
  func result(coding: String?) throws -> Result {
    var diagnostics: [Diagnostic] = []
    let sources = try sources(diagnostics: &diagnostics)
    let reader = AnnotationReader()
    let files = sources.compactMap { reader.file(from: $0, diagnostics: &diagnostics) }
    let codings = files.codings
    if let coding, !codings.contains(coding) { throw ProjectError.noCoding(coding, codings) }

    let unanchored = GraphBuilder(coding: coding).graph(from: files, diagnostics: &diagnostics)
    let textFolder = TextFolder(chosen: texts, setting: files.textsSetting, base: folder.base)
    let textFiles = textFolder.texts(of: unanchored.documents, diagnostics: &diagnostics)
    let texts = textFiles.mapValues { DocumentText($0.text) }
    let graph = GraphAnchorer().graph(unanchored, texts: texts, diagnostics: &diagnostics)
    var checker = GraphChecker()
    checker.expectsCompleteness = coding == nil && !diagnostics.hasErrors
    diagnostics += checker.diagnostics(of: graph)
    return Result(
      graph: graph, texts: texts, sources: sources + textFiles.values, diagnostics: diagnostics,
      codings: codings)
  }

  private func sources(diagnostics: inout [Diagnostic]) throws -> [SourceFile] {
    let paths = try folder.annotationFiles(diagnostics: &diagnostics)
    if paths.isEmpty { diagnostics.append(.emptyProject(folder.path)) }
    let decoder = SourceDecoder(kind: .annotation)
    var sources: [SourceFile] = []
    for path in paths {
      do throws(FileError) {
        let bytes = try FileSystem.bytes(of: path, limit: SourceDecoder.Kind.annotation.sizeLimit)
        if let source = decoder.file(at: path, bytes: bytes, diagnostics: &diagnostics) { sources.append(source) }
      } catch {
        diagnostics.append(.unreadable(path, because: error))
      }
    }
    return sources
  }
}

/// Why a project could not be read as asked.
enum ProjectError: Error, CustomStringConvertible {
  case noCoding(String, [String])

  var description: String {
    switch self {
    case .noCoding(let name, let codings) where codings.isEmpty:
      "there is no coding '\(name)'; the project has the reference coding only"
    case .noCoding(let name, let codings):
      "there is no coding '\(name)'; the project has: \(codings.joined(separator: ", "))"
    }
  }
}

extension [AnnotationFile] {
  /// The codings beside the reference coding, in the order in which they first occur.
  var codings: [String] {
    var names: [String] = []
    for coding in compactMap(\.coding?.value) where !names.contains(coding) { names.append(coding) }
    return names
  }

  /// What stands behind the first `texts:`.
  var textsSetting: String? { lazy.compactMap(\.texts?.value).first }
}

extension Diagnostic {
  fileprivate static func emptyProject(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyProject, .error,
      "there is no annotation file here; a project has at least one file that ends in .yaml or .yml",
      at: .beginning(of: path))
  }
}

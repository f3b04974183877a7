import StanceMap

/// Reads a project from disk, stage by stage: start here.
///
///     folder ──read──► ProjectFiles ──resolve, anchor, check──► Project
struct ProjectReader {
  var folder: ProjectFolder
  /// The folder of the texts, where the command line names one.
  var texts: String?

  /// Reads the annotation files.
  func files() throws(FileError) -> ProjectFiles {
    var diagnostics: [Diagnostic] = []
    var unread = UnreadIDs()
    let sources = try sources(unread: &unread, diagnostics: &diagnostics)
    let reader = AnnotationReader()
    let annotations = sources.compactMap { source in
      let known = diagnostics.count
      let file = reader.file(from: source, diagnostics: &diagnostics)
      if diagnostics[known...].hasErrors { unread.add(source.text) }
      return file
    }
    var texts = TextFolder(chosen: texts, setting: annotations.textsSetting, base: folder.base)
    texts.isUnread = texts.path == nil && unread.mayHave("texts")
    return ProjectFiles(
      annotations: annotations,
      sources: sources,
      texts: texts,
      unread: unread,
      diagnostics: diagnostics
    )
  }

  private func sources(
    unread: inout UnreadIDs,
    diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [SourceFile] {
    let paths = try folder.annotationFiles(diagnostics: &diagnostics)
    unread.isUnbounded = diagnostics.hasErrors
    if paths.isEmpty { diagnostics.append(.emptyProject(folder.path)) }
    let decoder = SourceDecoder(kind: .annotation)
    var sources: [SourceFile] = []
    for path in paths {
      do throws(FileError) {
        let bytes = try FileSystem.bytes(of: path, limit: SourceDecoder.Kind.annotation.sizeLimit)
        let source = decoder.file(at: path, bytes: bytes, diagnostics: &diagnostics)
        if let source {
          sources.append(source)
        } else {
          // Ids are ASCII, which is found in most encodings, between zeros in some.
          unread.add(String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self))
        }
      } catch {
        unread.isUnbounded = true
        diagnostics.append(.unreadable(path, because: error))
      }
    }
    return sources
  }
}

/// The annotation files of a project, read and not yet joined.
struct ProjectFiles {
  var annotations: [AnnotationFile]
  var sources: [SourceFile]
  var texts: TextFolder
  /// What those of them may define that could not be read whole.
  var unread = UnreadIDs()
  /// What is wrong with the files, each for itself.
  var diagnostics: [Diagnostic]

  /// The codings beside the reference coding, in the order in which they first occur.
  var codings: [String] { annotations.compactMap(\.coding?.value).uniqued }

  /// Joins the files into a graph and finds its quotes in the texts.
  ///
  /// - Parameter coding: whose coding counts; nil for the reference coding.
  func project(coding: String?) throws(ProjectError) -> Project {
    if let coding, !codings.contains(coding) { throw .noCoding(coding, codings) }
    var diagnostics = diagnostics
    var builder = GraphBuilder(coding: coding)
    builder.unread = unread
    let unanchored = builder.graph(from: annotations, diagnostics: &diagnostics)
    var checker = GraphChecker()
    checker.faultyFiles = Set(diagnostics.filter { $0.severity == .error }.map(\.range.path))
    let textFiles = texts.texts(of: unanchored.documents, diagnostics: &diagnostics)
    let texts = textFiles.mapValues { DocumentText($0.text) }
    let graph = GraphAnchorer().graph(unanchored, texts: texts, diagnostics: &diagnostics)
    checker.expectsCompleteness = coding == nil && !diagnostics.hasErrors
    diagnostics += checker.diagnostics(of: graph)
    let sortedTexts = textFiles.values.sorted { $0.path < $1.path }
    return Project(graph: graph, texts: texts, sources: sources + sortedTexts, diagnostics: diagnostics)
  }
}

/// A project as it was found.
struct Project {
  var graph: StanceGraph
  /// The texts that are there.
  var texts: [Document.ID: DocumentText]
  /// All that was read, for whoever shows diagnostics with their lines.
  var sources: [SourceFile]
  var diagnostics: [Diagnostic]
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
  /// What stands behind the first `texts:`.
  fileprivate var textsSetting: String? { lazy.compactMap(\.texts?.value).first }
}

extension Diagnostic {
  fileprivate static func emptyProject(_ path: String) -> Diagnostic {
    Diagnostic(
      .emptyProject,
      .error,
      "there is no annotation file here; a project has at least one file that ends in .yaml or .yml",
      at: .beginning(of: path)
    )
  }
}

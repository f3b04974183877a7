import ArgumentParser
import StanceMap
import StanceMapSuggestions

/// A project together with what is suggested for its documents.
struct SuggestingProject {
  let files: ProjectFiles
  let coding: String?
  private(set) var project: Project
  let decisions: DecisionsFile
  let names: SuggestionNames

  init(_ reader: ProjectReader, coding: String?) throws {
    files = try reader.files()
    self.coding = coding
    var project = try files.project(coding: coding)
    var decisions = DecisionsFile(of: reader.folder)
    decisions.read(into: &project)
    self.project = project
    self.decisions = decisions
    names = SuggestionNames(graph: project.graph)
  }

  /// Everything that is suggested for the documents with these ids, or for all that have a text.
  func suggestions(for ids: [Document.ID], from minimumConfidence: Double) throws -> [DocumentSuggestions] {
    let documents = try documents(ids)
    let suggester = ProjectSuggester(
      graph: project.graph,
      cues: files.annotations.flatMap(\.cues),
      minimumConfidence: minimumConfidence
    )
    let progress = documents.count > 1 ? Progress(total: documents.count) : nil
    return documents.enumerated().map { number, found in
      progress?.report(number + 1, found.document.id)
      Self.tellIfForeign(found.text.text, of: "'\(found.document.id)'")
      return suggester.suggestions(for: found.document, found.text)
    }
  }

  /// What is neither annotated nor rejected yet.
  func open(_ found: [DocumentSuggestions]) -> [DocumentSuggestions] {
    let filter = SuggestionFilter(graph: project.graph, decisions: decisions.decisions)
    return found.map(filter.open)
  }

  /// The engine knows the words of one language only.
  static func tellIfForeign(_ text: String, of name: String) {
    guard LanguageGuess(of: text) == .other else { return }
    Terminal.standardError.write(
      "the text of \(name) does not look like English, so nothing is suggested for it\n"
    )
  }

  private func documents(_ ids: [Document.ID]) throws -> [(document: Document, text: DocumentText)] {
    let known = project.graph.documents
    for id in try ids.map(project.graph.knownDocuments.id) where project.texts[id] == nil {
      throw SuggestingError.noText(id)
    }
    let asked = ids.isEmpty ? known : known.filter { ids.contains($0.id) }
    let found = asked.compactMap { document in project.texts[document.id].map { (document, $0) } }
    if found.isEmpty { throw SuggestingError.noTexts }
    return found
  }

  /// The file that has the statements of a document in this coding.
  func source(of document: Document.ID) -> SourceFile? {
    let own = files.annotations.filter { $0.coding?.value == coding }
    let describing = own.first { file in file.documents.contains { $0.reference.describes(document) } }
    let adding = own.first { file in file.documents.contains { $0.id.value == document } }
    let path = (describing ?? adding)?.path
    return files.sources.first { $0.path == path }
  }
}

extension DocumentEntry.Reference {
  fileprivate func describes(_ document: Document.ID) -> Bool {
    guard case .describes(let id) = self else { return false }
    return id.value == document
  }
}

/// Why nothing can be suggested.
enum SuggestingError: Error, CustomStringConvertible {
  case noText(Document.ID)
  case noTexts

  var description: String {
    switch self {
    case .noText(let id):
      "the text of '\(id)' is not there; name its file with 'text' in the document, and the folder with --texts"
    case .noTexts:
      "none of the documents has its text there; name the files with 'text' in the documents, and the folder "
        + "with 'texts' in the project or with --texts"
    }
  }
}

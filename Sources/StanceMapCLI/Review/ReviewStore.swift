import StanceMap
import StanceMapSuggestions

/// Writes what was decided into the project's files at once, and takes it back.
struct ReviewStore {
  private let suggesting: SuggestingProject
  private let writer: ProposalWriter
  private let date: PartialDate
  private var files: [String: KeptFile] = [:]
  private var annotations: [AnnotationFile]
  /// The errors that the project has already.
  private var errors: [Fault]
  /// What each decision changed, the last one last.
  private var undoes: [[Change]] = []

  /// A file, as it was before a decision; nil where it was not there.
  private struct Change {
    var path: String
    var former: SourceFile?
  }

  private struct Fault: Equatable {
    var id: DiagnosticID
    var message: String
  }

  init(_ suggesting: SuggestingProject, date: PartialDate) {
    self.suggesting = suggesting
    self.date = date
    writer = ProposalWriter(graph: suggesting.project.graph)
    annotations = suggesting.files.annotations
    errors = []
    errors = faults(of: annotations)
  }

  /// Writes a statement into the file of its document, and returns the path.
  ///
  /// Where somebody chose otherwise than was suggested, the suggestion itself counts as rejected.
  ///
  /// - Parameter entries: what the codebook gets.
  mutating func accept(_ item: ReviewSession.Item, adding entries: [Proposal.NewEntry]) throws -> String {
    guard let source = suggesting.source(of: item.document.id) else {
      throw ReviewError.noFile(item.document.id, suggesting.coding)
    }
    var draft = item.proposal.draft
    draft.quote = writer.quote(of: item.suggestion, in: item.document, item.text)
    guard draft.quote != nil else { throw ReviewError.noQuote }
    var additions: [(path: String, [AnnotationEditor.Addition])] = entries.map { entry in
      (codebookPath(for: entry) ?? source.path, [entry.addition])
    }
    additions.append((source.path, [.statement(draft, to: item.document.id)]))
    var changed: [SourceFile] = []
    for (path, additions) in additions {
      let former = try changed.first { $0.path == path } ?? file(at: path).source
      let new = try AnnotationEditor().file(former, adding: additions)
      changed.removeAll { $0.path == path }
      changed.append(new)
    }
    let annotations = try verified(changed)
    if item.isEdited { changed.append(try rejection(of: item)) }
    try write(changed)
    self.annotations = annotations
    return source.path
  }

  /// Writes down that a suggestion was rejected, and returns the path.
  mutating func reject(_ item: ReviewSession.Item) throws -> String {
    try write([try rejection(of: item)])
    return suggesting.decisions.path
  }

  /// Puts the files back as they were before the last decision.
  mutating func undo() throws {
    guard let changes = undoes.last else { return }
    for change in changes {
      guard var file = files[change.path] else { continue }
      if let former = change.former { try file.replace(with: former) } else { try file.remove() }
      files[change.path] = file
    }
    undoes.removeLast()
    for change in changes { reread(change.path) }
  }

  // MARK: Files

  /// The file as it is on disk, where that is as it was when the project was read.
  private mutating func file(at path: String) throws -> KeptFile {
    if let file = files[path] { return file }
    let file = try KeptFile(at: path)
    let known = suggesting.files.sources.first { $0.path == path }?.text ?? suggesting.decisions.text
    guard file.source.text == known else { throw FileError.changed(path: path) }
    files[path] = file
    return file
  }

  /// Replaces the files; where one cannot be, those before it are put back.
  private mutating func write(_ changed: [SourceFile]) throws {
    var changes: [Change] = []
    do {
      for source in changed {
        var file = try file(at: source.path)
        let former = file.bytes == nil ? nil : file.source
        try file.replace(with: source)
        files[source.path] = file
        changes.insert(Change(path: source.path, former: former), at: 0)
      }
    } catch {
      undoes.append(changes)
      try? undo()
      throw error
    }
    undoes.append(changes)
  }

  private mutating func reread(_ path: String) {
    guard let index = annotations.firstIndex(where: { $0.path == path }), let source = files[path]?.source
    else {
      return
    }
    var faults: [Diagnostic] = []
    if let file = AnnotationReader().file(from: source, diagnostics: &faults) { annotations[index] = file }
  }

  /// The first file that has entries of the same kind.
  private func codebookPath(for entry: Proposal.NewEntry) -> String? {
    let file =
      switch entry {
      case .actor: annotations.first { !$0.actors.isEmpty }
      case .claim: annotations.first { !$0.claims.isEmpty }
      }
    return file?.path
  }

  private mutating func rejection(of item: ReviewSession.Item) throws -> SourceFile {
    var source = try file(at: suggesting.decisions.path).source
    if source.text.isEmpty { source.text = DecisionEditor.heading }
    var statement = StatementDraft(item.suggestion.kind, item.suggestion.target.words)
    statement.outcome = item.suggestion.outcome?.words
    statement.part = item.suggestion.part
    switch item.suggestion.holder {
    case .author: break
    case .actor(let id): statement.chain = [id]
    case .named(let name): statement.chain = [name.onOneLine]
    }
    statement.quote = writer.quote(of: item.suggestion, in: item.document, item.text)
    let draft = DecisionEditor.Draft(
      document: item.document.id,
      statement: statement,
      rule: item.suggestion.rule,
      date: date
    )
    return try DecisionEditor().file(source, adding: draft)
  }

  // MARK: Faults

  /// The annotation with the changed files, if the project has no errors that it had not.
  private func verified(_ changed: [SourceFile]) throws -> [AnnotationFile] {
    var annotations = annotations
    for source in changed {
      var faults: [Diagnostic] = []
      guard let index = annotations.firstIndex(where: { $0.path == source.path }),
        let file = AnnotationReader().file(from: source, diagnostics: &faults)
      else { continue }
      annotations[index] = file
    }
    var known = errors
    for fault in faults(of: annotations) {
      guard let index = known.firstIndex(of: fault) else {
        throw EditError.newFault(fault.message, path: changed.last?.path ?? "")
      }
      known.remove(at: index)
    }
    return annotations
  }

  private func faults(of annotations: [AnnotationFile]) -> [Fault] {
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder(coding: suggesting.coding).graph(from: annotations, diagnostics: &diagnostics)
    diagnostics += GraphChecker().diagnostics(of: graph)
    return diagnostics.filter { $0.severity == .error }.map { Fault(id: $0.id, message: $0.message) }
  }
}

/// Why a decision could not be written down.
enum ReviewError: Error, CustomStringConvertible {
  case noFile(Document.ID, String?)
  /// The words of a passage are in the text several times.
  case noQuote

  var description: String {
    switch self {
    case .noQuote: "the words of this passage are in the text more than once; write the statement by hand"
    case .noFile(let document, let coding?):
      "no file of the coding '\(coding)' adds to '\(document)'; make one that begins with 'coding: \(coding)' "
        + "and 'for-document: \(document)'"
    case .noFile(let document, nil):
      "no file of the reference coding has the document '\(document)'; make one that begins with "
        + "'for-document: \(document)'"
    }
  }
}

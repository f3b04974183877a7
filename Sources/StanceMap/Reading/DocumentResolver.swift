/// Turns the entries of documents into documents with authors and parts.
struct DocumentResolver {
  struct Result {
    var document: Document
    /// Actors made for the document and those of its parts that name no author.
    var namelessAuthors: [DebateActor]
  }

  var symbols: SymbolTable

  func documents(in files: [AnnotationFile], diagnostics: inout [Diagnostic]) -> [Result] {
    var results: [Result] = []
    for entry in files.flatMap(\.documents) {
      guard case .describes(let id) = entry.reference, symbols.isFirst(id) else { continue }
      results.append(result(for: entry, diagnostics: &diagnostics))
    }
    return results
  }

  private func result(for entry: DocumentEntry, diagnostics: inout [Diagnostic]) -> Result {
    var nameless: [DebateActor] = []
    var authors = symbols.resolved(
      entry.authors,
      as: .actor,
      role: "the author of a document",
      diagnostics: &diagnostics
    )
    if authors.isEmpty {
      nameless.append(.author(ofDocument: entry.id.value, title: entry.title?.value))
      authors = [nameless[0].id]
    }
    var document = Document(id: entry.id.value, authors: authors)
    document.title = entry.title?.value
    document.outlet = entry.outlet?.value
    document.date = entry.date?.value
    document.text = entry.text?.value
    document.url = entry.url?.value
    document.note = entry.note
    document.source = entry.id.range
    for part in entry.parts {
      guard let resolved = self.part(from: part, of: document, entry, diagnostics: &diagnostics) else {
        continue
      }
      document.parts.append(resolved.part)
      if let author = resolved.nameless { nameless.append(author) }
    }
    breakAnswerCycles(in: &document, diagnostics: &diagnostics)
    return Result(document: document, namelessAuthors: nameless)
  }

  /// Removes the answer that closes a circle, with a diagnostic.
  private func breakAnswerCycles(in document: inout Document, diagnostics: inout [Diagnostic]) {
    let edges = document.parts.map { (id: $0.id, targets: $0.answers.map { [$0] } ?? []) }
    for cycle in CycleFinder(edges: edges).closingEdges() {
      guard let index = document.parts.firstIndex(where: { $0.id == cycle.path.last }) else { continue }
      document.parts[index].answers = nil
      if let source = document.parts[index].source {
        diagnostics.append(.answerCycle(cycle, at: source))
      }
    }
  }

  private func part(
    from entry: PartEntry,
    of document: Document,
    _ documentEntry: DocumentEntry,
    diagnostics: inout [Diagnostic]
  ) -> (part: Part, nameless: DebateActor?)? {
    if let first = documentEntry.parts.first(where: { $0.id.value == entry.id.value }),
      first.id.range != entry.id.range
    {
      diagnostics.append(.duplicatePart(entry.id, first: first.id))
      return nil
    }
    let author = symbols.resolved(
      entry.author,
      as: .actor,
      role: "the author of a part",
      diagnostics: &diagnostics
    )
    let nameless = author == nil ? DebateActor.author(ofPart: entry.id.value, in: document) : nil
    var part = Part(id: entry.id.value, author: author ?? nameless?.id ?? DebateActor.unnamed.id)
    part.from = entry.from?.value
    part.to = entry.to?.value
    part.answers = answered(by: entry, in: documentEntry, diagnostics: &diagnostics)
    part.note = entry.note
    part.source = entry.id.range
    return (part, nameless)
  }

  /// What a part answers: its document, or another part of it.
  private func answered(
    by entry: PartEntry,
    in document: DocumentEntry,
    diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let reference = entry.answers else { return nil }
    let others = document.parts.map(\.id.value).filter { $0 != entry.id.value }
    if reference.value == document.id.value || others.contains(reference.value) { return reference.value }
    let suggestion = Spelling(others + [document.id.value]).suggestion(for: reference.value)
    diagnostics.append(.unknownAnswer(reference, document: document.id.value, suggestion: suggestion))
    return nil
  }
}

extension DebateActor {
  /// Whether it was made for a text that does not name its author.
  package var isNamelessAuthor: Bool { id.hasSuffix(".author") }

  /// The author of a document whose text names nobody; the id has a dot, which no written id can have.
  static func author(ofDocument id: Document.ID, title: String?) -> DebateActor {
    var author = DebateActor(id: "\(id).author", name: "Author of “\(title ?? id)”")
    author.short = "“\(beginning(of: title ?? id))”"
    return author
  }

  /// The first words of a title, as many as small boxes have room for.
  private static func beginning(of title: String) -> String {
    let words = title.split(separator: " ")
    var kept = words.prefix(1).joined()
    for word in words.dropFirst() {
      guard kept.count + word.count < 24 else { return kept + " …" }
      kept += " \(word)"
    }
    return kept
  }

  /// The author of a part that names nobody.
  static func author(ofPart part: Part.ID, in document: Document) -> DebateActor {
    DebateActor(
      id: "\(document.id).\(part).author",
      name: "Author of \(part) in “\(document.title ?? document.id)”"
    )
  }
}

extension Diagnostic {
  fileprivate static func duplicatePart(_ id: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      .error,
      "the id '\(id.value)' is already in use in this document; each part needs one of its own",
      at: id.range,
      notes: [Note("first defined here", at: first.range)]
    )
  }

  fileprivate static func answerCycle(_ cycle: CycleFinder.Cycle, at range: SourceRange) -> Diagnostic {
    return Diagnostic(
      .answerCycle,
      .error,
      "parts answer each other in a circle: \(cycle.steps(joinedBy: "→")); say what the first of them answers",
      at: range
    )
  }

  fileprivate static func unknownAnswer(
    _ reference: Located<String>,
    document: String,
    suggestion: String?
  ) -> Diagnostic {
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return Diagnostic(
      .unknownReference,
      .error,
      "neither the document nor another part of '\(document)' is named '\(reference.value)'\(hint)",
      at: reference.range
    )
  }
}

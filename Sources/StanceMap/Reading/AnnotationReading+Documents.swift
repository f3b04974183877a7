/// Documents, their parts, and what is coded in them.
extension AnnotationReading {
  /// The documents of the file; what is coded at top level goes to the one that the file is about.
  mutating func readDocuments(in entry: Entry, to file: inout AnnotationFile) {
    reportConflicts(among: ["document", "documents", "for-document"], in: entry)
    let coded = coded(in: entry)
    if let node = entry["document"] {
      if case .sequence = node.content { return report(.documentList(at: range(of: node))) }
      guard var document = document(node) else { return }
      document.coded.append(coded)
      file.documents = [document]
    } else if entry["documents"] != nil {
      file.documents = items("documents", of: entry).compactMap { document($0) }
      file.loose = coded
    } else if entry["for-document"] != nil {
      guard let id = text("for-document", of: entry) else { return }
      var document = DocumentEntry(.addsTo(id))
      document.coded = coded
      file.documents = [document]
    } else {
      file.loose = coded
    }
  }

  private mutating func document(_ node: YAMLNode) -> DocumentEntry? {
    if let id = node.text, id.isValidID {
      report(.documentByID(id, at: range(of: node)))
      return nil
    }
    guard let entry = entry(.document, from: node) else { return nil }
    let coded = coded(in: entry)
    let parts = parts(in: entry)
    guard let id = newID("id", of: entry) else { return nil }
    var document = DocumentEntry(.describes(id))
    document.title = text("title", of: entry)
    document.authors = ids("author", of: entry)
    document.outlet = text("outlet", of: entry)
    document.date = date("date", of: entry)
    document.text = text("text", of: entry)
    document.url = text("url", of: entry)
    document.parts = parts
    document.note = note(of: entry)
    document.coded = coded
    return document
  }

  private mutating func parts(in entry: Entry) -> [PartEntry] {
    items("parts", of: entry).compactMap { node in
      guard let entry = self.entry(.part, from: node), let id = newID("id", of: entry) else { return nil }
      var part = PartEntry(id: id)
      part.author = text("author", of: entry)
      part.from = text("from", of: entry)
      part.to = text("to", of: entry)
      part.answers = text("answers", of: entry)
      part.note = note(of: entry)
      return part
    }
  }

  private mutating func coded(in entry: Entry) -> CodedEntries {
    var coded = CodedEntries()
    coded.statements = items("statements", of: entry).compactMap { statement($0) }
    coded.arguments = items("arguments", of: entry).compactMap { argument($0) }
    coded.silences = items("silent", of: entry).compactMap { silence($0) }
    return coded
  }

  /// Reports every key but the first of several that exclude each other.
  mutating func reportConflicts(among keys: [String], in entry: Entry) {
    let given = entry.pairs.filter { keys.contains($0.key.text) }
    guard let first = given.first else { return }
    let note = Diagnostic.Note("'\(first.key.text)' is here", at: range(of: first.key))
    for pair in given.dropFirst() {
      report(.conflictingKeys(first.key.text, pair.key.text, at: range(of: pair.key), note))
    }
  }
}

extension CodedEntries {
  fileprivate mutating func append(_ other: CodedEntries) {
    statements += other.statements
    arguments += other.arguments
    silences += other.silences
  }
}

extension EntryKind {
  static let document = EntryKind(
    "a document",
    in: "documents",
    marks: ["id"],
    keys: [
      "id", "title", "author", "outlet", "date", "text", "url", "parts", "statements", "arguments", "silent",
    ]
  )
  fileprivate static let part = EntryKind("a part", keys: ["id", "author", "from", "to", "answers"])
}

extension Diagnostic {
  fileprivate static func documentByID(_ id: String, at range: SourceRange) -> Diagnostic {
    let message = """
      a document is a mapping, not a single value; write 'for-document: \(id)' to add to one that another \
      file describes, or 'id: \(id)' below 'document:'
      """
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func documentList(at range: SourceRange) -> Diagnostic {
    let message = "'document' takes one document, not a list; write 'documents:' above a list"
    return Diagnostic(.wrongKind, .error, message, at: range)
  }

  fileprivate static func conflictingKeys(
    _ first: String,
    _ second: String,
    at range: SourceRange,
    _ note: Note
  ) -> Diagnostic {
    let message = "'\(second)' cannot be given together with '\(first)'; remove one of them"
    return Diagnostic(.conflictingKeys, .error, message, at: range, notes: [note])
  }
}

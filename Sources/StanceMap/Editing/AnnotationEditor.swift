/// Adds entries to an annotation file and leaves everything else in it as a person wrote it.
///
/// Whatever it gives was read again: it says what the file said and the new entries, and has no fault that
/// the file had not. Where that cannot be done it throws, and gives nothing.
package struct AnnotationEditor: Sendable {
  /// What can be added.
  package enum Addition: Hashable, Sendable {
    case statement(StatementDraft, to: Document.ID)
    /// A claim that the document is silent on.
    case silence(Claim.ID, reason: String?, in: Document.ID)
    case actor(DebateActor.ID, name: String)
    case claim(Claim.ID, text: String)
  }

  package init() {}

  /// Where statements of a document would go; nil where the file has no lines for them.
  package func place(ofStatementsIn document: Document.ID, of source: SourceFile) -> ListPlace? {
    var faults = FaultLog()
    guard let root = PlainYAMLReader().node(from: source, faults: &faults),
      let addition = try? addition(.scalar(""), to: "statements", of: document, in: root, source)
    else { return nil }
    return YAMLEditor(source: source, root: root).place(of: addition)
  }

  /// The file with the entries added, one after the other.
  package func file(_ source: SourceFile, adding additions: [Addition]) throws(EditError) -> SourceFile {
    var source = source
    for addition in additions { source = try file(source, adding: addition) }
    return source
  }

  private func file(_ source: SourceFile, adding addition: Addition) throws(EditError) -> SourceFile {
    try VerifiedEdit(reader: .annotation).file(source) { root throws(EditError) in
      switch addition {
      case .statement(let draft, let document):
        try self.addition(draft.node, to: "statements", of: document, in: root, source)
      case .silence(let claim, let reason, let document):
        try self.addition(silence(claim, reason), to: "silent", of: document, in: root, source)
      case .actor(let id, let name): pair("actors", id, name)
      case .claim(let id, let text): pair("claims", id, text)
      }
    }
  }

  private func pair(_ key: String, _ id: String, _ words: String) -> YAMLAddition {
    YAMLAddition(key: key, content: .pairs([YAMLPair(id, .scalar(words))]))
  }

  private func silence(_ claim: Claim.ID, _ reason: String?) -> YAMLNode {
    guard let reason else { return .scalar(claim) }
    return .mapping([YAMLPair("claim", .scalar(claim)), YAMLPair("reason", .scalar(reason))])
  }

  /// Adds to the list of a document, wherever the file has it.
  private func addition(
    _ node: YAMLNode,
    to key: String,
    of document: Document.ID,
    in root: YAMLNode,
    _ source: SourceFile
  ) throws(EditError) -> YAMLAddition {
    var addition = YAMLAddition(key: key, content: .items([node]))
    if let described = root["document"], described.id == document {
      if root[key] == nil, described[key] != nil { addition.path = [.key("document")] }
      return addition
    }
    if root["document"] == nil, root["for-document"]?.text == document { return addition }
    if case .sequence(let items) = root["documents"]?.content,
      let index = items.firstIndex(where: { $0.id == document })
    {
      addition.path = [.key("documents"), .index(index)]
      return addition
    }
    throw .noDocument(document, path: source.path)
  }
}

/// Where new items of a list would go.
package struct ListPlace: Equatable, Sendable {
  /// How many columns stand before the dash.
  package var indent: Int
  /// How many columns stand before the key, where that has to be written first.
  package var keyIndent: Int?
  /// The line that they come after.
  package var line: Int
  /// Whether nothing follows but empty lines.
  package var isAtEnd: Bool
}

extension YAMLNode {
  fileprivate var id: String? { self["id"]?.text }
}

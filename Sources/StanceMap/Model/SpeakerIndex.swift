/// Who writes a document and its parts.
public struct SpeakerIndex: Sendable {
  private struct Place: Hashable {
    var document: Document.ID
    var part: Part.ID?
  }

  private var authors: [Place: [DebateActor.ID]] = [:]

  public init(of graph: StanceGraph) {
    for document in graph.documents {
      authors[Place(document: document.id, part: nil)] = document.authors
      for part in document.parts {
        authors[Place(document: document.id, part: part.id)] = [part.author]
      }
    }
  }

  public func authors(document: Document.ID?, part: Part.ID?) -> [DebateActor.ID]? {
    document.flatMap { authors[Place(document: $0, part: part)] }
  }

  /// Who writes the passage that a statement rests on; empty outside any document.
  public func authors(of statement: Statement) -> [DebateActor.ID] {
    authors(document: statement.document, part: statement.part) ?? []
  }
}

extension Comparison {
  /// One of those who are compared: an author, several who write everything together, a document, or any holder.
  public struct Side: Identifiable, Hashable, Sendable {
    /// The id of the first of its holders, or of the document.
    public var id: String
    /// Whose statements count; at least one.
    public var holders: [DebateActor.ID]
    /// What they wrote, whole or in part; of a document, itself; empty for those who are only told of.
    public var documents: [Document.ID]
    /// Whether only what is said in `documents` counts.
    public var isDocument: Bool

    public init(id: String, holders: [DebateActor.ID], documents: [Document.ID], isDocument: Bool = false) {
      precondition(!holders.isEmpty, "A side has somebody whose statements count.")
      self.id = id
      self.holders = holders
      self.documents = documents
      self.isDocument = isDocument
    }

    /// The authors of the graph's documents by date, or those that somebody chose in that order.
    ///
    /// Authors who write everything together are one side.
    public static func authors(of graph: StanceGraph, chosen: [DebateActor.ID] = []) -> [Side] {
      Byline.bylines(of: graph, chosen: chosen).map { byline in
        let written = graph.documents.filter { document in
          (document.authors + document.parts.map(\.author)).contains(where: byline.authors.contains)
        }
        return Side(id: byline.lead, holders: byline.authors, documents: written.map(\.id))
      }
    }

    /// The documents of the graph, each by what its authors say in it.
    public static func documents(of graph: StanceGraph) -> [Side] { graph.documents.map(Side.init) }

    /// What the authors of a document say in it.
    public init(_ document: Document) {
      self.init(id: document.id, holders: document.authors, documents: [document.id], isDocument: true)
    }

    /// Whether they speak for themselves somewhere, so that what others tell of them does not count.
    public var isAuthor: Bool { !documents.isEmpty }

    /// Whether a statement or argument with this holder, in this document, is theirs.
    func holds(_ holder: DebateActor.ID, in document: Document.ID?) -> Bool {
      holders.contains(holder) && (!isDocument || document == id)
    }
  }
}

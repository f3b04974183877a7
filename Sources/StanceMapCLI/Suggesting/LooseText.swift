import StanceMap

/// A text that no document describes yet, made a document of an author.
struct LooseText {
  let name: String
  let text: DocumentText
  let document: Document
  /// What is known, with the author in it.
  let graph: StanceGraph
  /// The author, unless somebody is known by that id.
  let newAuthors: [DebateActor]

  /// - Parameter known: the graph of the project, in which the author has to be then.
  init(_ text: String, named name: String, by author: DebateActor.ID, in known: StanceGraph?) throws {
    if let known { _ = try known.knownActors.id(author) }
    var graph = known ?? StanceGraph(title: "")
    newAuthors = known == nil ? [DebateActor(id: author, name: author)] : []
    graph.actors += newAuthors
    let taken = Set(graph.actors.map(\.id) + graph.claims.map(\.id) + graph.documents.map(\.id))
    let stem = name.split(separator: ".").first.flatMap { String($0).proposedID } ?? "text"
    var document = Document(id: taken.contains(stem) ? "\(stem.prefix(58))-text" : stem, authors: [author])
    document.text = name
    (self.name, self.text, self.document, self.graph) = (name, DocumentText(text), document, graph)
  }
}

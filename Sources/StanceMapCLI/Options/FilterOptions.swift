import ArgumentParser
import StanceMap

/// What of the graph to show.
///
/// An option given twice means either; different options all have to hold.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only what this author writes; for a document that names nobody, its id will do.")
  var author: [String] = []

  @Option(help: "Only this document.")
  var document: [String] = []

  @Option(help: "Only this part of a document.")
  var part: [String] = []

  @Option(help: "Only what this actor holds, reports, or is the target of.")
  var actor: [String] = []

  @Option(help: "Only this claim.")
  var claim: [String] = []

  @Option(help: "Only claims under this topic.")
  var topic: [String] = []

  @Option(help: "Only claims of this kind.")
  var kind: [Claim.Kind] = []

  @Option(help: "Only this voice.")
  var voice: [Voice] = []

  @Flag(help: "Leave out what is hedged or conditional.")
  var hideHedged = false

  /// The filter that the options ask for; what they name has to be in the graph.
  func filter(for graph: StanceGraph) throws -> GraphFilter {
    var filter = GraphFilter()
    filter.authors = try author.map { try self.author(named: $0, in: graph) }
    filter.documents = try document.map(graph.knownDocuments.id)
    filter.parts = try part.map(graph.knownParts.id)
    filter.actors = try actor.map(graph.knownActors.id)
    filter.claims = try claim.map(graph.knownClaims.id)
    filter.topics = try topic.map(graph.knownTopics.id)
    filter.kinds = kind
    filter.voices = voice
    filter.hidesHedged = hideHedged
    return filter
  }

  /// An author by id, or by the id of a document that names nobody.
  private func author(named name: String, in graph: StanceGraph) throws -> DebateActor.ID {
    let authors = graph.documents.flatMap { $0.authors + $0.parts.map(\.author) }
    if !authors.contains(name), authors.contains("\(name).author") { return "\(name).author" }
    return try graph.knownAuthors.id(name)
  }
}

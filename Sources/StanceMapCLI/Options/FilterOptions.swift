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

  @Option(help: "Only claims of this kind: \(Claim.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: [Claim.Kind] = []

  @Option(help: "Only this voice: \(Voice.allCases.map(\.rawValue).joined(separator: ", ")).")
  var voice: [Voice] = []

  @Flag(help: "Leave out what is hedged or conditional.")
  var hideHedged = false

  /// The filter that the options ask for; what they name has to be in the graph.
  func filter(for graph: StanceGraph) throws -> GraphFilter {
    var filter = GraphFilter()
    filter.authors = try author.map { try self.author(named: $0, in: graph) }
    filter.documents = try known(document, "document", among: graph.documents.map(\.id))
    filter.parts = try known(part, "part", among: graph.documents.flatMap(\.parts).map(\.id))
    filter.actors = try known(actor, "actor", among: graph.actors.map(\.id))
    filter.claims = try known(claim, "claim", among: graph.claims.map(\.id))
    filter.topics = try known(topic, "topic", among: graph.topics.map(\.id))
    filter.kinds = kind
    filter.voices = voice
    filter.hidesHedged = hideHedged
    return filter
  }

  /// An author by id, or by the id of a document that names nobody.
  private func author(named name: String, in graph: StanceGraph) throws -> DebateActor.ID {
    let authors = graph.documents.flatMap { $0.authors + $0.parts.map(\.author) }
    if !authors.contains(name), authors.contains("\(name).author") { return "\(name).author" }
    return try known([name], "author", among: authors)[0]
  }

  private func known(_ names: [String], _ kind: String, among ids: [String]) throws -> [String] {
    for name in names where !ids.contains(name) {
      let nearest = Spelling(ids).suggestion(for: name)
      let all = ids.enumerated().filter { !ids.prefix($0.offset).contains($0.element) }.map(\.element)
      let hint = nearest.map { "did you mean '\($0)'?" } ?? "there are: \(all.joined(separator: ", "))"
      throw ValidationError("the project has no \(kind) '\(name)'; \(hint)")
    }
    return names
  }
}

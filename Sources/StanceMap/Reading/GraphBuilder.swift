/// Joins what the files of a project say into one graph.
///
/// What cannot be resolved is reported and left out; everything else is in the graph.
public struct GraphBuilder: Sendable {
  /// Whose annotation of the documents counts; nil for the reference coding.
  public var coding: String?
  /// What files define that could not be read whole; that references to it find nothing is not reported.
  package var unread = UnreadIDs()

  public init(coding: String? = nil) {
    self.coding = coding
  }

  /// Creates the graph of the files, which come in the order that counts.
  public func graph(from files: [AnnotationFile], diagnostics: inout [Diagnostic]) -> StanceGraph {
    let settings = ProjectSettings(files: files, diagnostics: &diagnostics)
    let symbols = SymbolTable(files: files, unread: unread, diagnostics: &diagnostics)
    let codebook = CodebookResolver(symbols: symbols)
    let documents = DocumentResolver(symbols: symbols)

    var graph = StanceGraph(title: settings.title, language: settings.language)
    graph.actors = codebook.actors(in: files, diagnostics: &diagnostics)
    graph.topics = codebook.topics(in: files)
    graph.claims = codebook.claims(in: files, diagnostics: &diagnostics)
    let described = documents.documents(in: files, diagnostics: &diagnostics)
    graph.documents = described.map(\.document)
    graph.actors += described.flatMap(\.namelessAuthors)

    let coded = CodedEntriesResolver(symbols: symbols, documents: graph.documents, coding: coding)
    coded.add(files.filter { $0.coding?.value == coding }, to: &graph, diagnostics: &diagnostics)
    if graph.mentions(DebateActor.unnamed.id) { graph.actors.append(.unnamed) }
    return graph
  }
}

/// What is said once in a project.
struct ProjectSettings {
  var title = "Stance map"
  var language = "en"
  /// The folder of the texts, relative to the project.
  var texts: String?

  init(files: [AnnotationFile], diagnostics: inout [Diagnostic]) {
    title = Self.single("title", files.compactMap(\.title), &diagnostics) ?? title
    language = Self.single("language", files.compactMap(\.language), &diagnostics) ?? language
    texts = Self.single("texts", files.compactMap(\.texts), &diagnostics)
  }

  private static func single(
    _ key: String,
    _ values: [Located<String>],
    _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let first = values.first else { return nil }
    for repeated in values.dropFirst() where repeated.value != first.value {
      diagnostics.append(.repeatedSetting(key, repeated, first: first))
    }
    return first.value
  }
}

extension StanceGraph {
  /// Whether anything names the actor.
  fileprivate func mentions(_ actor: DebateActor.ID) -> Bool {
    statements.contains { $0.holder == actor || $0.target == .actor(actor) || $0.chain.contains(actor) }
      || claims.contains { $0.blame?.targets.contains(actor) == true }
      || arguments.contains { $0.holder == actor }
      || documents.contains { $0.authors.contains(actor) || $0.parts.contains { $0.author == actor } }
      || actors.contains { $0.memberOf.contains(actor) }
  }
}

extension Diagnostic {
  fileprivate static func repeatedSetting(
    _ key: String,
    _ repeated: Located<String>,
    first: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .repeatedSetting,
      .error,
      "'\(key)' is already '\(first.value)' in this project; give it once",
      at: repeated.range,
      notes: [Note("first given here", at: first.range)]
    )
  }
}

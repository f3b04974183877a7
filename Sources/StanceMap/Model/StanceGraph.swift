/// What was said, by whom, and how it relates: everything in a project, resolved.
///
/// All lists keep the order of the files. Every id that occurs in a statement, argument or
/// silence is in the lists.
public struct StanceGraph: Equatable, Sendable {
  public var title: String
  /// A language tag (BCP 47), such as `en`.
  public var language: String
  public var actors: [DebateActor]
  public var topics: [Topic]
  public var claims: [Claim]
  public var documents: [Document]
  public var statements: [Statement]
  public var arguments: [Argument]
  public var silences: [Silence]

  public init(
    title: String,
    language: String = "en",
    actors: [DebateActor] = [],
    topics: [Topic] = [],
    claims: [Claim] = [],
    documents: [Document] = [],
    statements: [Statement] = [],
    arguments: [Argument] = [],
    silences: [Silence] = []
  ) {
    self.title = title
    self.language = language
    self.actors = actors
    self.topics = topics
    self.claims = claims
    self.documents = documents
    self.statements = statements
    self.arguments = arguments
    self.silences = silences
  }
}

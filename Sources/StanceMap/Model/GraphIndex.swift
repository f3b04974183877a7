/// Finds the things of a graph by their ids.
public struct GraphIndex: Sendable {
  private let actors: [DebateActor.ID: DebateActor]
  private let claims: [Claim.ID: Claim]
  private let topics: [Topic.ID: Topic]
  private let documents: [Document.ID: Document]
  private let statements: [Statement.ID: Statement]

  public init(of graph: StanceGraph) {
    func table<Value: Identifiable>(_ values: [Value]) -> [Value.ID: Value] {
      Dictionary(values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    actors = table(graph.actors)
    claims = table(graph.claims)
    topics = table(graph.topics)
    documents = table(graph.documents)
    statements = table(graph.statements)
  }

  public func actor(_ id: DebateActor.ID) -> DebateActor? { actors[id] }
  public func claim(_ id: Claim.ID) -> Claim? { claims[id] }
  public func topic(_ id: Topic.ID) -> Topic? { topics[id] }
  public func document(_ id: Document.ID) -> Document? { documents[id] }
  public func statement(_ id: Statement.ID) -> Statement? { statements[id] }

  /// The name of whatever has the id, or the id itself.
  public func name(of target: Target) -> String {
    switch target {
    case .claim(let id): claims[id]?.label ?? id
    case .actor(let id): actors[id]?.name ?? id
    }
  }
}

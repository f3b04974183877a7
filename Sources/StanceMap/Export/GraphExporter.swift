/// Turns a graph into one JSON value, for other programs.
///
/// `docs/export.md` describes the value and `docs/export.schema.json` checks it. A member without
/// anything to say is left out; members and elements come in the order of the graph.
package struct GraphExporter: Sendable {
  /// The format that is written; another number once a program that reads this one would misread.
  package static let format = 1

  /// The folder that the files' names begin with and that the export leaves out, so that where a
  /// project lies and how it was named change nothing; empty to keep the names as they are.
  package var projectFolder: String

  package init(projectFolder: String = "") {
    self.projectFolder = projectFolder
  }

  package func json(of graph: StanceGraph) -> JSONValue {
    let evidence = EvidenceExport(projectFolder: projectFolder)
    let statements = graph.statements.filter { $0.origin == .annotated }
    return .object(leavingOutEmpty: [
      "format": .integer(Self.format),
      "title": .string(graph.title),
      "language": .string(graph.language),
      "documents": .array(graph.documents.map(\.json)),
      "actors": .array(graph.actors.map(\.json)),
      "claims": .array(graph.claims.map(\.json)),
      "topics": .array(graph.topics.map(\.json)),
      "statements": .array(statements.map(evidence.json(of:))),
      "arguments": .array(graph.arguments.map(evidence.json(of:))),
      "stances": .array(StanceTable(of: graph).stances.map(\.json)),
      "silent": .array(graph.silences.map(\.json)),
    ])
  }
}

extension Stance {
  fileprivate var json: JSONValue {
    .object(leavingOutEmpty: [
      "holder": .string(holder),
      "claim": .string(claim),
      "stance": .string(position.rawValue),
      "hedged": .bool(isHedged),
      "implied": .bool(isImplied),
      "voice": .string(voice.rawValue),
      "statements": .strings(statements),
    ])
  }
}

extension Silence {
  fileprivate var json: JSONValue {
    .object(leavingOutEmpty: [
      "document": .string(document),
      "claim": .string(claim),
      "reason": reason.map(JSONValue.string),
    ])
  }
}

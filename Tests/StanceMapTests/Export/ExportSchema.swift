import StanceMap
import TestSupport

/// The schema that is published with the documentation.
enum ExportSchema {
  static func faults(in document: JSONValue) throws -> [String] {
    let text = try RepositoryFiles.text(of: "docs/export.schema.json")
    return try JSONSchema(JSONValue(parsing: text)).faults(in: document)
  }

  /// The export of a graph as another program reads it.
  static func document(of graph: StanceGraph) throws -> JSONValue {
    try JSONValue(parsing: JSONWriter().text(of: GraphExporter().json(of: graph)))
  }
}

import StanceMap
import TestSupport
import Testing

/// What the documentation shows has to be what comes out.
struct ExportDocumentationTests {
  private let manual = Result { try RepositoryFiles.text(of: "docs/export.md") }

  private func minimalGraph() throws -> StanceGraph {
    let text = try RepositoryFiles.text(of: "examples/minimal/minimal.yaml")
    var diagnostics: [Diagnostic] = []
    let file = AnnotationReader().file(
      from: SourceFile(path: "examples/minimal/minimal.yaml", text: text),
      diagnostics: &diagnostics
    )
    let graph = GraphBuilder().graph(from: [try #require(file)], diagnostics: &diagnostics)
    #expect(!diagnostics.hasErrors)
    return graph
  }

  @Test func `the manual's example is the export of the minimal project`() throws {
    let block = try #require(try manual.get().firstMatch(of: /(?s)```json\n(.*?)```/)?.1)
    let exported = GraphExporter(projectFolder: "examples/minimal").json(of: try minimalGraph())
    #expect(try JSONValue(parsing: String(block)) == JSONValue(parsing: JSONWriter().text(of: exported)))
  }

  @Test func `the manual's example is valid`() throws {
    #expect(try ExportSchema.faults(in: ExportSchema.document(of: minimalGraph())) == [])
  }

  @Test func `the manual explains every member`() throws {
    let manual = try manual.get()
    let schema = try JSONValue(parsing: RepositoryFiles.text(of: "docs/export.schema.json"))
    let definitions = schema["$defs"]?.memberNames ?? []
    let members = ([schema] + definitions.compactMap { schema["$defs"]?[$0] })
      .flatMap { $0["properties"]?.memberNames ?? [] }
    #expect(members.count > 60)
    #expect(Set(members).filter { !manual.contains("`\($0)`") } == [])
  }
}

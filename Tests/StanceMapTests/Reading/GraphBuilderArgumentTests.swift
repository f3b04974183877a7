import StanceMap
import TestSupport
import Testing

struct GraphBuilderArgumentTests {
  private func file(_ arguments: ArgumentEntry...) -> AnnotationFile {
    AnnotationFile(
      actors: ["a", "b"],
      claims: ["x", "y", "z"],
      documents: [DocumentEntry("d", by: "a", arguments: arguments)]
    )
  }

  @Test func `an argument is a row for each premise or group of premises`() throws {
    var entry = ArgumentEntry("x", .supportedBy, "y", "z")
    entry.premises.append(contentsOf: ArgumentEntry("x", .opposedBy, "z").premises)
    let rows = try GraphBuilder().soundGraph(from: file(entry)).arguments
    #expect(rows.map(\.premises) == [["y", "z"], ["z"]])
    #expect(rows.map(\.kind) == [.supportedBy, .opposedBy])
    #expect(rows.map(\.holder) == ["a", "a"])
  }

  @Test func `an id is the one that the manual says how to make`() throws {
    let rows = try GraphBuilder().soundGraph(
      from: file(ArgumentEntry("x", .supportedBy, "y", "z"), ArgumentEntry("x", .supportedBy, "y", "z"))
    ).arguments
    // printf 'argument\x1fa\x1fx\x1fsupported-by\x1fy\x1ez' | sha256sum
    #expect(rows.map(\.id) == ["d-a6fb7907", "d-a6fb7907-2"])
  }

  @Test func `a premise has its own quotes, or those of the whole argument`() throws {
    var entry = ArgumentEntry("x", .supportedBy, "y")
    entry.premises.append(contentsOf: ArgumentEntry("x", .supportedBy, "z").premises)
    entry.evidence.quotes = [written("whole")]
    entry.premises[0].evidence.quotes = [written("own")]
    let rows = try GraphBuilder().soundGraph(from: file(entry)).arguments
    #expect(rows.map { $0.quotes.map(\.words) } == [["own"], ["whole"]])
  }

  @Test func `an argument can be told of somebody`() throws {
    let rows = try GraphBuilder().soundGraph(from: file(ArgumentEntry("x", .supportedBy, "y", by: ["b"])))
      .arguments
    #expect(rows.map(\.holder) == ["b"])
  }

  @Test func `a group with a premise that is not known is left out whole`() {
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(
      from: [file(ArgumentEntry("x", .supportedBy, "y", "n"), ArgumentEntry("x", .supportedBy, "a"))],
      diagnostics: &diagnostics
    )
    #expect(diagnostics.map(\.id) == [.unknownReference, .wrongReference])
    #expect(diagnostics.last?.message == "'a' is an actor; a premise has to be a claim")
    #expect(graph.arguments == [])
  }

  @Test func `a claim cannot hold up itself`() {
    #expect(
      GraphBuilder().messages(for: file(ArgumentEntry("x", .supportedBy, "y", "x"))) == [
        "'x' cannot support itself; name another claim"
      ]
    )
  }
}

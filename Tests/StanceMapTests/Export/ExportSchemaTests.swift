import StanceMap
import TestSupport
import Testing

struct ExportSchemaTests {
  @Test func `a graph that says everything is valid`() throws {
    #expect(try ExportSchema.faults(in: ExportSchema.document(of: .full)) == [])
  }

  @Test func `a graph that says nothing is valid`() throws {
    #expect(try ExportSchema.faults(in: ExportSchema.document(of: StanceGraph(title: ""))) == [])
  }

  @Test func `a graph that was built from files is valid`() throws {
    let letter = DocumentEntry(
      "d",
      statements: [
        StatementEntry(.supports, "x", "y"),
        StatementEntry(.supports, "x"),
        StatementEntry(
          .blames,
          "a",
          by: ["a", "unnamed"],
          author: .rejects,
          for: ["x"],
          quotes: ["“q” …", "r"]
        ),
        StatementEntry(.opposes, "x", if: "y", in: "c"),
      ],
      arguments: [ArgumentEntry("x", .opposedBy, "y", "z")],
      parts: [PartEntry("c")],
      silent: ["z"]
    )
    let file = AnnotationFile(actors: ["a"], topics: ["t"], claims: ["x", "y", "z"], documents: [letter])
    let graph = try GraphBuilder().soundGraph(from: file)
    #expect(try ExportSchema.faults(in: ExportSchema.document(of: graph)) == [])
    #expect(graph.documents[0].authors == ["d.author"])
    #expect(graph.documents[0].parts[0].author == "d.c.author")
  }

  @Test(arguments: ["examples", "Graphs"].flatMap(RepositoryFiles.projects(in:)))
  func `the export of every project here is valid`(project: String) throws {
    var diagnostics: [Diagnostic] = []
    let files = try RepositoryFiles.annotations(in: project).compactMap { path in
      let source = SourceFile(path: path, text: try RepositoryFiles.text(of: path))
      return AnnotationReader().file(from: source, diagnostics: &diagnostics)
    }
    for coding in Set(files.map { $0.coding?.value }) {
      let graph = GraphBuilder(coding: coding).graph(from: files, diagnostics: &diagnostics)
      #expect(try ExportSchema.faults(in: ExportSchema.document(of: graph)) == [])
    }
    #expect(!diagnostics.hasErrors)
  }

  /// A document with one thing wrong in it.
  struct Wrong: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: String
    var edit: @Sendable (inout JSONValue) -> Void

    init(_ testDescription: String, _ expected: String, edit: @escaping @Sendable (inout JSONValue) -> Void) {
      (self.testDescription, self.expected, self.edit) = (testDescription, expected, edit)
    }
  }

  @Test(
    arguments: [
      Wrong("the format of another time", "/format: is none of the values") { $0["format"] = 2 },
      Wrong("no title", ": has no 'title'") { $0["title"] = nil },
      Wrong("an unknown member of the whole", ": has an unknown member 'more'") { $0["more"] = 1 },
      Wrong("an empty list", "/topics: has too few elements") { $0["topics"] = [] },
      Wrong("a null for what is absent", "/statements/0/note: is not of type string") {
        $0["statements"]?[0]["note"] = .null
      },
      Wrong("a statement without a holder", "/statements/0: has no 'holder'") {
        $0["statements"]?[0]["holder"] = nil
      },
      Wrong("an unknown member of a statement", "/statements/0: has an unknown member 'sure'") {
        $0["statements"]?[0]["sure"] = true
      },
      Wrong("a number for a boolean", "/statements/0/hedged: is not of type boolean") {
        $0["statements"]?[0]["hedged"] = 1
      },
      Wrong("a voice that is none", "/statements/0/voice: is none of the values") {
        $0["statements"]?[0]["voice"] = "loud"
      },
      Wrong("support with an outcome", "/statements/1/for: may not be there") {
        $0["statements"]?[1]["for"] = "x"
      },
      Wrong("blame of a claim", "/statements/0/targetKind: is none of the values") {
        $0["statements"]?[0]["targetKind"] = "claim"
      },
      Wrong("an id with capitals", "/claims/0/id: does not match") { $0["claims"]?[0]["id"] = "X" },
      Wrong("an id of a statement without a digest", "/statements/0/id: does not match") {
        $0["statements"]?[0]["id"] = "d-1"
      },
      Wrong("a score above one", "/statements/0/anchor: fits none") {
        $0["statements"]?[0]["anchor"]?["score"] = .number(1.5)
      },
      Wrong("an exact anchor with a score", "/statements/0/anchor: fits none") {
        $0["statements"]?[0]["anchor"]?["verdict"] = "exact"
      },
      Wrong("an anchor that was not found and has a place", "/arguments/0/anchor: fits none") {
        $0["arguments"]?[0]["anchor"]?["verdict"] = "notFound"
      },
      Wrong("a line 0", "/statements/0/source/line: is too small") {
        $0["statements"]?[0]["source"]?["line"] = 0
      },
      Wrong("a part with half a range", "/documents/0/parts/0: has no 'end'") {
        $0["documents"]?[0]["parts"]?[0]["end"] = nil
      },
      Wrong("a role without blame", "/claims/0: has no 'blames'") { $0["claims"]?[0]["blames"] = nil },
      Wrong("a premise twice", "/arguments/0/premises: has an element twice") {
        $0["arguments"]?[0]["premises"] = ["y", "y"]
      },
      Wrong("a date in words", "/claims/0/since: does not match") { $0["claims"]?[0]["since"] = "May" },
      Wrong("a stance on nothing", "/stances/0/statements: has too few elements") {
        $0["stances"]?[0]["statements"] = []
      },
      Wrong("a silence without a claim", "/silent/0: has no 'claim'") { $0["silent"]?[0]["claim"] = nil },
    ])
  func `a wrong document is refused`(wrong: Wrong) throws {
    var document = try ExportSchema.document(of: .full)
    wrong.edit(&document)
    let faults = try ExportSchema.faults(in: document)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(wrong.expected) == true)
  }
}

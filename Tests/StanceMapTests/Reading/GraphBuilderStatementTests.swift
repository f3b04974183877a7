import StanceMap
import TestSupport
import Testing

/// How entries become statements: rows, passages, ids, voices.
struct GraphBuilderStatementTests {
  private func file(_ statements: StatementEntry...) -> AnnotationFile {
    AnnotationFile(
      actors: ["a", "b", "c"],
      claims: ["x", "y", "z"],
      documents: [DocumentEntry("d", by: "a", statements: statements, parts: [PartEntry("p", by: "c")])]
    )
  }

  private func statements(_ entries: StatementEntry...) throws -> [Statement] {
    var file = file()
    file.documents[0].coded.statements = entries
    return try GraphBuilder().soundGraph(from: file).statements
  }

  @Test func `an entry is a row for each target, and its rows share the passage`() throws {
    let rows = try statements(StatementEntry(.supports, "x", "y", "b"), StatementEntry(.opposes, "x"))
    #expect(rows.map(\.target) == [.claim("x"), .claim("y"), .actor("b"), .claim("x")])
    #expect(rows.map(\.passage) == [rows[0].id, rows[0].id, rows[0].id, rows[3].id])
    #expect(Set(rows.map(\.id)).count == 4)
  }

  @Test func `an entry is a row for each outcome of each target`() throws {
    let rows = try statements(StatementEntry(.blames, "b", "c", for: ["x", "y"]))
    #expect(rows.map { "\($0.target.id) \($0.outcome ?? "")" } == ["b x", "b y", "c x", "c y"])
    #expect(Set(rows.map(\.passage)) == [rows[0].id])
  }

  @Test func `each author of a document holds what it says`() throws {
    let document = DocumentEntry("d", by: "a", "b", statements: [StatementEntry(.supports, "x")])
    let file = AnnotationFile(actors: ["a", "b"], claims: ["x"], documents: [document])
    let rows = try GraphBuilder().soundGraph(from: file).statements
    #expect(rows.map(\.holder) == ["a", "b"])
    #expect(rows.map(\.voice) == [.own, .own])
    #expect(Set(rows.map(\.passage)).count == 1)
  }

  @Test func `a target that is given twice counts once`() throws {
    #expect(try statements(StatementEntry(.supports, "x", "x")).count == 1)
  }

  @Test func `repeats get numbers, in the order of the files`() throws {
    let rows = try statements(
      StatementEntry(.supports, "x"),
      StatementEntry(.supports, "x"),
      StatementEntry(.supports, "x", "y")
    )
    let id = rows[0].id
    #expect(rows.prefix(3).map(\.id) == [id, "\(id)-2", "\(id)-3"])
    #expect(rows[3].passage == "\(id)-3")
  }

  @Test func `an id stays while entries before it come and go, and where its quote is typed anew`() throws {
    let before = try statements(
      StatementEntry(.opposes, "y"),
      StatementEntry(.supports, "x", quotes: ["“a” … b–c"])
    )
    let after = try statements(
      StatementEntry(.supports, "x", hedged: true, quotes: ["\"a\"  ... b-c "])
    )
    #expect(before[1].id == after[0].id)
  }

  @Test func `an id depends on holder, kind, target, outcome, quotes and prefix`() throws {
    var prefixed = StatementEntry(.blames, "b", for: ["x"])
    prefixed.evidence.prefix = written("before")
    let rows = try statements(
      StatementEntry(.blames, "b", for: ["x"]),
      StatementEntry(.blames, "b", by: ["c"], for: ["x"]),
      StatementEntry(.absolves, "b", for: ["x"]),
      StatementEntry(.blames, "c", for: ["x"]),
      StatementEntry(.blames, "b", for: ["y"]),
      StatementEntry(.blames, "b", for: ["x"], quotes: ["other"]),
      StatementEntry(.blames, "b", for: ["x"], quotes: ["q", "q"]),
      prefixed
    )
    #expect(Set(rows.map { $0.id.prefix(10) }).count == rows.count)
  }

  @Test func `an id is the one that the manual says how to make`() throws {
    var entry = StatementEntry(.blames, "b", for: ["x"], quotes: ["one", "two"])
    entry.evidence.prefix = written("before")
    // printf 'a\x1fblames\x1fb\x1fx\x1fone\x1etwo\x1fbefore' | sha256sum
    #expect(try statements(entry).map(\.id) == ["d-55bab1a7"])
  }

  @Test func `whoever is not an author is reported`() throws {
    let rows = try statements(
      StatementEntry(.supports, "x", by: ["b"]),
      StatementEntry(.supports, "x", by: ["b"], voice: .imputed),
      StatementEntry(.supports, "x", by: ["a"]),
      StatementEntry(.supports, "x", in: "p"),
      StatementEntry(.supports, "x", by: ["a"], in: "p")
    )
    #expect(rows.map(\.holder) == ["b", "b", "a", "c", "a"])
    #expect(rows.map(\.voice) == [.reported, .imputed, .own, .own, .reported])
    #expect(rows.map(\.part) == [nil, nil, nil, "p", "p"])
  }

  @Test func `a chain keeps those through whom a position is told`() throws {
    let rows = try statements(
      StatementEntry(.supports, "x", by: ["b", "c"]),
      StatementEntry(.supports, "x", by: ["b", "a"]),
      StatementEntry(.supports, "x", by: ["b"])
    )
    #expect(rows.map(\.holder) == ["c", "a", "b"])
    #expect(rows.map(\.chain) == [["b", "c"], ["b", "a"], []])
    #expect(rows.map(\.voice) == [.reported, .reported, .reported])
  }

  @Test(
    arguments: zip(
      StatementKind.allCases,
      [StatementKind.opposes, .supports, .absolves, .blames]
    )
  )
  func `an author who rejects a position holds the opposite`(
    kind: StatementKind,
    rejected: StatementKind
  ) throws {
    let rows = try statements(
      StatementEntry(kind, "b", by: ["b", "c"], voice: .imputed, author: .rejects, if: "y", hedged: true)
    )
    #expect(rows.map(\.holder) == ["c", "a"])
    #expect(rows.map(\.kind) == [kind, rejected])
    #expect(rows.map(\.voice) == [.imputed, .own])
    #expect(rows[1].isPlain)
    #expect(rows[1].chain == [])
    #expect(rows[1].passage == rows[0].id)
    #expect(rows[1].quotes == rows[0].quotes)
  }

  @Test func `an author who accepts a position holds it too`() throws {
    let rows = try statements(StatementEntry(.supports, "x", "y", by: ["b"], author: .accepts, in: "p"))
    #expect(rows.map(\.holder) == ["b", "b", "c", "c"])
    #expect(rows.allSatisfy { $0.kind == .supports && $0.part == "p" && $0.passage == rows[0].id })
  }

  @Test func `an author cannot accept or reject a position of their own`() {
    #expect(
      GraphBuilder().messages(for: file(StatementEntry(.supports, "x", author: .accepts)))
        .contains { $0.hasPrefix("'author' says what the author thinks of another's position") }
    )
  }

  @Test func `a position on a condition that is not known does not become a plain one`() throws {
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(
      from: [file(StatementEntry(.supports, "x", if: "nothing"))],
      diagnostics: &diagnostics
    )
    #expect(diagnostics.map(\.id) == [.unknownReference])
    #expect(graph.statements.map(\.isPlain) == [false])
  }

  @Test func `what names nobody and nothing is reported and left out`() {
    var diagnostics: [Diagnostic] = []
    let graph = GraphBuilder().graph(
      from: [
        file(
          StatementEntry(.supports, "x", "n"),
          StatementEntry(.blames, "x"),
          StatementEntry(.supports, "d")
        )
      ],
      diagnostics: &diagnostics
    )
    #expect(diagnostics.map(\.id) == [.unknownReference, .wrongReference, .wrongReference])
    #expect(graph.statements.map(\.target) == [.claim("x")])
  }

  @Test func `a statement outside any document needs a holder, who speaks for themselves`() throws {
    let sound = AnnotationFile(
      actors: ["a"],
      claims: ["x"],
      loose: [StatementEntry(.supports, "x", by: ["a"])]
    )
    let statement = try #require(GraphBuilder().soundGraph(from: sound).statements.first)
    #expect(statement.voice == .own)
    #expect(statement.document == nil)
    #expect(statement.id.hasPrefix("no-document-"))

    let wrong = AnnotationFile(actors: ["a"], claims: ["x"], loose: [StatementEntry(.supports, "x")])
    #expect(GraphBuilder().messages(for: wrong).first?.hasPrefix("this stands outside any document") == true)
  }

  @Test func `a statement without a quote is noted`() {
    #expect(
      GraphBuilder().messages(for: file(StatementEntry(.supports, "x", quotes: []))) == [
        "this statement rests on no quote; give the passage's words with 'quote'"
      ]
    )
  }
}

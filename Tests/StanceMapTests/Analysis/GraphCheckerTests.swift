import StanceMap
import TestSupport
import Testing

struct GraphCheckerTests {
  /// What is said of documents about claims `x`, `y` and `z`, apart from what nothing uses.
  private func messages(_ documents: DocumentEntry...) throws -> [String] {
    try diagnostics(documents).filter { ![.unusedActor, .unusedClaim].contains($0.id) }.map(\.message)
  }

  private func diagnostics(_ documents: [DocumentEntry]) throws -> [Diagnostic] {
    let file = AnnotationFile(actors: ["a", "b", "c"], claims: ["x", "y", "z"], documents: documents)
    return GraphChecker().diagnostics(of: try GraphBuilder().soundGraph(from: file))
  }

  @Test func `a premise that its author nowhere supports is doubtful`() throws {
    let argument = ArgumentEntry("x", .supportedBy, "y")
    let expected = "a argues from 'y' and nowhere supports it; code the statement, or drop the premise"
    #expect(try messages(DocumentEntry("d", by: "a", arguments: [argument])) == [expected])
    let opposing = StatementEntry(.opposes, "y")
    #expect(
      try messages(DocumentEntry("d", by: "a", statements: [opposing], arguments: [argument])) == [expected]
    )
    let reported = StatementEntry(.supports, "y", by: ["b"])
    #expect(
      try messages(DocumentEntry("d", by: "a", statements: [reported], arguments: [argument])) == [expected]
    )
  }

  @Test func `a premise that its author supports, in any document, is sound`() throws {
    #expect(
      try messages(
        DocumentEntry("d", by: "a", arguments: [ArgumentEntry("x", .supportedBy, "y")]),
        DocumentEntry("e", by: "a", statements: [StatementEntry(.supports, "y", hedged: true)])
      ) == []
    )
  }

  @Test func `an objection needs somebody in the document who supports it`() throws {
    let objection = ArgumentEntry("x", .opposedBy, "y")
    #expect(
      try messages(DocumentEntry("d", by: "a", arguments: [objection])) == [
        "nobody supports the objection 'y' in this document; code whose it is, or drop it"
      ]
    )
    let opponent = StatementEntry(.supports, "y", by: ["b"])
    #expect(try messages(DocumentEntry("d", by: "a", statements: [opponent], arguments: [objection])) == [])
  }

  @Test func `arguments of one holder that go round in a circle are wrong`() throws {
    let support = StatementEntry(.supports, "x", "y")
    let circle = DocumentEntry(
      "d",
      by: "a",
      statements: [support],
      arguments: [ArgumentEntry("x", .supportedBy, "y"), ArgumentEntry("y", .supportedBy, "x")]
    )
    let diagnostic = try #require(diagnostics([circle]).first)
    #expect(diagnostic.id == .argumentCycle)
    #expect(
      diagnostic.message == "this argument goes round in a circle: 'x' ← 'y' ← 'x'; take one of the links out"
    )
  }

  @Test func `arguments of different holders, and objections, make no circle`() throws {
    #expect(
      try messages(
        DocumentEntry(
          "d",
          by: "a",
          statements: [StatementEntry(.supports, "y"), StatementEntry(.supports, "x", by: ["b"])],
          arguments: [ArgumentEntry("x", .supportedBy, "y"), ArgumentEntry("y", .opposedBy, "x")]
        ),
        DocumentEntry(
          "e",
          by: "b",
          statements: [StatementEntry(.supports, "x", "y")],
          arguments: [ArgumentEntry("y", .supportedBy, "x")]
        )
      ) == []
    )
  }

  @Test func `a document is not silent on what it takes a position on`() throws {
    let document = DocumentEntry(
      "d",
      by: "a",
      statements: [StatementEntry(.opposes, "x")],
      silent: ["x", "y"]
    )
    let diagnostic = try #require(diagnostics([document]).first)
    #expect(diagnostic.id == .silentButStated)
    #expect(diagnostic.notes.map(\.message) == ["stated here"])
  }

  @Test func `a document is silent on what it only reports`() throws {
    let reported = StatementEntry(.opposes, "x", by: ["b"])
    #expect(try messages(DocumentEntry("d", by: "a", statements: [reported], silent: ["x"])) == [])
  }

  @Test func `actors and claims that nothing uses are noted at their ids`() throws {
    let notes = try diagnostics([
      DocumentEntry(
        "d",
        by: "a",
        statements: [StatementEntry(.blames, "b", for: ["x"]), StatementEntry(.supports, "b", if: "y")]
      )
    ])
    #expect(notes.map(\.message) == ["nothing uses the actor 'c'", "nothing uses the claim 'z'"])
    #expect(notes.map(\.range) == [.place(1, 3), .place(3, 3)])
    #expect(notes.allSatisfy { $0.severity == .note })
  }

  @Test func `whoever is not coded on what two others dispute is noted`() throws {
    let (a, b) = (StatementEntry(.supports, "x"), StatementEntry(.opposes, "x"))
    func messages(_ third: DocumentEntry) throws -> [String] {
      try self.messages(
        DocumentEntry("d", by: "a", statements: [a]),
        DocumentEntry("e", by: "b", statements: [b]),
        third
      )
    }
    #expect(
      try messages(DocumentEntry("f", by: "c")) == [
        "others take a position on 'x' and c is not coded on it; code a statement, or list it under 'silent' with the reason"
      ]
    )
    #expect(try messages(DocumentEntry("f", by: "c", silent: ["x"])) == [])
    #expect(try messages(DocumentEntry("f", by: "c", statements: [StatementEntry(.opposes, "x")])) == [])
  }
}

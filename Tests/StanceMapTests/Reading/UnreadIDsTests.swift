import TestSupport
import Testing

@testable import StanceMap

@Suite struct UnreadIDsTests {
  private func unread(_ text: String) -> UnreadIDs {
    var unread = UnreadIDs()
    unread.add(text)
    return unread
  }

  @Test(arguments: [
    "\tharbour: x", "  - id: harbour", "{id: \"harbour\"}", "a: {harbour : b}", "\"harbour\": x",
    "+  harbour:",
    "  harbour\n",
  ])
  func `a word that stands where an id is defined may be one`(text: String) {
    #expect(unread(text).mayHave("harbour"))
  }

  @Test(arguments: [
    "supports: harbour", "- harbour", "note: the harbour is old", "- [a, harbour]", "harbour x",
  ])
  func `a word that only refers to something is none`(text: String) {
    #expect(!unread(text).mayHave("harbour"))
  }

  @Test func `a reference into lines that could not be read is not reported, and any other is`() {
    let file = AnnotationFile(
      actors: ["a"],
      claims: ["z"],
      documents: [
        DocumentEntry(
          "d",
          by: "a",
          statements: [StatementEntry(.supports, "x"), StatementEntry(.supports, "y")]
        )
      ]
    )
    var builder = GraphBuilder()
    builder.unread = unread("claims:\n\tx: X\n")
    var diagnostics: [Diagnostic] = []
    _ = builder.graph(from: [file], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.message) == ["no actor or claim is named 'y'"])
    builder.unread.isUnbounded = true
    diagnostics = []
    _ = builder.graph(from: [file], diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
  }

  @Test func `a part that may be in lines that could not be read is not missed`() {
    var statement = StatementEntry(.supports, "x")
    statement.part = written("p")
    let file = AnnotationFile(
      actors: ["a"],
      claims: ["x"],
      documents: [DocumentEntry("d", by: "a", statements: [statement])]
    )
    var diagnostics: [Diagnostic] = []
    _ = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == [.unknownReference])
    var builder = GraphBuilder()
    builder.unread = unread("  parts:\n  - {id: p, author: b}\n")
    diagnostics = []
    _ = builder.graph(from: [file], diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty)
  }

  @Test func `what an id was meant for that is declared twice is not missed a second time`() {
    let file = AnnotationFile(
      actors: ["a", "x"],
      claims: ["x"],
      documents: [DocumentEntry("d", by: "a", silent: ["x"])]
    )
    var diagnostics: [Diagnostic] = []
    _ = GraphBuilder().graph(from: [file], diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == [.duplicateID])
  }
}

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct DifferencesViewTests {
  private func diagram(_ yaml: String, authors: [DebateActor.ID] = []) throws -> Diagram {
    var settings = ViewSettings()
    settings.authors = authors
    return try DifferencesView(settings: settings).diagram(of: StanceGraph(yaml: yaml))
  }

  private let letters = """
    actors: {x: X, y: Y, z: Z}
    claims:
      a: {text: A, kind: fact}
      b: {text: B, kind: fact}
      c: {text: C, kind: demand}
      d: {text: D, kind: demand, contrary-to: c}
      e: {text: E}
      f: {text: F}
    documents:
      - {id: one, author: x, statements: [{supports: [a, b, c]}], silent: [{claim: e}]}
      - {id: two, author: y, statements: [{supports: [a, d, e]}, {opposes: b}]}
    """

  @Test func `claims stand in bands by kind, and in columns by what they add up to`() throws {
    let diagram = try diagram(letters)
    #expect(
      diagram.table.rows.map { [$0.group ?? ""] + $0.cells } == [
        ["Facts: 1 in common, 1 in dispute", "A", "supports", "supports", "common ground"],
        ["", "B", "supports", "opposes", "open dispute"],
        ["Demands: 2 in dispute", "C", "supports", "opposes by implication", "half-dispute"],
        ["", "D", "opposes by implication", "supports", "half-dispute"],
        ["Claims without a kind: 1 of only one", "E", "silent", "supports", "only one"],
      ]
    )
    let columns = diagram.boxes.filter { $0.kind == .claim }.map(\.column)
    #expect(columns == [1, 2, 2, 2, 3])
    #expect(
      diagram.boxes.filter { $0.kind == .columnHeading }.map(\.label) == [
        "Only X: 0", "In common: 1", "Dispute: 1 and 2 half", "Only Y: 1",
      ]
    )
  }

  @Test func `each box has the sign of the one at the left and of the other at the right`() throws {
    let mark = try #require(try diagram(letters).panels[0].boxMarks["b"])
    #expect(mark.standing == .supports)
    #expect(mark.other?.standing == .opposes)
  }

  @Test func `the share is told with what it rests on, and not at all for few claims`() throws {
    #expect(
      try diagram(letters).table.notes.first
        == "Both take a position on 2 claims, which is too few for a share (fewer than 5); they agree on 1."
    )
    let many = (0..<5).map { "c\($0): C\($0)" }.joined(separator: ", ")
    let ids = (0..<5).map { "c\($0)" }.joined(separator: ", ")
    let graph = """
      actors: {x: X, y: Y}
      claims: {\(many)}
      documents:
        - {id: one, author: x, statements: [{supports: [\(ids)]}]}
        - {id: two, author: y, statements: [{supports: [\(ids)]}]}
      """
    #expect(
      try diagram(graph).table.notes.first
        == "Both take a position on 5 claims and agree on 5 of them: 100 % (95 % interval 57 % to 100 %)."
    )
  }

  @Test func `it says how many claims neither speaks of`() throws {
    #expect(try diagram(letters).captions.contains("Left out: 1 claim on which neither takes a position."))
  }

  @Test func `it asks which two, where there are more authors`() throws {
    let third = "\n  - {id: three, author: z, statements: [{supports: a}]}"
    #expect(throws: ViewError.needsTwoAuthors(view: "differences", authors: ["x", "y", "z"])) {
      try diagram(letters + third)
    }
    #expect(
      try diagram(letters + third, authors: ["z", "x"]).table.columns == ["Claim", "Z", "X", "Finding"]
    )
  }

  @Test func `every two authors have a picture`() {
    let graph = StanceGraph(yaml: letters + "\n  - {id: three, author: z, statements: [{supports: a}]}")
    let variants = DifferencesView.variants(of: graph, settings: ViewSettings())
    #expect(variants.map(\.suffix) == ["x-y", "x-z", "y-z"])
  }
}

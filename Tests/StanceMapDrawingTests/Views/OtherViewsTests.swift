import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

/// The document of an id alone, as the command shows it.
private func document(_ id: Document.ID) -> StanceGraph {
  var filter = GraphFilter()
  filter.documents = [id]
  return filter.graph(from: debate)
}

struct ArgumentsViewTests {
  private let view = ArgumentsView(settings: ViewSettings())

  @Test func `the outline tells the conclusion, what holds it up and what speaks against it`() throws {
    #expect(
      DiagramOutline().text(of: try view.diagram(of: document("one"))).hasPrefix(
        """
        One
        X; Paper, March 2024

          + A is so (what the argument comes down to)
              ← supports: B is so
              ← opposes: C is so
          + B is so
          · C is so (objection left unanswered)
        """
      )
    )
  }

  @Test func `objections that are denied without an argument are named`() throws {
    let yaml = { (answer: String) in
      """
      actors: {x: X}
      claims: {a: A, b: B, c: C}
      document: {id: one, author: x}
      statements: [{supports: a}, {opposes: b}]
      arguments:
        - {claim: a, opposed-by: [b]}
      \(answer)
      """
    }
    let denied = try view.diagram(of: StanceGraph(yaml: yaml("")))
    #expect(denied.captions.last == "Objections denied without a reason: B.")
    let argued = try view.diagram(of: StanceGraph(yaml: yaml("  - {claim: b, opposed-by: [c]}")))
    #expect(argued.captions.count == 1)
  }

  @Test func `whom a claim blames stands below it`() throws {
    let diagram = try view.diagram(of: document("two"))
    let arrow = try #require(diagram.arrows.first { $0.kind == .blames })
    #expect((arrow.tail, arrow.head) == ("e", "actor:m"))
    #expect(arrow.pointsBackwards)
  }

  @Test func `it asks which document, where there are several`() {
    #expect(throws: ViewError.needsOneDocument(view: "arguments", documents: ["one", "two"])) {
      try view.diagram(of: debate)
    }
  }
}

struct RepliesViewTests {
  @Test func `answers agree and dispute by what both take a position on`() throws {
    let diagram = try RepliesView(settings: ViewSettings()).diagram(of: document("two"))
    #expect(
      diagram.table.rows.map(\.cells) == [
        ["p1", "X", "Y", "E", "A"],
        ["p2", "Z", "X", "", "X"],
      ]
    )
    #expect(diagram.arrows.filter(\.hasHead).map(\.kind) == [.answers, .opposes])
    #expect(LegendItems().items(of: diagram).map(\.words).contains("disputes"))
  }
}

struct StancesViewTests {
  private func diagram() throws -> Diagram { try StancesView(settings: ViewSettings()).diagram(of: debate) }

  @Test func `claims are listed by topic and actors after them, with all who take a position`() throws {
    #expect(
      DiagramOutline().text(of: try diagram()).hasPrefix(
        """
        T
        Who supports and opposes what. Left of each claim or actor: who supports. Right: who opposes.

          · A is so
              ← supports: X ×2 (×2)
              ← opposes: Y
          · B is so
              ← supports: X
              ← supports: Y (hedged)
          · M did E
              ← supports: Y, X (×2)
          · C is so
              ← supports: Z (reported)
          · X
              ← opposes: Z
          · M
              ← opposes: X
        """
      )
    )
  }

  @Test func `who supports stands at the left, who opposes at the right`() throws {
    let diagram = try diagram()
    let sides = Dictionary(uniqueKeysWithValues: diagram.boxes.map { ($0.id, $0.place) })
    for arrow in diagram.arrows {
      #expect(sides[arrow.tail] == .beside(arrow.kind == .supports ? .left : .right))
    }
  }

  @Test func `every group has a heading`() throws {
    #expect(
      try diagram().boxes.filter { $0.kind == .groupHeading }.map(\.label)
        == ["Topic", "Without a topic", "On actors"]
    )
  }
}

struct ViewCatalogTests {
  @Test func `every view has a name of its own and draws the debate`() {
    let names = ViewCatalog.names
    #expect(Set(names).count == names.count)
    let pictures = ViewCatalog.pictures(of: debate, settings: ViewSettings())
    #expect(
      pictures.map(\.name) == [
        "panels", "stances", "blame", "arguments-one", "arguments-two", "replies-two", "differences-y-x",
        "agreement",
        "matrix", "matrix-blame",
      ]
    )
  }
}

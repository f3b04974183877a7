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
  }
}

struct StancesViewTests {
  @Test func `holders are between the actors and the claims that they take positions on`() throws {
    let diagram = try StancesView(settings: ViewSettings()).diagram(of: debate)
    #expect(diagram.boxes.filter { $0.place == .rank(0) }.allSatisfy { $0.kind == .actor })
    #expect(diagram.boxes.filter { $0.place == .rank(1) }.map(\.label) == ["X", "Z", "Y"])
    #expect(diagram.boxes.filter { $0.place == .rank(2) }.allSatisfy { $0.kind == .claim })
    #expect(diagram.panels[0].boxMarks["holder:z"]?.voice == .own)
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

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

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

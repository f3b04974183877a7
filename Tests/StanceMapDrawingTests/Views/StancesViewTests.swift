import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

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

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

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

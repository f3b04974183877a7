import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct BlockOrderTests {
  /// `+`, `-`, `±` and blanks.
  private func order(_ rows: String...) -> BlockOrder {
    let signs: [Character: Stance.Position] = ["+": .support, "-": .oppose, "±": .mixed]
    return BlockOrder(rows.map { row in row.map { signs[$0] } })
  }

  @Test func `who agrees stands together`() {
    #expect(order("+-+-", "+-+ ", "-+--").columns == [0, 2, 3, 1])
  }

  @Test func `what is disputed comes first, then what most agree on`() {
    let groups = order("+  ", "++ ", "+ -", "---", " ± ", "±± ").groups
    #expect(groups.map(\.accord) == [.dispute, .agreement(3), .agreement(2), .one])
    #expect(groups.map(\.rows) == [[5, 2], [3], [1], [0, 4]])
  }

  @Test func `rows of the same line-up stand together, also where it is turned round`() {
    #expect(order("+- ", " +-", "-+ ", " -+").groups.map(\.rows) == [[0, 2, 1, 3]])
  }

  @Test func `what one alone says is in the order of the columns`() {
    #expect(order("  +", "-  ", "+  ", " + ").groups.map(\.rows) == [[2, 1, 3, 0]])
  }
}

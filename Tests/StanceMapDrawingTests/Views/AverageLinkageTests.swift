import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct AverageLinkageTests {
  @Test func `distances between groups are means over all members`() {
    // The worked example of UPGMA with five things: 17, 22, 28 and 33 are its heights.
    let distances: [[Double]] = [
      [0, 17, 21, 31, 23], [17, 0, 30, 34, 21], [21, 30, 0, 28, 39], [31, 34, 28, 0, 43],
      [23, 21, 39, 43, 0],
    ]
    let tree = AverageLinkage(distances: distances).tree()
    let pair = AverageLinkage.Tree.join(.leaf(0), .leaf(1), distance: 17)
    let three = AverageLinkage.Tree.join(pair, .leaf(4), distance: 22)
    let others = AverageLinkage.Tree.join(.leaf(2), .leaf(3), distance: 28)
    #expect(tree == .join(three, others, distance: 33))
    #expect(tree?.leaves == [0, 1, 4, 2, 3])
  }

  @Test func `equally near ones are joined in their order`() {
    let equal = (0..<3).map { row in (0..<3).map { $0 == row ? 0.0 : 1.0 } }
    #expect(
      AverageLinkage(distances: equal).tree()
        == .join(.join(.leaf(0), .leaf(1), distance: 1), .leaf(2), distance: 1)
    )
    #expect(AverageLinkage(distances: []).tree() == nil)
  }
}

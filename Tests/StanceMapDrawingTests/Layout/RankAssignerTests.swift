import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct RankAssignerTests {
  private func ranks(
    _ arrows: [(tail: Int, head: Int)],
    count: Int,
    atMost length: Int,
    fromHeads: Bool = true
  ) -> [Int] {
    RankAssigner(maximumLength: length).ranks(count: count, arrows: arrows, fillsFromHeads: fromHeads)
  }

  private func lengths(_ ranks: [Int]) -> [Int] {
    Dictionary(grouping: ranks) { $0 }.sorted { $0.key < $1.key }.map(\.value.count)
  }

  @Test func `arrows go from lower to higher ranks, and no rank is too long`() {
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      let count = Int.random(in: 2...60, using: &random)
      let arrows = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        let head = Int.random(in: 0..<(count - 1), using: &random)
        return (tail: Int.random(in: (head + 1)..<count, using: &random), head: head)
      }
      let length = Int.random(in: 1...9, using: &random)
      for fromHeads in [true, false] {
        let ranks = ranks(arrows, count: count, atMost: length, fromHeads: fromHeads)
        #expect(arrows.allSatisfy { ranks[$0.tail] < ranks[$0.head] })
        #expect(lengths(ranks).allSatisfy { $0 <= length })
        #expect(Set(ranks) == Set(0..<(Set(ranks).count)))
      }
    }
  }

  @Test func `without arrows, boxes fill the ranks in their order from the top`() {
    #expect(ranks([], count: 5, atMost: 2) == [2, 2, 1, 1, 0])
    #expect(ranks([], count: 5, atMost: 2, fromHeads: false) == [0, 0, 1, 1, 2])
  }

  @Test func `cycles are cut so that the first box comes out on top`() {
    #expect(ranks([(0, 1), (1, 2), (2, 0)], count: 3, atMost: 5)[0] == 2)
    #expect(ranks([(0, 1), (1, 0)], count: 2, atMost: 5) == [1, 0])
    #expect(ranks([(0, 0)], count: 1, atMost: 5) == [0])
  }

  @Test func `a conclusion with one late premise stays near it`() {
    // 1 rests on 2 rests on 3; 0 rests on 3 alone.
    let ranks = ranks([(2, 1), (3, 2), (3, 0)], count: 4, atMost: 4)
    #expect(ranks == [1, 2, 1, 0])
  }

  @Test func `long chains need no deep stack`() {
    let arrows = (0..<20_000).map { (tail: $0 + 1, head: $0) } + [(tail: 0, head: 20_000)]
    #expect(CycleCutter().cut(arrows, count: 20_001).filter { $0.tail == $0.head + 1 }.count >= 19_999)
  }
}

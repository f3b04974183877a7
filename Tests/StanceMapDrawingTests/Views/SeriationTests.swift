@testable import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct SeriationTests {
  /// Affinities that fall with the distance of things on a line, on which they stand in an order of their own.
  private func affinities(of line: [Int]) -> [[Int]] {
    let places = line.indices.map { thing in line.firstIndex(of: thing) ?? 0 }
    return places.map { left in places.map { right in -abs(left - right) } }
  }

  private func sum(of order: [Int], _ affinities: [[Int]]) -> Int {
    zip(order, order.dropFirst()).reduce(0) { $0 + affinities[$1.0][$1.1] }
  }

  @Test func `neighbours on a line come back as neighbours, the earlier end first`() {
    #expect(Seriation(affinities: affinities(of: [2, 0, 3, 1])).order() == [1, 3, 0, 2])
  }

  @Test func `equals keep their order`() {
    let equal = [[Int]](repeating: [Int](repeating: 1, count: 5), count: 5)
    #expect(Seriation(affinities: equal).order() == [0, 1, 2, 3, 4])
    #expect(Seriation(affinities: []).order() == [])
  }

  @Test func `no other order of a few things is better`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20 {
      var affinities = [[Int]](repeating: [Int](repeating: 0, count: 6), count: 6)
      for left in 0..<6 {
        for right in 0..<left {
          affinities[left][right] = Int(generator.next() % 9) - 4
          affinities[right][left] = affinities[left][right]
        }
      }
      let best = permutations(of: Array(0..<6)).map { sum(of: $0, affinities) }.max()
      #expect(sum(of: Seriation(affinities: affinities).order(), affinities) == best)
    }
  }

  @Test func `many things on a line are found by searching`() {
    let line = (0..<40).map { $0 * 17 % 40 }
    let seriation = Seriation(affinities: affinities(of: line))
    #expect(!seriation.isExact)
    #expect([line, line.reversed()].contains(seriation.order()))
  }

  private func permutations(of values: [Int]) -> [[Int]] {
    guard values.count > 1 else { return [values] }
    return values.flatMap { first in
      permutations(of: values.filter { $0 != first }).map { [first] + $0 }
    }
  }
}

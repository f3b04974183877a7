import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct EndSpacerTests {
  private let spacer = EndSpacer()

  @Test func `wishes with room between them are granted`() {
    #expect(spacer.places(near: [], gap: 10, in: 0...100) == [])
    #expect(spacer.places(near: [40], gap: 10, in: 0...100) == [40])
    #expect(spacer.places(near: [10, 30, 90], gap: 10, in: 0...100) == [10, 30, 90])
  }

  @Test func `what is too near is moved apart, both by as much`() {
    #expect(spacer.places(near: [50, 50], gap: 10, in: 0...100) == [45, 55])
    #expect(spacer.places(near: [-5, 200], gap: 10, in: 0...100) == [0, 100])
  }

  @Test func `on a short side the gaps shrink`() {
    #expect(spacer.places(near: [0, 0, 0], gap: 10, in: 0...10) == [0, 5, 10])
    #expect(spacer.places(near: [1, 2, 3], gap: 10, in: 4...4) == [4, 4, 4])
  }

  @Test func `places ascend, stay in range and keep the gap where it fits`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<500 {
      let wishes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Double.random(in: -50...150, using: &random)
      }
      let places = spacer.places(near: wishes.sorted(), gap: 10, in: 0...100)
      let gap = min(10, 100 / Double(max(1, wishes.count - 1)))
      #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= gap - 1e-9 })
      #expect(places.allSatisfy { $0 >= -1e-9 && $0 <= 100 + 1e-9 })
    }
  }

  @Test func `a slot without end keeps the gap`() {
    #expect(spacer.places(near: [5, 5], gap: 10, in: -.infinity ... .infinity) == [0, 10])
    #expect(spacer.places(near: [5, 5], gap: 10, in: 20 ... .infinity) == [20, 30])
  }
}

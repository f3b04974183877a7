import StanceMap
import Synchronization
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct PageFitterTests {
  @Test(arguments: [(5, 25), (2, 60)], [7, 13] as [UInt64])
  func `a large debate fits one A3 page with words of at least 8 points`(
    size: (Int, Int),
    seed: UInt64
  ) throws {
    var debate = SyntheticDebate(authors: size.0, claims: size.1)
    debate.seed = seed
    let layout = try PageFitter(page: .a3Landscape).layout(of: debate.panels())
    #expect(try #require(layout.smallestText) >= 8)
    #expect(LayoutFaults(checksArrows: true).faults(in: layout) == [])
  }

  @Test func `the first kind of label that can be read is taken`() throws {
    let few = try fitted(SyntheticDebate(authors: 2, claims: 8).panels(), page: .a3Landscape)
    #expect(few.key.isEmpty)
    let many = try fitted(SyntheticDebate(authors: 5, claims: 60).panels(), page: .a4Landscape)
    #expect(!many.key.isEmpty)
  }

  @Test func `without a page panels stand side by side while that stays reasonably wide`() throws {
    let wide = try fitted(SampleDiagrams.panels)
    #expect(Set(wide.panels.compactMap { $0.card?.minY }).count == 1)
    let many = try fitted(SyntheticDebate(authors: 7, claims: 20).panels())
    #expect(many.size.width < 2500)
    #expect(LayoutFaults(checksArrows: true).faults(in: many) == [])
  }

  @Test func `the same diagram fits the same way`() throws {
    let diagram = SyntheticDebate(authors: 3, claims: 20).panels()
    #expect(try fitted(diagram, page: .a3Landscape) == fitted(diagram, page: .a3Landscape))
  }

  @Test func `few layouts are tried`() throws {
    let count = Counter()
    let fitter = PageFitter(page: .a4Landscape) { diagram, settings throws(LayoutError) in
      count.increase()
      return try NetworkLayouter(settings: settings).layout(of: diagram)
    }
    _ = try fitter.layout(of: SyntheticDebate(authors: 5, claims: 60).panels())
    #expect(count.value <= 70)
  }

  private func fitted(_ diagram: Diagram, page: Page? = nil) throws -> DiagramLayout {
    try PageFitter(page: page).layout(of: diagram)
  }
}

/// Counts across the isolation of closures.
private final class Counter: Sendable {
  private let mutex = Mutex(0)

  var value: Int { mutex.withLock { $0 } }
  func increase() { mutex.withLock { $0 += 1 } }
}

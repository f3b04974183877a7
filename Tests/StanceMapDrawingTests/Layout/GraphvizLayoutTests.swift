import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct GraphvizLayoutTests {
  private func network(of diagram: Diagram, maximumRankLength: Int? = nil) -> SizedNetwork {
    guard case .layered(let direction) = diagram.arrangement else { preconditionFailure("Not layered.") }
    return NetworkBuilder(metrics: BoxMetrics(), maximumRankLength: maximumRankLength).network(
      of: diagram,
      sized: BoxSizer(metrics: BoxMetrics(), labels: .short).boxes(of: diagram),
      direction: direction
    )
  }

  @Test func `an empty network has an empty geometry`() throws {
    let geometry = try GraphvizLayout().geometry(of: network(of: GeneratedDiagrams.diagram([])))
    #expect(geometry == NetworkGeometry(centers: [], curves: []))
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `arrows tend in the direction`(direction: Diagram.Direction) throws {
    let centers = try GraphvizLayout()
      .geometry(of: network(of: GeneratedDiagrams.diagram(["a>b"], direction: direction))).centers
    switch direction {
    case .up: #expect(centers[1].y < centers[0].y)
    case .down: #expect(centers[1].y > centers[0].y)
    case .left: #expect(centers[1].x < centers[0].x)
    case .right: #expect(centers[1].x > centers[0].x)
    }
  }

  @Test func `an arrow that points backwards is ranked the other way round`() throws {
    var diagram = GeneratedDiagrams.diagram(["a>b"])
    diagram.arrows[0].pointsBackwards = true
    let geometry = try GraphvizLayout().geometry(of: network(of: diagram))
    #expect(geometry.centers[1].y > geometry.centers[0].y)
    #expect(geometry.curves[0].first?.y ?? 0 < geometry.curves[0].last?.y ?? 0)
  }

  @Test func `the same network is laid out the same 60 times`() throws {
    for seed in 0..<3 {
      let network = network(
        of: GeneratedDiagrams.argument(seed: seed, claims: 60, links: 80),
        maximumRankLength: 8
      )
      let first = try GraphvizLayout().geometry(of: network)
      for _ in 1..<60 { #expect(try GraphvizLayout().geometry(of: network) == first) }
    }
  }

  @Test func `layouts in many tasks take turns`() async throws {
    let network = network(of: GeneratedDiagrams.argument(seed: 1, claims: 30, links: 40))
    let first = try GraphvizLayout().geometry(of: network)
    try await withThrowingTaskGroup(of: NetworkGeometry.self) { group in
      for _ in 0..<16 { group.addTask { try GraphvizLayout().geometry(of: network) } }
      for try await geometry in group { #expect(geometry == first) }
    }
  }

  @Test func `400 random maps are laid out without an error`() throws {
    for seed in 0..<100 {
      var random = SplitMix64(seed: UInt64(seed))
      let claims = Int.random(in: 1...60, using: &random)
      let links = Int.random(in: 0...(2 * claims), using: &random)
      let argument = GeneratedDiagrams.argument(seed: seed, claims: claims, links: links)
      let holders = Int.random(in: 1...12, using: &random)
      let outcomes = Int.random(in: 1...40, using: &random)
      let maps = [
        network(of: argument),
        network(of: argument, maximumRankLength: Int.random(in: 1...9, using: &random)),
        network(
          of: GeneratedDiagrams.blame(seed: seed, holders: holders, outcomes: outcomes, targets: holders)
        ),
        network(of: GeneratedDiagrams.stances(seed: seed, actors: holders, claims: claims, arrows: links)),
      ]
      for map in maps { _ = try GraphvizLayout().geometry(of: map) }
    }
  }

  @Test func `any ranks that a view asks for are kept, whatever the arrows`() throws {
    for seed in 0..<150 {
      var random = SplitMix64(seed: UInt64(seed))
      var diagram = GeneratedDiagrams.argument(seed: seed, claims: 24, links: 40)
      for index in diagram.boxes.indices {
        diagram.boxes[index].place = .rank(Int.random(in: 0...5, using: &random))
      }
      let network = network(of: diagram)
      let centers = try GraphvizLayout().geometry(of: network).centers
      for a in centers.indices {
        for b in centers.indices where (network.nodes[a].rank ?? 0) < (network.nodes[b].rank ?? 0) {
          #expect(centers[a].y > centers[b].y)
        }
      }
    }
  }

  @Test func `the release of the library is known`() {
    #expect(GraphvizLayout.version?.contains(".") == true)
  }
}

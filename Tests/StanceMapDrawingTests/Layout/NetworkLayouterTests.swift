import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct NetworkLayouterTests {
  private func layout(
    _ diagram: Diagram,
    labels: LabelMode = .full,
    maximumRankLength: Int? = nil
  ) throws -> NetworkLayout {
    var layouter = NetworkLayouter()
    layouter.settings.labels = labels
    layouter.settings.maximumRankLength = maximumRankLength
    return try layouter.layout(of: diagram)
  }

  /// Arguments, with and without short ranks, blame and stances, each with a random size.
  private func randomMaps(seed: Int) throws -> [(diagram: Diagram, layout: NetworkLayout)] {
    var random = SplitMix64(seed: UInt64(seed))
    let claims = Int.random(in: 2...50, using: &random)
    let links = Int.random(in: 0...(claims * 3 / 2), using: &random)
    let holders = Int.random(in: 1...12, using: &random)
    let argument = GeneratedDiagrams.argument(seed: seed, claims: claims, links: links)
    let blame = GeneratedDiagrams.blame(
      seed: seed,
      holders: holders,
      outcomes: holders + links,
      targets: holders
    )
    let stances = GeneratedDiagrams.stances(seed: seed, actors: holders, claims: claims, arrows: links)
    let labels = LabelMode.allCases.randomElement(using: &random) ?? .full
    return [
      (argument, try layout(argument, labels: labels)),
      (
        argument,
        try layout(argument, labels: labels, maximumRankLength: Int.random(in: 2...9, using: &random))
      ),
      (blame, try layout(blame, labels: labels)),
      (stances, try layout(stances, labels: labels)),
    ]
  }

  @Test func `in random maps nothing is missing, overlaps or sticks out, and arrows keep to their own`()
    throws
  {
    var (arrows, crossings) = (0, [String]())
    for seed in 0..<25 {
      for (diagram, layout) in try randomMaps(seed: seed) {
        let checks = LayoutChecks(diagram, layout)
        #expect(checks.missing == [])
        #expect(checks.overlaps == [])
        #expect(checks.outside == [])
        #expect(checks.looseEnds == [])
        #expect(checks.sharedEnds == [])
        arrows += diagram.arrows.count
        crossings += checks.crossings.map { "\(seed): \($0)" }
      }
    }
    // Graphviz promises no way round other boxes, but for every arrow here there was one.
    #expect(arrows > 2_500)
    #expect(crossings == [])
  }

  @Test func `arrows between the same boxes can be told apart, both ways`() throws {
    let diagram = GeneratedDiagrams.diagram(["a>b", "a>b", "b>a", "a>c", "c>b", "a>b"])
    let layout = try layout(diagram)
    let starts = Set(layout.arrows.values.map { $0.points[0] })
    #expect(starts.count == diagram.arrows.count)
    #expect(LayoutChecks(diagram, layout).sharedEnds == [])
    #expect(LayoutChecks(diagram, layout).crossings == [])
  }

  @Test func `ranks are no longer than asked for`() throws {
    for seed in 0..<20 {
      let diagram = GeneratedDiagrams.argument(seed: seed, claims: 40, links: 45)
      let layout = try layout(diagram, maximumRankLength: 6)
      let ranks = Dictionary(grouping: layout.boxes.values) { $0.frame.midY.rounded() }
      #expect(ranks.values.allSatisfy { $0.count <= 6 })
    }
  }

  @Test func `boxes without arrows fill up the ranks`() throws {
    let diagram = GeneratedDiagrams.diagram([], alone: (0..<20).map { "c\($0)" })
    let layout = try layout(diagram, maximumRankLength: 5)
    #expect(Set(layout.boxes.values.map(\.frame.midY)).count == 4)
    let first = try #require(layout.boxes["c0"]), last = try #require(layout.boxes["c19"])
    #expect(first.frame.midY < last.frame.midY)
  }

  @Test func `a view's own ranks are kept`() throws {
    let diagram = GeneratedDiagrams.blame(seed: 1, holders: 8, outcomes: 20, targets: 10)
    let layout = try layout(diagram)
    for rank in 0...2 {
      let members = diagram.boxes.filter { $0.place == .rank(rank) }.compactMap {
        layout.boxes[$0.id]?.frame.midX
      }
      #expect(Set(members).count == 1)
    }
  }

  @Test func `words are entered and left in the middle of their sides`() throws {
    let diagram = GeneratedDiagrams.blame(seed: 4, holders: 5, outcomes: 12, targets: 4)
    let layout = try layout(diagram)
    for arrow in diagram.arrows {
      let points = try #require(layout.arrows[arrow.id]?.points)
      if let words = layout.boxes[arrow.head], arrow.head.hasPrefix("w") {
        #expect(points.last == Point(x: words.frame.minX, y: words.frame.midY))
      }
      if let words = layout.boxes[arrow.tail], arrow.tail.hasPrefix("w") {
        #expect(points.first == Point(x: words.frame.maxX, y: words.frame.midY))
      }
    }
  }

  @Test func `joints take up nothing in a rank`() throws {
    var diagram = GeneratedDiagrams.diagram(["a>j", "b>j", "j>c", "d>c", "e>c"])
    for index in diagram.boxes.indices where diagram.boxes[index].id == "j" {
      diagram.boxes[index].kind = .junction
    }
    let layout = try layout(diagram, maximumRankLength: 4)
    let joint = try #require(layout.boxes["j"]?.frame.midY)
    #expect(["a", "b", "d", "e"].allSatisfy { layout.boxes[$0].map { $0.frame.midY > joint } ?? false })
    #expect(layout.boxes["c"].map { $0.frame.midY < joint } ?? false)
  }

  @Test func `contrary claims do not decide the ranks`() throws {
    var diagram = GeneratedDiagrams.diagram(["b>a", "c>a"])
    diagram.arrows.append(Arrow(id: "x", from: "b", to: "c", kind: .contrary))
    let layout = try layout(diagram)
    #expect(layout.boxes["b"]?.frame.midY == layout.boxes["c"]?.frame.midY)
    #expect(LayoutChecks(diagram, layout).looseEnds == [])
    #expect(LayoutChecks(diagram, layout).crossings == [])
  }

  @Test func `an empty diagram has an empty layout`() throws {
    #expect(try layout(GeneratedDiagrams.diagram([])).size == Size(width: 0, height: 0))
    #expect(try layout(GeneratedDiagrams.empty(.grid)).boxes.isEmpty)
  }

  @Test(arguments: HostileText.allCases, LabelMode.allCases)
  func `any words can be in a box`(hostile: HostileText, labels: LabelMode) throws {
    var diagram = GeneratedDiagrams.diagram(["a>b", "b>c"])
    for index in diagram.boxes.indices { diagram.boxes[index].label = hostile.text }
    let layout = try layout(diagram, labels: labels)
    #expect(LayoutChecks(diagram, layout).missing == [])
    #expect(LayoutChecks(diagram, layout).overlaps == [])
    #expect(layout.size.width < 1_000 && layout.size.height < 2_000)
  }
}

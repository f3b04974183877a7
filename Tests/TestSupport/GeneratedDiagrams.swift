package import StanceMap
public import StanceMapDrawing

/// Diagrams without panels, of any size, for tests of layout.
public enum GeneratedDiagrams {
  public static func empty(_ arrangement: Diagram.Arrangement) -> Diagram {
    Diagram(
      view: "test",
      title: "Test",
      subtitle: "",
      language: "en",
      description: "",
      arrangement: arrangement,
      table: Table(columns: [])
    )
  }

  /// Boxes of one kind, joined by arrows that are written as `a>b`.
  public static func diagram(
    _ arrows: [String],
    alone: [String] = [],
    kind: Box.Kind = .claim,
    direction: Diagram.Direction = .up
  ) -> Diagram {
    var diagram = empty(.layered(direction))
    let pairs = arrows.map { $0.split(separator: ">").map { String($0) } }
    var ids: [String] = []
    for id in alone + pairs.flatMap({ $0 }) where !ids.contains(id) { ids.append(id) }
    diagram.boxes = ids.map { Box(id: $0, kind: kind, label: "The claim \($0)") }
    diagram.arrows = pairs.enumerated().map { index, pair in
      Arrow(id: "\(index)", from: pair[0], to: pair[1], kind: .supports)
    }
    return diagram
  }

  /// Claims with links mostly to the claims before them, and now and then a cycle.
  public static func argument(seed: Int, claims: Int, links: Int) -> Diagram {
    var random = SplitMix64(seed: UInt64(seed))
    var diagram = empty(.layered(.up))
    diagram.boxes = (0..<claims).map { Box(id: "c\($0)", kind: .claim, label: sentence(&random), short: nil) }
    guard claims > 1 else { return diagram }
    for index in 0..<links {
      var (tail, head) = (Int.random(in: 1..<claims, using: &random), 0)
      head = Int.random(in: max(0, tail - 12)..<tail, using: &random)
      if Int.random(in: 0..<25, using: &random) == 0 { swap(&tail, &head) }
      let kind: Arrow.Kind = Int.random(in: 0..<4, using: &random) == 0 ? .opposes : .supports
      diagram.arrows.append(Arrow(id: "l\(index)", from: "c\(tail)", to: "c\(head)", kind: kind))
    }
    return diagram
  }

  /// Holders who blame actors; every blame has words of its own in the middle.
  public static func blame(seed: Int, holders: Int, outcomes: Int, targets: Int) -> Diagram {
    var random = SplitMix64(seed: UInt64(seed))
    var diagram = empty(.layered(.right))
    diagram.boxes = (0..<holders).map {
      Box(id: "h\($0)", kind: .holder, label: name(&random), place: .rank(0))
    }
    diagram.boxes += (0..<outcomes).map {
      Box(id: "w\($0)", kind: .words, label: phrase(&random, 1...4), place: .rank(1))
    }
    diagram.boxes += (0..<targets).map {
      Box(id: "t\($0)", kind: .actor, label: name(&random), place: .rank(2))
    }
    for index in 0..<outcomes {
      let holder = index < holders ? index : Int.random(in: 0..<holders, using: &random)
      let target = index < targets ? index : Int.random(in: 0..<targets, using: &random)
      var first = Arrow(id: "a\(index)", from: "h\(holder)", to: "w\(index)", kind: .blames)
      first.hasHead = false
      diagram.arrows += [first, Arrow(id: "b\(index)", from: "w\(index)", to: "t\(target)", kind: .blames)]
    }
    return diagram
  }

  /// Actors and the claims that they support or oppose.
  public static func stances(seed: Int, actors: Int, claims: Int, arrows: Int) -> Diagram {
    var random = SplitMix64(seed: UInt64(seed))
    var diagram = empty(.layered(.right))
    diagram.boxes = (0..<actors).map {
      Box(id: "a\($0)", kind: .holder, label: name(&random), place: .rank(0))
    }
    diagram.boxes += (0..<claims).map {
      Box(id: "c\($0)", kind: .claim, label: sentence(&random), place: .rank(1))
    }
    for index in 0..<arrows {
      let (actor, claim) = (
        Int.random(in: 0..<actors, using: &random), Int.random(in: 0..<claims, using: &random)
      )
      let kind: Arrow.Kind = Bool.random(using: &random) ? .supports : .opposes
      diagram.arrows.append(Arrow(id: "l\(index)", from: "a\(actor)", to: "c\(claim)", kind: kind))
    }
    return diagram
  }

  // MARK: - Words

  private static let words = [
    "night", "harbour", "closing", "costs", "jobs", "the", "council", "should", "pay", "for", "lamps",
    "ships",
    "nobody", "sleeps", "traffic", "study", "before", "ministry", "of", "fisheries", "losses", "unsafe",
    "landings",
  ]

  package static func phrase(_ random: inout SplitMix64, _ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &random))
      .map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  package static func sentence(_ random: inout SplitMix64) -> String { phrase(&random, 3...9) }

  package static func name(_ random: inout SplitMix64) -> String { phrase(&random, 1...3) }
}

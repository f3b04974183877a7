import StanceMap
public import StanceMapDrawing

/// Made-up debates of any size, the same every time.
public struct SyntheticDebate: Sendable {
  public var authors: Int
  public var claims: Int
  /// Arguments for each claim, on average.
  public var density = 1.2
  /// Other seeds give other debates.
  public var seed: UInt64 = 7

  public init(authors: Int, claims: Int) {
    self.authors = authors
    self.claims = claims
  }

  /// Returns the panels of the debate: claims without places, arguments from later claims to earlier ones.
  public func panels() -> Diagram {
    var random = SplitMix64(seed: seed)
    var diagram = Diagram(
      view: "panels",
      title: "A debate of \(authors) authors on \(claims) claims",
      subtitle: "\(claims) claims, \(authors) authors. Same claim, same place. Most disputed first.",
      language: "en",
      description: "A synthetic debate.",
      arrangement: .layered(.up),
      table: Table(columns: [])
    )
    diagram.boxes = (0..<claims).map { index in
      let words = (0..<(4 + random.index(below: 7))).map { _ in
        Self.words[random.index(below: Self.words.count)]
      }
      let short = words.prefix(2 + random.index(below: 2)).joined(separator: " ")
      return Box(id: "claim-\(index)", kind: .claim, label: words.joined(separator: " "), short: short)
    }
    for index in 0..<Int(Double(claims) * density) where claims > 1 {
      let tail = 1 + random.index(below: claims - 1)
      let head = random.index(below: min(tail, 8))
      let kind: Arrow.Kind = random.index(below: 4) == 0 ? .opposes : .supports
      diagram.arrows.append(
        Arrow(id: "arrow-\(index)", from: "claim-\(tail)", to: "claim-\(head)", kind: kind)
      )
    }
    diagram.panels = (0..<authors).map { panel($0, of: diagram, &random) }
    diagram.captions = [
      "Drawn from 210 statements in 5 documents."
    ]
    return diagram
  }

  private func panel(_ index: Int, of diagram: Diagram, _ random: inout SplitMix64) -> Panel {
    var panel = Panel(title: "Author \(index + 1)", subtitle: "Harbour Gazette, March 202\(index)")
    let standings: [Standing] = [
      .supports, .supports, .opposes, .mixed, .silent, .silent, .notYetPossible, .supports,
    ]
    for box in diagram.boxes {
      panel.boxMarks[box.id] = BoxMark(standings[random.index(below: standings.count)])
      panel.boxMarks[box.id]?.isHedged = random.index(below: 9) == 0
    }
    for arrow in diagram.arrows {
      panel.arrowMarks[arrow.id] = ArrowMark()
      panel.arrowMarks[arrow.id]?.isBackground = random.index(below: 5) < 3
    }
    panel.counts = [Standing.supports, .opposes, .mixed, .silent].map { standing in
      Panel.Count(standing, panel.boxMarks.values.filter { $0.standing == standing }.count)
    }
    return panel
  }

  private static let words = [
    "night", "harbour", "closing", "costs", "jobs", "ships", "need", "light", "the", "council", "should",
    "pay",
    "residents", "sleep", "traffic", "ice", "fish", "tourism", "union", "shift", "unsafe", "landing", "vote",
    "subsidy", "lamps", "of", "and", "more", "than", "noise", "investigation", "responsibility",
  ]
}

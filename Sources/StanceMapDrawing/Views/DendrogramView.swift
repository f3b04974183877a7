public import StanceMap

/// Authors in a tree by the distance of their positions, where enough is known of every two.
public struct DendrogramView: DiagramView {
  public static let name = "dendrogram"
  public static let heading = "Who stands near whom"
  public static let summary = "authors in a tree by the distance of their positions"
  public static let showsOneDocument = false

  /// With fewer, a tree says no more than the distances themselves.
  static let fewestSides = 4

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let narrator = PositionNarrator(narrator: Narrator(of: graph))
    let comparison = Comparison(of: graph, sides: settings.sides(of: graph))
    if let obstacle = Self.obstacle(to: comparison, unit: settings.unit, narrator) {
      throw .nothingToShow(obstacle)
    }
    let distances = comparison.table { $0.distance ?? 0 }
    guard let tree = AverageLinkage(distances: distances).tree() else {
      throw .nothingToShow("nobody is there")
    }
    let fewest = comparison.pairs.map(\.both).min() ?? 0
    var diagram = Diagram(
      view: Self.name,
      title: Self.heading,
      subtitle: graph.title,
      language: graph.language,
      description: "",
      arrangement: .tree,
      table: Table(columns: ["Joined", "With", "At a distance of"])
    )
    var panel = Panel(title: "", subtitle: "")
    for leaf in tree.leaves {
      diagram.boxes.append(
        Box(id: "leaf:\(leaf)", kind: .holder, label: narrator.heading(of: comparison.sides[leaf]))
      )
    }
    add(tree, to: &diagram) { narrator.name(of: comparison.sides[$0]) }
    for (height, words) in [
      (0, "0: all the same"), (0.25, "0.25"), (0.5, "0.5"), (0.75, "0.75"), (1, "1: all opposite"),
    ] {
      diagram.boxes.append(
        Box(id: "scale:\(height)", kind: .columnHeading, label: words, place: .height(height))
      )
    }
    for box in diagram.boxes { panel.boxMarks[box.id] = BoxMark(.plain) }
    for arrow in diagram.arrows { panel.arrowMarks[arrow.id] = ArrowMark() }
    diagram.panels = [panel]
    diagram.description = diagram.table.rows.map { row in
      "\(row.cells[0]) and \(row.cells[1]) join at \(row.cells[2])."
    }.joined(separator: " ")
    diagram.table.notes = [
      "Distance: of the claims that both take a position on, the mean difference between the two, with support 1, "
        + "mixed ½, opposition 0; from 0 (all the same) to 1 (all opposite). Implied positions do not count.",
      "Linkage: average (UPGMA). Every two share \(fewest) claims or more.",
    ]
    diagram.captions = diagram.table.notes
    return diagram
  }

  /// Adds what joins, from the smallest groups on; returns the box that stands for the tree.
  @discardableResult
  private func add(
    _ tree: AverageLinkage.Tree,
    to diagram: inout Diagram,
    name: (Int) -> String
  ) -> Box.ID {
    guard case .join(let first, let second, let distance) = tree else { return "leaf:\(tree.leaves[0])" }
    let tails = [add(first, to: &diagram, name: name), add(second, to: &diagram, name: name)]
    let joint = "joint:\(tree.leaves.map(String.init).joined(separator: "-"))"
    let words = distance.text(decimals: 2)
    diagram.boxes.append(Box(id: joint, kind: .words, label: words, place: .height(distance)))
    for tail in tails {
      var arrow = Arrow(id: "\(tail)>\(joint)", from: tail, to: joint, kind: .joins)
      arrow.hasHead = false
      diagram.arrows.append(arrow)
    }
    let names = [first, second].map { $0.leaves.map(name).listed("and") }
    diagram.table.rows.append(Table.Row(names + [words]))
    return joint
  }

  /// Why there is no dendrogram; nil where there is one.
  static func obstacle(
    to comparison: Comparison,
    unit: ViewSettings.Unit,
    _ narrator: PositionNarrator
  ) -> String? {
    let sides = comparison.sides.count
    guard sides >= fewestSides else {
      return
        "a dendrogram needs more than three \(unit.rawValue)s, and there \(sides == 1 ? "is" : "are") \(sides)"
    }
    let poor = comparison.pairs.filter { !$0.isEnough }
    guard let poorest = poor.min(by: { $0.both < $1.both }) else { return nil }
    let names = [poorest.first, poorest.second].compactMap { id in
      comparison.sides.first { $0.id == id }.map(narrator.name(of:))
    }
    return
      "a dendrogram needs \(comparison.settings.minimum) claims that every two \(unit.rawValue)s take a position "
      + "on; \(poor.count) of \(comparison.pairs.count) pairs have fewer, such as \(names.joined(separator: " with ")): "
      + "\(poorest.both)"
  }
}

public import StanceMap

/// Holders in the middle, the claims that they support or oppose on the right, the actors on the left.
public struct StancesView: DiagramView {
  public static let name = "stances"
  public static let heading = "Who supports and opposes what"
  public static let summary = "who supports or opposes which claims and actors"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let relations = graph.positions
    guard !relations.isEmpty else {
      throw .nothingToShow("nobody supports or opposes anything; check the filters")
    }
    let narrator = Narrator(of: graph)
    var diagram = Diagram(
      view: Self.name,
      title: graph.title,
      subtitle: subtitle(of: relations),
      language: graph.language,
      description: description(of: relations, narrator: narrator),
      arrangement: .layered(.right),
      table: table(of: relations, narrator: narrator))
    diagram.boxes = holderBoxes(of: relations, narrator: narrator) + targetBoxes(of: relations, in: graph, narrator)
    diagram.arrows = relations.map(arrow)
    diagram.panels = [panel(of: relations, narrator: narrator)]
    diagram.captions = [
      "Arrow width: number of passages. Dashed outline: speaks only through somebody else's text."
    ]
    return diagram
  }

  private func subtitle(of relations: [Relation]) -> String {
    let actors = relations.contains { if case .actor = $0.target { true } else { false } }
    let claims = relations.contains { if case .claim = $0.target { true } else { false } }
    let sides = [actors ? "Left: on actors." : nil, claims ? "Right: on claims." : nil].compactMap { $0 }
    return "Who supports or opposes what. Middle: who takes a position. \(sides.joined(separator: " "))"
  }

  private func holderBoxes(of relations: [Relation], narrator: Narrator) -> [Box] {
    var holders: [DebateActor.ID] = []
    for relation in relations where !holders.contains(relation.holder) { holders.append(relation.holder) }
    return holders.map { holder in
      Box(
        id: "holder:\(holder)", kind: .holder, label: narrator.name(of: holder),
        short: narrator.shortName(of: holder), place: .rank(1))
    }
  }

  /// Claims, most disputed first, then actors.
  private func targetBoxes(of relations: [Relation], in graph: StanceGraph, _ narrator: Narrator) -> [Box] {
    let targets = Set(relations.map(\.target))
    let holders = Array(Set(relations.map(\.holder))).sorted()
    let order = DisputeOrder(table: StanceTable(of: graph), authors: holders)
    let claims = order.ordered(graph.claims.filter { targets.contains(.claim($0.id)) })
    let actors = graph.actors.filter { targets.contains(.actor($0.id)) }
    return claims.map { claim in
      Box(id: "claim:\(claim.id)", kind: .claim, label: claim.text, short: claim.short, place: .rank(2))
    }
      + actors.map { actor in
        Box(id: "actor:\(actor.id)", kind: .actor, label: actor.name, short: actor.short, place: .rank(0))
      }
  }

  private func arrow(for relation: Relation) -> Arrow {
    var arrow = Arrow(
      id: id(of: relation), from: "holder:\(relation.holder)", to: relation.target.boxID,
      kind: relation.kind == .supports ? .supports : .opposes)
    if case .actor = relation.target { arrow.pointsBackwards = true }
    return arrow
  }

  private func id(of relation: Relation) -> Arrow.ID {
    "\(relation.holder)>\(relation.kind.rawValue)>\(relation.voice.rawValue)>\(relation.target.boxID)"
  }

  private func panel(of relations: [Relation], narrator: Narrator) -> Panel {
    var panel = Panel(title: "", subtitle: "")
    for relation in relations {
      var mark = ArrowMark()
      mark.isHedged = relation.isHedged
      mark.voice = relation.voice
      mark.passages = relation.passages
      mark.evidence = relation.statements.map(narrator.evidence)
      panel.arrowMarks[id(of: relation)] = mark
      panel.boxMarks[relation.target.boxID] = BoxMark(.plain)
    }
    for (holder, own) in Dictionary(grouping: relations, by: \.holder) {
      panel.boxMarks["holder:\(holder)"] = BoxMark.holder(in: own)
    }
    return panel
  }

  private func description(of relations: [Relation], narrator: Narrator) -> String {
    let passages = Set(relations.flatMap { $0.statements.map(\.passage) }).count
    let supports = relations.count { $0.kind == .supports }
    return "\(counted(supports, "support")) and \(relations.count - supports) oppositions "
      + "between \(counted(Set(relations.map(\.holder)).count, "holder")) and "
      + "\(counted(Set(relations.map(\.target)).count, "target")), from \(counted(passages, "passage"))."
  }

  private func table(of relations: [Relation], narrator: Narrator) -> Table {
    var table = Table(columns: ["Holder", "Position", "On", "Voice", "Passages"])
    table.rows = relations.map { relation in
      Table.Row(
        [
          narrator.name(of: relation.holder), relation.kind.rawValue + (relation.isHedged ? ", hedged" : ""),
          narrator.fullName(of: relation.target), relation.voice.rawValue, String(relation.passages),
        ],
        evidence: relation.statements.map(narrator.evidence))
    }
    return table
  }
}

extension Target {
  /// The box that stands for it.
  var boxID: Box.ID {
    switch self {
    case .claim(let id): "claim:\(id)"
    case .actor(let id): "actor:\(id)"
    }
  }
}

extension BoxMark {
  /// How a holder is drawn: in own voice if any of their positions is.
  static func holder(in relations: [Relation]) -> BoxMark {
    var mark = BoxMark(.plain)
    let voices = Voice.allCases.filter { voice in relations.contains { $0.voice == voice } }
    mark.voice = voices.first ?? .own
    return mark
  }
}

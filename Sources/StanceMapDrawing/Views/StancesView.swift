public import StanceMap

/// Claims by topic and actors by kind, each with who supports it at the left and who opposes it at the right.
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
    let list = StanceList(relations, of: graph, narrator: narrator)
    var diagram = Diagram(
      view: Self.name,
      title: graph.title,
      subtitle:
        "Who supports and opposes what. Left of each claim or actor: who supports. Right: who opposes.",
      language: graph.language,
      description: description(of: relations),
      arrangement: .bands,
      table: table(of: relations, narrator: narrator)
    )
    (diagram.boxes, diagram.arrows, diagram.panels) = (list.boxes, list.arrows, [list.panel])
    diagram.captions = [
      "×: number of passages. Nobody who takes a position is left out. "
        + "An arrow stands for all whose names are at its tail."
    ]
    return diagram
  }

  private func description(of relations: [Relation]) -> String {
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
        evidence: relation.statements.map(narrator.evidence)
      )
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

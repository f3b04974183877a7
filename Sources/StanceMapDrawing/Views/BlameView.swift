public import StanceMap

/// Who blames or absolves whom, for what: in a panel for each author, or all in one.
public struct BlameView: DiagramView {
  public static let name = "blame"
  public static let heading = "Who blames whom"
  public static let summary = "who blames (or absolves) whom, for what, and for what part"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let relations = graph.blames
    guard !relations.isEmpty else { throw .nothingToShow("nobody blames anybody; check the filters") }
    let narrator = Narrator(of: graph)
    let neverQuoted = neverQuoted(in: graph, relations: relations)
    let tellers = Byline.bylines(of: graph, chosen: settings.authors)
    let marks = BlameMarks(narrator: narrator, neverQuoted: neverQuoted)
    var diagram = Diagram(
      view: Self.name,
      title: "Who blames whom, and for what",
      subtitle: "",
      language: graph.language,
      description: description(of: relations, narrator: narrator),
      arrangement: .bands,
      table: table(of: relations, narrator: narrator)
    )
    var passagesLeftOut = 0
    if settings.isTogether || tellers.count < 2 {
      let blame = BlameList(relations, marks: marks)
      (diagram.boxes, diagram.arrows, diagram.panels) = (blame.boxes, blame.arrows, [blame.panel])
      let absolves = relations.contains { $0.kind == .absolves } ? " Right: who absolves them." : ""
      diagram.subtitle = "\(graph.title). Left of each actor: who blames them, and for what.\(absolves)"
    } else {
      let blame = BlamePanels(relations, toldBy: tellers, speakers: SpeakerIndex(of: graph), marks: marks)
      (diagram.boxes, diagram.arrows, diagram.panels) = (blame.boxes, blame.arrows, blame.panels)
      passagesLeftOut = blame.passagesLeftOut
      diagram.subtitle =
        "\(graph.title). Left: who speaks. Middle: for what. Right: \(roleOfTargets(in: relations))."
    }
    diagram.captions = captions(neverQuoted, in: graph, of: diagram, passagesLeftOut: passagesLeftOut)
    return diagram
  }

  private func roleOfTargets(in relations: [Relation]) -> String {
    relations.contains { $0.kind == .absolves } ? "who is blamed or absolved" : "who is blamed"
  }

  /// Those who are blamed and hold nothing in any voice.
  private func neverQuoted(in graph: StanceGraph, relations: [Relation]) -> Set<DebateActor.ID> {
    let blamed = Set(relations.filter { $0.kind == .blames }.map(\.target.id))
    return blamed.subtracting(settings.holders ?? Set(graph.statements.map(\.holder)))
  }

  /// How to read what is drawn, and no more than that.
  private func captions(
    _ neverQuoted: Set<DebateActor.ID>,
    in graph: StanceGraph,
    of diagram: Diagram,
    passagesLeftOut: Int
  ) -> [String] {
    let marks = diagram.panels.flatMap(\.arrowMarks.values)
    let reading = [
      "Arrow width and ×: number of passages.",
      marks.contains { $0.voice != .own } ? "Hollow arrowhead: told of others." : nil,
      diagram.arrows.contains { $0.kind == .absolves } ? "Struck through: absolved." : nil,
      passagesLeftOut > 0
        ? "Left out: \(counted(passagesLeftOut, "passage")) by authors of comments and other parts." : nil,
    ].compactMap { $0 }.joined(separator: " ")
    let shown = Set(diagram.boxes.map(\.id))
    let names = graph.actors
      .filter { neverQuoted.contains($0.id) && shown.contains("target:\($0.id)") }.map(\.name)
    guard !names.isEmpty else { return [reading] }
    return [reading, "Blamed and never quoted: \(names.joined(separator: ", "))."]
  }

  private func description(of relations: [Relation], narrator: Narrator) -> String {
    relations.map { relation in
      let outcome = relation.outcome.map { " for “\(narrator.label(of: $0))”" } ?? ""
      let verb = relation.kind.rawValue
      return
        "\(narrator.name(of: relation.holder)) \(verb) \(narrator.name(of: relation.target.id))\(outcome)."
    }.joined(separator: " ")
  }

  private func table(of relations: [Relation], narrator: Narrator) -> Table {
    var table = Table(columns: ["Who", "Does what", "Whom", "For what", "By", "Voice", "Passages"])
    table.rows = relations.map { relation in
      Table.Row(
        [
          narrator.name(of: relation.holder), relation.kind.rawValue + (relation.isHedged ? ", hedged" : ""),
          narrator.name(of: relation.target.id), relation.outcome.map(narrator.text(of:)) ?? "",
          relation.role.map(Wording.words(for:)) ?? "", relation.voice.rawValue, String(relation.passages),
        ],
        evidence: relation.statements.map(narrator.evidence)
      )
    }
    return table
  }
}

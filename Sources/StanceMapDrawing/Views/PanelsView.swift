public import StanceMap

/// Several authors side by side: the union of their claims and arguments laid out once and drawn
/// again in every panel, each box marked with that author's stance.
public struct PanelsView: DiagramView {
  public static let name = "panels"
  public static let heading = "Authors side by side"
  public static let summary = "authors side by side: same claim, same place, each one's stance"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let bylines = Byline.bylines(of: graph, chosen: settings.authors)
    let authors = bylines.map(\.lead)
    let standings = StandingReader(of: graph)
    let arguments = graph.arguments.filter { authors.contains($0.holder) }
    let claims = claims(of: graph, held: authors, in: arguments, standings: standings)
    guard !authors.isEmpty, !claims.isEmpty else {
      throw .nothingToShow("no author takes a position on a claim, so there is nothing to compare")
    }
    var network = ArgumentNetwork(claims: claims, arguments: arguments)
    network.standOnShortestWays()

    var diagram = Diagram(
      view: Self.name,
      title: graph.title,
      subtitle: "\(counted(claims.count, "claim")), \(counted(bylines.count, "author")). "
        + "Same claim, same place.",
      language: graph.language,
      description: description(of: claims, bylines: bylines, standings: standings),
      arrangement: .layered(.up),
      table: table(of: claims, bylines: bylines, standings: standings, arguments: arguments)
    )
    diagram.boxes = network.boxes
    diagram.arrows = network.arrows
    diagram.panels = bylines.map { byline in
      panel(for: byline, claims: claims, in: graph, network: network, standings: standings)
    }
    let hasHairlines = diagram.panels.contains { $0.arrowMarks.values.contains(where: \.isBackground) }
    diagram.captions = [
      caption(of: graph, authors: authors)
        + (hasHairlines ? " Hairlines are links that another author makes." : "")
    ]
    var objections = ObjectionRemarks()
    for (byline, panel) in zip(bylines, diagram.panels) {
      let roles = ArgumentRoles(of: byline, in: graph, marks: panel.boxMarks)
      objections.add(claims, roles, by: standings.narrator.shortName(of: byline))
    }
    if let sentence = objections.sentence { diagram.captions.append(sentence) }
    if let sentence = notYetPossible(claims, bylines, in: diagram.panels, standings.narrator) {
      diagram.captions.append(sentence)
    }
    return diagram
  }

  /// The claims that any of the authors takes a position on or argues with, most disputed first.
  private func claims(
    of graph: StanceGraph,
    held authors: [DebateActor.ID],
    in arguments: [Argument],
    standings: StandingReader
  ) -> [Claim] {
    let argued = Set(arguments.flatMap { $0.premises + [$0.claim] })
    let shown = graph.claims.filter { claim in
      argued.contains(claim.id)
        || authors.contains { standings.table.stance(of: $0, on: claim.id)?.isImplied == false }
    }
    return DisputeOrder(table: standings.table, authors: authors).ordered(shown)
  }

  private func panel(
    for byline: Byline,
    claims: [Claim],
    in graph: StanceGraph,
    network: ArgumentNetwork,
    standings: StandingReader
  ) -> Panel {
    let narrator = standings.narrator
    let author = byline.lead
    let documents = byline.documents.compactMap(narrator.index.document)
    var panel = Panel(
      title: narrator.name(of: byline),
      subtitle: documents.map(narrator.origin).filter { !$0.isEmpty }.joined(separator: "; ")
    )
    panel.counts = standings.counts(of: author, on: claims)
    panel.boxMarks = network.junctionMarks(for: author)
    for claim in claims { panel.boxMarks[claim.id] = standings.mark(of: author, on: claim.id) }
    let roles = ArgumentRoles(of: byline, in: graph, marks: panel.boxMarks)
    for claim in claims where roles.isUnanswered(claim.id) {
      panel.boxMarks[claim.id]?.emphasis = .unanswered
    }
    panel.arrowMarks = network.arrowMarks(for: author, narrator: narrator)
    return panel
  }

  private func caption(of graph: StanceGraph, authors: [DebateActor.ID]) -> String {
    let passages = Set(
      graph.statements.filter { authors.contains($0.holder) && $0.voice == .own }.map(\.passage)
    )
    return "Drawn from \(counted(passages.count, "passage")) in "
      + "\(counted(graph.documents.count, "document"))."
  }

  /// Which claims some authors could not hold when they wrote; nil where there are none.
  private func notYetPossible(
    _ claims: [Claim],
    _ bylines: [Byline],
    in panels: [Panel],
    _ narrator: Narrator
  ) -> String? {
    let parts = claims.compactMap { claim -> String? in
      let early = zip(bylines, panels).filter { $1.boxMarks[claim.id]?.standing == .notYetPossible }
      let names = early.map { narrator.shortName(of: $0.0) }
      return names.isEmpty ? nil : "\(claim.label) (\(names.joined(separator: ", ")))"
    }
    return parts.isEmpty ? nil : "Not yet possible when they wrote: \(parts.joined(separator: "; "))."
  }

  private func description(
    of claims: [Claim],
    bylines: [Byline],
    standings: StandingReader
  ) -> String {
    bylines.map { byline in
      let counts = standings.counts(of: byline.lead, on: claims).map {
        "\(Wording.words(for: $0.standing)) \($0.number)"
      }
      return "\(standings.narrator.name(of: byline)): \(counts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func table(
    of claims: [Claim],
    bylines: [Byline],
    standings: StandingReader,
    arguments: [Argument]
  ) -> Table {
    let narrator = standings.narrator
    let authors = bylines.map(\.lead)
    var table = Table(columns: ["Claim"] + bylines.map(narrator.name(of:)))
    table.rows = claims.enumerated().map { index, claim in
      Table.Row(
        group: index == 0 ? "Claims" : nil,
        [claim.text] + authors.map { standings.words(for: $0, on: claim.id) },
        evidence: authors.flatMap { standings.mark(of: $0, on: claim.id).evidence }
      )
    }
    table.rows += linkRows(of: arguments, authors: authors, narrator: narrator)
    return table
  }

  /// A row for each link, saying which authors make it.
  private func linkRows(
    of arguments: [Argument],
    authors: [DebateActor.ID],
    narrator: Narrator
  ) -> [Table.Row] {
    struct Link: Hashable {
      var premises: [Claim.ID]
      var kind: ArgumentKind
      var claim: Claim.ID
    }
    var links: [Link] = []
    var makers: [Link: [Argument]] = [:]
    for argument in arguments {
      let link = Link(premises: argument.premises, kind: argument.kind, claim: argument.claim)
      if makers[link] == nil { links.append(link) }
      makers[link, default: []].append(argument)
    }
    return links.enumerated().map { index, link in
      let made = makers[link, default: []]
      let verb = link.kind == .supportedBy ? "holds up" : "speaks against"
      let premises = link.premises.map(narrator.label(of:)).joined(separator: " + ")
      return Table.Row(
        group: index == 0 ? "Arguments" : nil,
        ["\(premises) \(verb) \(narrator.label(of: link.claim))"]
          + authors.map { author in made.contains { $0.holder == author } ? "makes it" : "" },
        evidence: made.map(narrator.evidence)
      )
    }
  }
}

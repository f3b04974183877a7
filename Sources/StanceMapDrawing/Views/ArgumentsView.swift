public import StanceMap

/// One document's claims, what supports or opposes them, and the blame that they carry.
public struct ArgumentsView: DiagramView {
  public static let name = "arguments"
  public static let heading = "Arguments"
  public static let summary = "one document: claims, what holds them up, what speaks against"
  public static let showsOneDocument = true

  public init(settings: ViewSettings) {}

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let document = try graph.onlyDocument(for: Self.name)
    let arguments = graph.arguments.filter { $0.document == document.id }
    guard !arguments.isEmpty else {
      throw .nothingToShow(
        "'\(document.id)' has no arguments; its annotation has none, or the filters hide them"
      )
    }
    let standings = StandingReader(of: graph)
    let claims = claims(in: arguments, of: graph)
    let network = ArgumentNetwork(claims: claims, arguments: arguments)
    let blame = BlamedActors(claims: claims, narrator: standings.narrator)

    var diagram = Diagram(
      view: Self.name,
      title: document.title ?? document.id,
      subtitle: subtitle(for: document, standings.narrator),
      language: graph.language,
      description: description(of: arguments, narrator: standings.narrator),
      arrangement: .layered(.up),
      table: table(of: arguments, claims: claims, narrator: standings.narrator)
    )
    diagram.boxes = network.boxes + blame.boxes
    diagram.arrows = network.arrows + blame.arrows
    diagram.panels = [
      panel(for: document, claims: claims, network: network, blame: blame, standings: standings)
    ]
    let isSigned = claims.allSatisfy { diagram.panels[0].boxMarks[$0.id]?.standing != .plain }
    diagram.captions = [
      caption(for: document, arguments: arguments, isSigned: isSigned, narrator: standings.narrator)
    ]
    var objections = ObjectionRemarks()
    objections.add(claims, ArgumentRoles(of: arguments, marks: diagram.panels[0].boxMarks))
    if let sentence = objections.sentence { diagram.captions.append(sentence) }
    return diagram
  }

  /// The claims that the arguments join, in the order in which they first occur.
  private func claims(in arguments: [Argument], of graph: StanceGraph) -> [Claim] {
    let index = GraphIndex(of: graph)
    return arguments.flatMap { [$0.claim] + $0.premises }.uniqued.compactMap(index.claim)
  }

  private func panel(
    for document: Document,
    claims: [Claim],
    network: ArgumentNetwork,
    blame: BlamedActors,
    standings: StandingReader
  ) -> Panel {
    var panel = Panel(title: "", subtitle: "")
    for claim in claims { panel.boxMarks[claim.id] = mark(of: claim, in: document, standings: standings) }
    let roles = ArgumentRoles(of: network.makers.values.flatMap { $0 }, marks: panel.boxMarks)
    for claim in claims { panel.boxMarks[claim.id]?.emphasis = roles.emphasis(of: claim.id) }
    for junction in network.boxes where junction.kind == .junction {
      panel.boxMarks[junction.id] = BoxMark(.plain)
    }
    for box in blame.boxes { panel.boxMarks[box.id] = BoxMark(.plain) }
    for arrow in blame.arrows { panel.arrowMarks[arrow.id] = blame.mark(of: arrow.id) }
    for (arrow, arguments) in network.makers {
      var mark = ArrowMark()
      mark.isHedged = arguments.allSatisfy(\.isHedged)
      mark.voice = arguments.contains { document.isWritten(by: $0.holder, in: $0.part) } ? .own : .reported
      mark.evidence = arguments.map(standings.narrator.evidence)
      panel.arrowMarks[arrow] = mark
    }
    return panel
  }

  /// Where the authors of the document stand on a claim; just the box where they do not say.
  private func mark(of claim: Claim, in document: Document, standings: StandingReader) -> BoxMark {
    let marks = document.authors.map { standings.mark(of: $0, on: claim.id) }
    return marks.first { !$0.evidence.isEmpty && $0.standing != .impliedOpposition } ?? BoxMark(.plain)
  }

  private func subtitle(for document: Document, _ narrator: Narrator) -> String {
    let authors = document.authors.map(narrator.name(of:)).listed("and")
    return [authors, narrator.origin(of: document)].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func description(of arguments: [Argument], narrator: Narrator) -> String {
    arguments.map { "\(narrator.summary(of: $0))." }.joined(separator: " ")
  }

  private func caption(
    for document: Document,
    arguments: [Argument],
    isSigned: Bool,
    narrator: Narrator
  ) -> String {
    // What several authors argue together is one link.
    let links = Dictionary(grouping: arguments) { [$0.claim, $0.kind.rawValue] + $0.premises }
    let quoted = links.values.count { $0.contains { !$0.quotes.isEmpty } }
    let verb = document.authors.count > 1 ? "stand" : "stands"
    return "What holds a claim up stands below it. "
      + "\(counted(links.count, "link")), \(quoted) of them in the text's own words. "
      + "The sign in a box says where \(document.authors.map(narrator.name(of:)).listed("and")) \(verb)"
      + (isSigned ? "." : "; no sign: no position taken.")
  }

  private func table(of arguments: [Argument], claims: [Claim], narrator: Narrator) -> Table {
    var table = Table(columns: ["Claim", "Link", "Premise", "Made by"])
    for claim in claims {
      for argument in arguments where argument.claim == claim.id {
        let verb = argument.kind == .supportedBy ? "held up by" : "spoken against by"
        table.rows.append(
          Table.Row(
            [
              claim.text, verb + (argument.isHedged ? " (hedged)" : ""),
              argument.premises.map(narrator.text(of:)).joined(separator: " + "),
              narrator.name(of: argument.holder),
            ],
            evidence: [narrator.evidence(for: argument)]
          )
        )
      }
    }
    return table
  }
}

/// The actors whom claims blame, as boxes below those claims.
private struct BlamedActors {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private var roles: [Arrow.ID: BlameRole] = [:]

  init(claims: [Claim], narrator: Narrator) {
    for claim in claims {
      guard let blame = claim.blame else { continue }
      for target in blame.targets { add(target, blamedBy: claim.id, role: blame.role, narrator: narrator) }
    }
  }

  private mutating func add(
    _ target: DebateActor.ID,
    blamedBy claim: Claim.ID,
    role: BlameRole?,
    narrator: Narrator
  ) {
    let box = "actor:\(target)"
    if !boxes.contains(where: { $0.id == box }) {
      boxes.append(
        Box(id: box, kind: .actor, label: narrator.name(of: target), short: narrator.shortName(of: target))
      )
    }
    var arrow = Arrow(id: "\(claim)>blames>\(box)", from: claim, to: box, kind: .blames)
    arrow.pointsBackwards = true
    roles[arrow.id] = role
    arrows.append(arrow)
  }

  func mark(of arrow: Arrow.ID) -> ArrowMark {
    var mark = ArrowMark()
    mark.role = roles[arrow]
    return mark
  }
}

extension Document {
  /// Whether an actor is an author of the document, or of the part.
  fileprivate func isWritten(by actor: DebateActor.ID, in part: Part.ID?) -> Bool {
    guard let part else { return authors.contains(actor) }
    return parts.contains { $0.id == part && $0.author == actor }
  }
}

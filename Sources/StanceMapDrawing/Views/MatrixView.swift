public import StanceMap

/// Claims as rows and authors as columns, the sign in the cell; or who blames whom.
public struct MatrixView: DiagramView {
  public static let name = "matrix"
  public static let heading = "Every claim, every author"
  public static let summary = "claims as rows, authors as columns, the stance in the cell"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let bylines = Byline.bylines(of: graph, chosen: settings.authors)
    let matrix =
      switch settings.matrixContent {
      case .claims: claimMatrix(of: graph, bylines: bylines)
      case .blame: blameMatrix(of: graph, bylines: bylines)
      }
    guard !matrix.rows.isEmpty else {
      throw .nothingToShow("nobody takes a position that a matrix could show; check the filters")
    }
    let isBlame = settings.matrixContent == .blame
    var diagram = Diagram(
      view: Self.name,
      title: graph.title,
      subtitle: isBlame
        ? "Who blames whom, in numbers of passages." : "Where each author stands on each claim.",
      language: graph.language,
      description: "\(counted(matrix.rows.count, "row")), \(counted(bylines.count, "author")).",
      arrangement: .grid,
      table: matrix.table
    )
    diagram.boxes = matrix.boxes
    diagram.panels = [matrix.panel]
    diagram.captions =
      (isBlame
        ? ["×: passages in which the author blames, in their own voice. Empty: neither blames nor absolves."]
        : [
          "Last column: how many support (+), oppose (−) or do both (±). Who is silent or not coded is not counted."
        ])
      + ["Each cell rests on passages: point at it to read them."]
    return diagram
  }

  private func claimMatrix(of graph: StanceGraph, bylines: [Byline]) -> MatrixBuilder {
    let authors = bylines.map(\.lead)
    let standings = StandingReader(of: graph)
    let shown = graph.claims.filter { claim in
      authors.contains { standings.table.stance(of: $0, on: claim.id)?.isImplied == false }
    }
    let claims = DisputeOrder(table: standings.table, authors: authors).ordered(shown)
    let names = bylines.map(standings.narrator.name(of:))
    var matrix = MatrixBuilder(corner: "Claim", columns: names + ["In all"])
    let topics = graph.topics.map { Optional($0.id) } + [nil]
    for topic in topics {
      let rows = claims.filter { $0.topic == topic }
      guard !rows.isEmpty else { continue }
      let heading = topic.flatMap(standings.narrator.index.topic)?.name ?? "Without a topic"
      if topics.count > 1 { matrix.addGroup(heading) }
      for claim in rows {
        matrix.addRow(
          claim.id,
          claim.text,
          short: claim.short,
          cells: authors.map { author in
            (standings.mark(of: author, on: claim.id), standings.words(for: author, on: claim.id))
          } + [count(of: authors.map { standings.mark(of: $0, on: claim.id).standing })]
        )
      }
    }
    return matrix
  }

  /// How many hold each position, such as `+3 −1`: agreement and dispute at a glance, with how many are coded.
  private func count(of standings: [Standing]) -> (BoxMark, String) {
    let counts = [Standing.supports, .opposes, .mixed].compactMap { standing in
      let number = standings.count { $0 == standing }
      return number > 0 ? "\(Wording.sign(for: standing))\(number)" : nil
    }
    var mark = BoxMark(.plain)
    mark.detail = counts.joined(separator: " ")
    return (mark, counts.joined(separator: " "))
  }

  private func blameMatrix(of graph: StanceGraph, bylines: [Byline]) -> MatrixBuilder {
    let authors = bylines.map(\.lead)
    let narrator = Narrator(of: graph)
    let relations = graph.blames.filter { authors.contains($0.holder) && $0.voice == .own }
    let targets = Set(relations.map(\.target.id))
    var matrix = MatrixBuilder(corner: "Blamed", columns: bylines.map(narrator.name(of:)))
    for actor in graph.actors where targets.contains(actor.id) {
      let own = relations.filter { $0.target == .actor(actor.id) }
      matrix.addRow(
        actor.id,
        actor.name,
        short: actor.short,
        cells: authors.map { author in blameCell(of: own.filter { $0.holder == author }, narrator) }
      )
    }
    return matrix
  }

  private func blameCell(of relations: [Relation], _ narrator: Narrator) -> (BoxMark, String) {
    func passages(_ kind: StatementKind) -> Int {
      Set(relations.filter { $0.kind == kind }.flatMap { $0.statements.map(\.passage) }).count
    }
    let (blames, absolves) = (passages(.blames), passages(.absolves))
    var mark = BoxMark(.plain)
    mark.detail = [
      blames > 0 ? "×\(blames)" : nil, absolves > 0 ? "absolves ×\(absolves)" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    mark.evidence = relations.flatMap(\.statements).map(narrator.evidence)
    return (mark, mark.detail ?? "")
  }
}

/// A grid of headings and cells, and the table that says the same.
private struct MatrixBuilder {
  private(set) var boxes: [Box] = []
  private(set) var panel = Panel(title: "", subtitle: "")
  private(set) var table: Table

  private var row = 1
  private var group: String?

  init(corner: String, columns: [String]) {
    table = Table(columns: [corner] + columns)
    for (index, name) in columns.enumerated() {
      add(
        Box(id: "column:\(index)", kind: .columnHeading, label: name, place: .cell(row: 0, column: index + 1))
      )
    }
  }

  var rows: [Table.Row] { table.rows }

  mutating func addGroup(_ name: String) {
    group = name
    add(Box(id: "group:\(row)", kind: .groupHeading, label: name, place: .cell(row: row, column: 0)))
    row += 1
  }

  mutating func addRow(
    _ id: String,
    _ label: String,
    short: String?,
    cells: [(mark: BoxMark, words: String)]
  ) {
    add(
      Box(id: "row:\(id)", kind: .rowHeading, label: label, short: short, place: .cell(row: row, column: 0))
    )
    for (index, cell) in cells.enumerated() {
      let place = Box.Place.cell(row: row, column: index + 1)
      add(Box(id: "cell:\(id):\(index)", kind: .cell, label: "", place: place), mark: cell.mark)
    }
    table.rows.append(
      Table.Row(group: group, [label] + cells.map(\.words), evidence: cells.flatMap(\.mark.evidence))
    )
    group = nil
    row += 1
  }

  private mutating func add(_ box: Box, mark: BoxMark = BoxMark(.plain)) {
    boxes.append(box)
    panel.boxMarks[box.id] = mark
  }
}

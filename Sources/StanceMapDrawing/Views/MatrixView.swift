public import StanceMap

/// Claims as rows and authors as columns, the sign in the cell; or who blames whom.
public struct MatrixView: DiagramView {
  public static let name = "matrix"
  public static let heading = "Every claim, every author"
  public static let summary = "claims (or who is blamed) as rows, authors as columns"
  public static let showsOneDocument = false

  /// A matrix of claims and one of blame.
  public static func variants(of graph: StanceGraph, settings: ViewSettings) -> [ViewVariant] {
    ViewSettings.MatrixContent.allCases.map { content in
      var variant = ViewVariant(settings: settings)
      variant.settings.matrixContent = content
      if content == .blame {
        variant.suffix = content.rawValue
        variant.heading = "Who blames whom, and who does not"
      }
      return variant
    }
  }

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let isBlame = settings.matrixContent == .blame
    let all = settings.sides(of: graph)
    let shown = settings.unit == .actor ? all.filter(isShown(in: graph)) : all
    let comparison = Comparison(of: graph, sides: shown)
    let narrator = PositionNarrator(narrator: Narrator(of: graph))
    let claims = ClaimSheet(comparison: comparison, narrator: narrator)
    let blame = BlameSheet(comparison: comparison, narrator: narrator)
    let sheet = isBlame ? blame.sheet(of: graph) : claims.sheet(of: graph)
    guard !sheet.rows.isEmpty else {
      throw .nothingToShow("nobody takes a position that a matrix could show; check the filters")
    }
    let (grid, method) = sheet.arranged(by: settings.matrixOrder) { accord, rows in
      isBlame ? blame.heading(of: accord, rows) : claims.heading(of: accord)
    }
    var diagram = Diagram(
      view: Self.name,
      title: isBlame ? "Who blames whom, and who does not" : graph.title,
      subtitle: isBlame ? graph.title : "Where each \(settings.unit.rawValue) stands on each claim.",
      language: graph.language,
      description: description(of: grid, columns: sheet.columns.count),
      arrangement: .grid,
      table: grid.table
    )
    diagram.boxes = grid.boxes
    diagram.panels = [grid.panel]
    diagram.table.notes =
      notes(on: grid.panel.boxMarks.values.map { $0 }, isBlame: isBlame) + [method]
      + leftOut(all.count - shown.count)
    diagram.captions = diagram.table.notes
    return diagram
  }

  /// Whether a side is an author of documents, or has anything to show in its column.
  private func isShown(in graph: StanceGraph) -> (Comparison.Side) -> Bool {
    let positions = graph.statements.filter { statement in
      if case .claim = statement.target { !statement.kind.isBlame } else { false }
    }
    let holders = settings.matrixContent == .blame ? graph.blames.map(\.holder) : positions.map(\.holder)
    let shown = Set(holders + graph.documents.flatMap(\.authors))
    return { !shown.isDisjoint(with: $0.holders) }
  }

  private func leftOut(_ number: Int) -> [String] {
    guard number > 0 else { return [] }
    let (blames, takes) = number == 1 ? ("blames or absolves", "takes") : ("blame or absolve", "take")
    let does = settings.matrixContent == .blame ? "\(blames) nobody" : "\(takes) no position on a claim"
    return ["Left out: \(counted(number, settings.unit.rawValue)) who \(does)."]
  }

  /// How to read what occurs, and no more.
  private func notes(on marks: [BoxMark], isBlame: Bool) -> [String] {
    guard isBlame else {
      return [
        "Last column: how many support (+), oppose (−) or do both (±). Who is silent or not coded is not counted."
      ]
    }
    let standings = Set(marks.map(\.standing))
    let counts = [
      "×: in so many passages the author blames, in their own voice",
      standings.isDisjoint(with: [.absolves, .blamesAndAbsolves]) ? nil : "○: absolves",
      marks.contains { $0.detail?.contains("+") ?? false } ? "4+1: one more is hedged" : nil,
    ].compactMap { $0 }.joined(separator: "; ")
    let blanks = [
      standings.contains(.doesNotBlame)
        ? "•: speaks of the actor, or of what others blame it for, and does not blame it." : nil,
      standings.contains(.silent)
        ? "Silent: coded as silent on the claim that makes the charge or, if none does, on what the charge is for."
        : nil,
      standings.contains(.notCoded) ? "?: nothing that is coded tells." : nil,
    ].compactMap { $0 }.joined(separator: " ")
    return ["\(counts).", blanks].filter { !$0.isEmpty }
  }

  private func description(of grid: MatrixGrid, columns: Int) -> String {
    let groups = grid.outline.map { group in
      (group.heading.isEmpty ? "" : "\(group.heading): ") + group.rows.joined(separator: "; ")
    }
    return "\(counted(grid.table.rows.count, "row")), \(counted(columns, "column")). "
      + groups.map { "\($0)." }.joined(separator: " ")
  }
}

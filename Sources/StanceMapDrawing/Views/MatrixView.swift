public import StanceMap

/// Claims as rows and authors as columns, the sign in the cell; or who blames whom.
public struct MatrixView: DiagramView {
  public static let name = "matrix"
  public static let heading = "Every claim, every author"
  public static let summary = "claims (or who is blamed) as rows, authors as columns, the stance in the cell"
  public static let showsOneDocument = false

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let columns = MatrixColumn.columns(of: graph, settings)
    let isBlame = settings.matrixContent == .blame
    let sheet =
      isBlame ? BlameSheet(columns: columns).sheet(of: graph) : ClaimSheet(columns: columns).sheet(of: graph)
    guard !sheet.rows.isEmpty else {
      throw .nothingToShow("nobody takes a position that a matrix could show; check the filters")
    }
    let (grid, method) = sheet.arranged(by: settings.matrixOrder) { accord, rows in
      isBlame
        ? BlameSheet(columns: columns).heading(of: accord, rows)
        : ClaimSheet(columns: columns).heading(of: accord)
    }
    var diagram = Diagram(
      view: Self.name,
      title: isBlame ? "Who blames whom, and who does not" : graph.title,
      subtitle: isBlame ? graph.title : "Where each \(settings.matrixColumns.rawValue) stands on each claim.",
      language: graph.language,
      description: description(of: grid, columns: columns),
      arrangement: .grid,
      table: grid.table
    )
    diagram.boxes = grid.boxes
    diagram.panels = [grid.panel]
    diagram.table.notes = notes(isBlame: isBlame) + [method]
    diagram.captions =
      diagram.table.notes + ["Each cell rests on passages: point at it to read them."]
    return diagram
  }

  private func notes(isBlame: Bool) -> [String] {
    isBlame
      ? [
        "×: in so many passages the author blames, in their own voice; ○: absolves.",
        "•: speaks of the actor, or of what others blame it for, and does not blame it. "
          + "Silent: coded as silent on the claim that makes the charge or, if none does, on what the charge is for. "
          + "?: nothing that is coded tells.",
      ]
      : [
        "Last column: how many support (+), oppose (−) or do both (±). Who is silent or not coded is not counted."
      ]
  }

  private func description(of grid: MatrixGrid, columns: [MatrixColumn]) -> String {
    let groups = grid.outline.map { group in
      (group.heading.isEmpty ? "" : "\(group.heading): ") + group.rows.joined(separator: "; ")
    }
    return "\(counted(grid.table.rows.count, "row")), \(counted(columns.count, "column")). "
      + groups.map { "\($0)." }.joined(separator: " ")
  }
}

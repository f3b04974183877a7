public import StanceMap

/// Two authors: what they share, what they dispute and what only one of them speaks of, in bands by kind of claim.
public struct DifferencesView: DiagramView {
  public static let name = "differences"
  public static let heading = "Where two authors meet and part"
  public static let summary = "two authors: common ground, dispute, what only one says"
  public static let showsOneDocument = false

  /// So many authors, and no more, are compared each with each without being asked for.
  private static let manyAuthors = 10

  /// Each two authors of whom any takes a position.
  public static func variants(of graph: StanceGraph, settings: ViewSettings) -> [ViewVariant] {
    let authors = Comparison.Side.authors(of: graph, chosen: settings.authors).map(\.id)
    guard authors.count <= manyAuthors else { return [] }
    let narrator = Narrator(of: graph)
    return authors.indices.flatMap { first in
      authors.indices.dropFirst(first + 1).map { second in
        let pair = [authors[first], authors[second]]
        var variant = ViewVariant(settings: settings)
        variant.settings.authors = pair
        variant.suffix = pair.joined(separator: "-")
        variant.heading = "Where \(pair.map(narrator.name(of:)).listed("and")) meet and part"
        return variant
      }
    }
  }

  private let settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let narrator = PositionNarrator(narrator: Narrator(of: graph))
    let sides = Comparison.Side.authors(of: graph, chosen: settings.authors)
    guard sides.count == 2 else {
      throw .needsTwoAuthors(view: Self.name, authors: sides.map(\.id))
    }
    let comparison = Comparison(of: graph, sides: sides)
    let names = sides.map(narrator.name(of:))
    guard comparison.claims.contains(where: { $0.finding != .nobody }) else {
      throw .nothingToShow("neither \(names[0]) nor \(names[1]) takes a position; check the filters")
    }
    let sheet = DifferencesSheet(comparison, narrator: narrator)
    var diagram = Diagram(
      view: Self.name,
      title: "Where \(names[0]) and \(names[1]) meet and part",
      subtitle: "\(graph.title). Left sign: \(names[0]). Right sign: \(names[1]).",
      language: graph.language,
      description: sheet.description,
      arrangement: .grid,
      table: sheet.table
    )
    diagram.boxes = sheet.boxes
    diagram.panels = [sheet.panel]
    diagram.table.notes = notes(on: comparison)
    diagram.captions = diagram.table.notes
    return diagram
  }

  private func notes(on comparison: Comparison) -> [String] {
    let left = comparison.claims.count { $0.finding == .nobody }
    let areHalf = comparison.claims.contains { [.halfDispute, .halfAgreement].contains($0.finding) }
    return [
      comparison.pairs.first.map(PairNarrator().sentence(on:)),
      areHalf ? "Half: at least one position is hedged, implied or mixed." : nil,
      left > 0 ? "Left out: \(counted(left, "claim")) on which neither takes a position." : nil,
    ].compactMap { $0 }
  }
}

/// The claims of two sides, in columns by what they add up to and bands by kind.
private struct DifferencesSheet {
  private(set) var boxes: [Box] = []
  private(set) var panel = Panel(title: "", subtitle: "")
  private(set) var table: Table
  private(set) var description = ""

  private enum Column: Int, CaseIterable {
    case onlyFirst, common, dispute, onlySecond
  }

  private let comparison: Comparison
  private let narrator: PositionNarrator

  init(_ comparison: Comparison, narrator: PositionNarrator) {
    self.comparison = comparison
    self.narrator = narrator
    table = Table(columns: ["Claim"] + comparison.sides.map(narrator.name(of:)) + ["Finding"])
    let found = Dictionary(grouping: comparison.claims.filter { $0.finding != .nobody }, by: column)
    for column in Column.allCases {
      let words = heading(of: column, found[column, default: []])
      let place = Box.Place.cell(row: 0, column: column.rawValue)
      add(Box(id: "column:\(column)", kind: .columnHeading, label: words, place: place), BoxMark(.plain))
    }
    var row = 1
    let kinds = Claim.Kind.allCases.map(Optional.some) + [nil]
    for kind in kinds {
      let band = found.mapValues { $0.filter { $0.claim.kind == kind } }.filter { !$0.value.isEmpty }
      if !band.isEmpty { row = addBand(of: kind, band, at: row) }
    }
  }

  /// Returns the row behind the band.
  private mutating func addBand(
    of kind: Claim.Kind?,
    _ band: [Column: [ClaimComparison]],
    at row: Int
  ) -> Int {
    let heading = self.heading(of: kind, band)
    let place = Box.Place.cell(row: row, column: 0)
    add(
      Box(id: "band:\(kind?.rawValue ?? "")", kind: .groupHeading, label: heading, place: place),
      BoxMark(.plain)
    )
    var group: String? = heading
    for column in [Column.common, .dispute, .onlyFirst, .onlySecond] {
      // Plain findings before half ones.
      let claims = band[column, default: []]
      let sorted = claims.filter { !$0.finding.isHalf } + claims.filter(\.finding.isHalf)
      for (index, claim) in sorted.enumerated() {
        add(claim, at: .cell(row: row + 1 + index, column: column.rawValue))
        addTableRow(claim, group: &group)
      }
    }
    description += "\(heading). "
    return row + 1 + (band.values.map(\.count).max() ?? 0)
  }

  private func column(of claim: ClaimComparison) -> Column {
    if claim.finding.isDispute { return .dispute }
    if claim.finding.isCommon { return .common }
    return claim.cells[0].statedStance != nil ? .onlyFirst : .onlySecond
  }

  private mutating func add(_ claim: ClaimComparison, at place: Box.Place) {
    let opinions = claim.cells.map(narrator.opinion(of:))
    var mark = BoxMark(opinions[0])
    mark.other = opinions[1]
    mark.evidence = evidence(for: claim)
    let box = Box(id: claim.id, kind: .claim, label: claim.claim.text, short: claim.claim.short, place: place)
    add(box, mark)
  }

  private func evidence(for claim: ClaimComparison) -> [Evidence] {
    zip(claim.cells, comparison.sides).flatMap { narrator.evidence(for: $0, of: $1, on: claim.claim) }
  }

  private mutating func addTableRow(_ claim: ClaimComparison, group: inout String?) {
    table.rows.append(
      Table.Row(
        group: group,
        [claim.claim.text] + claim.cells.map(narrator.words(for:)) + [claim.finding.rawValue],
        evidence: evidence(for: claim).filter { !$0.place.isEmpty }
      )
    )
    group = nil
  }

  private mutating func add(_ box: Box, _ mark: BoxMark) {
    boxes.append(box)
    panel.boxMarks[box.id] = mark
  }

  // MARK: - Words

  private func heading(of column: Column, _ claims: [ClaimComparison]) -> String {
    let half = claims.count(where: \.finding.isHalf)
    let number = half > 0 ? "\(claims.count - half) and \(half) half" : "\(claims.count)"
    return switch column {
    case .onlyFirst: "Only \(narrator.shortName(of: comparison.sides[0])): \(number)"
    case .common: "In common: \(number)"
    case .dispute: "Dispute: \(number)"
    case .onlySecond: "Only \(narrator.shortName(of: comparison.sides[1])): \(number)"
    }
  }

  /// `Demands: 2 in common, 1 in dispute, 4 of only one`.
  private func heading(of kind: Claim.Kind?, _ band: [Column: [ClaimComparison]]) -> String {
    func number(_ columns: Column...) -> Int { columns.reduce(0) { $0 + band[$1, default: []].count } }
    let counts = [
      (number(.common), "in common"), (number(.dispute), "in dispute"),
      (number(.onlyFirst, .onlySecond), "of only one"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(Wording.plural(of: kind)): \(counts.joined(separator: ", "))"
  }
}

extension ClaimComparison.Finding {
  fileprivate var isHalf: Bool { self == .halfDispute || self == .halfAgreement }
}

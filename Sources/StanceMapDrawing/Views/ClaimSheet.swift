import StanceMap

/// What fills a matrix of claims: who supports and opposes which.
struct ClaimSheet {
  var columns: [MatrixColumn]

  func sheet(of graph: StanceGraph) -> MatrixSheet {
    MatrixSheet(
      corner: "Claim",
      columns: columns.map(\.name),
      totalHeading: "In all",
      groupOrder: "what positions differ on, then what most agree on",
      rows: rows(of: graph)
    )
  }

  /// The claims on which anybody states a position, topic by topic.
  private func rows(of graph: StanceGraph) -> [MatrixSheet.Row] {
    let topics = graph.topics.map { Optional($0.id) } + [nil]
    let names = Dictionary(graph.topics.map { ($0.id, $0.name) }) { first, _ in first }
    return topics.flatMap { topic in
      graph.claims.filter { $0.topic == topic }.compactMap { claim in
        row(of: claim, group: topic.flatMap { names[$0] } ?? "Without a topic")
      }
    }
  }

  private func row(of claim: Claim, group: String) -> MatrixSheet.Row? {
    let cells = columns.map { cell(of: $0, on: claim) }
    guard cells.contains(where: { $0.position != nil }) else { return nil }
    return MatrixSheet.Row(
      id: claim.id,
      label: claim.text,
      short: claim.short,
      group: group,
      cells: cells,
      total: total(of: cells)
    )
  }

  private func cell(of column: MatrixColumn, on claim: Claim) -> MatrixSheet.Cell {
    let standings = column.standings
    var mark = standings.mark(of: column.lead, on: claim.id)
    let words = standings.words(for: column.lead, on: claim.id)
    if mark.evidence.isEmpty {
      let summary = "\(standings.narrator.name(of: column.lead)) on “\(claim.label)”: \(words)"
      mark.evidence = [Evidence(summary: summary, quote: "", place: "")]
    }
    let stance = standings.table.stance(of: column.lead, on: claim.id)
    return MatrixSheet.Cell(
      mark: mark,
      words: words,
      position: stance.flatMap { $0.isImplied ? nil : $0.position }
    )
  }

  /// How many hold each position, such as `+3 −1`: agreement and dispute at a glance, with how many are coded.
  private func total(of cells: [MatrixSheet.Cell]) -> MatrixSheet.Cell {
    let counts = [Standing.supports, .opposes, .mixed].compactMap { standing in
      let number = cells.count { $0.mark.standing == standing }
      return number > 0 ? "\(Wording.sign(for: standing))\(number)" : nil
    }
    var mark = BoxMark(.plain)
    mark.detail = counts.joined(separator: " ")
    return MatrixSheet.Cell(mark: mark, words: counts.joined(separator: " "), position: nil)
  }

  /// What a group of rows has in common.
  func heading(of accord: BlockOrder.Accord) -> String {
    switch accord {
    case .dispute: "Positions differ"
    case .agreement(let number): "\(number) of \(columns.count) agree, nobody disputes"
    case .one: "1 of \(columns.count) takes a position"
    case .nobody: "Nobody takes a position"
    }
  }
}

import StanceMap

/// What fills a matrix of claims: who supports and opposes which.
struct ClaimSheet {
  var comparison: Comparison
  var narrator: PositionNarrator

  func sheet(of graph: StanceGraph) -> MatrixSheet {
    MatrixSheet(
      corner: "Claim",
      columns: comparison.sides.map(narrator.heading(of:)),
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
      comparison.claims.filter { $0.claim.topic == topic && $0.finding != .nobody }.map { claim in
        row(of: claim, group: topic.flatMap { names[$0] } ?? "Without a topic")
      }
    }
  }

  private func row(of claim: ClaimComparison, group: String) -> MatrixSheet.Row {
    let cells = zip(comparison.sides, claim.cells).map { cell(of: $0, $1, on: claim.claim) }
    return MatrixSheet.Row(
      id: claim.id,
      label: claim.claim.text,
      short: claim.claim.short,
      group: group,
      cells: cells,
      total: total(of: cells)
    )
  }

  private func cell(
    of side: Comparison.Side,
    _ cell: ClaimComparison.Cell,
    on claim: Claim
  ) -> MatrixSheet.Cell {
    var mark = BoxMark(narrator.opinion(of: cell))
    mark.evidence = narrator.evidence(for: cell, of: side, on: claim)
    return MatrixSheet.Cell(
      mark: mark,
      words: narrator.words(for: cell),
      position: cell.statedStance?.position
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
    let all = comparison.sides.count
    return switch accord {
    case .dispute: "Positions differ"
    case .agreement(let number): "\(number) of \(all) agree, nobody disputes"
    case .one: "1 of \(all) takes a position"
    case .nobody: "Nobody takes a position"
    }
  }
}

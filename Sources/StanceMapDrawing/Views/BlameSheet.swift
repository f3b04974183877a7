import StanceMap

/// What fills a matrix of blame: who blames and absolves whom, and in which way the others do not.
struct BlameSheet {
  var comparison: Comparison
  var narrator: PositionNarrator

  func sheet(of graph: StanceGraph) -> MatrixSheet {
    let readers = comparison.sides.indices.map { side in
      BlameReader(of: graph, side, in: comparison, narrator: narrator)
    }
    let charges = Charges(of: graph, in: readers.flatMap(\.relations))
    return MatrixSheet(
      corner: "Who is blamed",
      columns: comparison.sides.map(narrator.heading(of:)),
      totalHeading: "Blamed by",
      groupOrder: "who is both blamed and absolved, then whom most blame",
      rows: graph.actors.compactMap { actor in
        guard let charge = charges.byTarget[actor.id] else { return nil }
        let cells = readers.map { $0.cell(on: actor, charge) }
        return MatrixSheet.Row(
          id: actor.id,
          label: actor.name,
          short: actor.short,
          cells: cells,
          total: total(of: cells)
        )
      }
    )
  }

  private func total(of cells: [MatrixSheet.Cell]) -> MatrixSheet.Cell {
    let number = cells.count { $0.mark.standing == .blames || $0.mark.standing == .blamesAndAbsolves }
    var mark = BoxMark(.plain)
    let words = "\(number) of \(cells.count)"
    mark.detail = words
    return MatrixSheet.Cell(mark: mark, words: words, position: nil)
  }

  /// What a group of rows has in common.
  func heading(of accord: BlockOrder.Accord, _ rows: [MatrixSheet.Row]) -> String {
    let all = comparison.sides.count
    let number: Int
    switch accord {
    case .dispute: return "Blamed and absolved"
    case .nobody: return "Neither blamed nor absolved"
    case .agreement(let count): number = count
    case .one: number = 1
    }
    if number == 1, rows.contains(where: { $0.cells.contains { $0.position == .mixed } }) {
      return "Spoken of by 1 of \(all)"
    }
    let positions = rows.flatMap { $0.cells.compactMap(\.position) }
    let words = [
      positions.contains(.support) ? "blamed by \(number) of \(all)" : nil,
      positions.contains(.oppose) ? "absolved by \(number) of \(all)" : nil,
    ].compactMap { $0 }.joined(separator: ", or ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// What actors are blamed for, by whomever.
struct Charges {
  struct Charge {
    /// Claims that blame the actor.
    var carriers: [Claim]
    /// What somebody blames the actor for, or absolves it of.
    var outcomes: [Claim]
  }

  /// Of those whom anybody blames or absolves.
  private(set) var byTarget: [DebateActor.ID: Charge] = [:]

  init(of graph: StanceGraph, in relations: [Relation]) {
    let outcomes = Dictionary(grouping: relations, by: \.target.id)
      .mapValues { Set($0.compactMap(\.outcome)) }
    for (target, outcomes) in outcomes {
      byTarget[target] = Charge(
        carriers: graph.claims.filter { $0.blame?.targets.contains(target) ?? false },
        outcomes: graph.claims.filter { outcomes.contains($0.id) }
      )
    }
  }
}

extension ComparisonReport {
  /// What a reader should know of blame before anything else.
  func blameFindings(of comparison: Comparison) -> [Report.Entry] {
    let blame = comparison.blame
    let disputed = blame.disputed.map { dispute in
      Report.Entry(
        "\(names.name(of: dispute.target)): blamed by \(told(dispute.blaming)); absolved by "
          + told(dispute.absolving)
          + (dispute.outcomes.isEmpty
            ? "; not of the same" : "; both for \(names.labels(of: dispute.outcomes))"),
        evidence: evidence(for: dispute.blaming + dispute.absolving)
      )
    }
    let returned = blame.returned.map { returned in
      Report.Entry(
        "\(told(returned.one, withTargets: true)); \(told(returned.other, withTargets: true))",
        evidence: evidence(for: returned.one + returned.other)
      )
    }
    return [
      Report.Entry("Blamed by one and absolved by another: \(disputed.count)", items: disputed),
      Report.Entry("Blame returned: \(returned.count)", items: returned),
      Report.Entry("Blamed by more than one: \(blame.shared.count)", items: blame.shared.map(entry)),
    ]
  }

  private func entry(for shared: BlameContrast.Shared) -> Report.Entry {
    let common = shared.outcomes.isEmpty ? "" : "; in common for \(names.labels(of: shared.outcomes))"
    let sides = shared.charges.map { names.short($0.side) + hedge($0) }.listed("and")
    return Report.Entry(
      "\(names.name(of: shared.target)): \(sides)\(common)",
      evidence: repeated(evidence(for: shared.charges))
    )
  }

  private func told(_ charges: [BlameContrast.Charge], withTargets: Bool = false) -> String {
    charges.map { charge in
      let target = withTargets ? ": blames \(names.name(of: charge.target))" : ""
      return "\(names.short(charge.side))\(target)\(hedge(charge)) (\(outcomes(of: charge)))"
    }.listed("and")
  }

  private func hedge(_ charge: BlameContrast.Charge) -> String { charge.isHedged ? ", hedged," : "" }

  /// For what, and in which roles, such as `Costs jobs (doer); nothing named`.
  private func outcomes(of charge: BlameContrast.Charge) -> String {
    charge.outcomes.map { outcome in
      let roles = charge.statements.filter { $0.outcome == outcome }.compactMap(\.role?.rawValue).uniqued
      let label = outcome.map(names.label(of:)) ?? "nothing named"
      return label + (roles.isEmpty ? "" : ", as \(roles.listed("and"))")
    }.joined(separator: "; ")
  }

  private func evidence(for charges: [BlameContrast.Charge]) -> [Report.Evidence] {
    charges.flatMap { charge in
      charge.statements.map { names.evidence(for: $0, label: names.short(charge.side)) }
    }
  }

  /// Whom each blames and absolves, and whom it never lets speak.
  func blame(of comparison: Comparison) -> [Report.Block] {
    let charges = comparison.blame.charges
    guard !charges.isEmpty else {
      return [.heading(level: 2, "Blame"), .paragraph("None of them blames or absolves anybody.")]
    }
    let rows = charges.map { charge in
      Report.Grid.Row(
        group: names.short(charge.side),
        [
          Report.Grid.Cell(charge.kind.rawValue + (charge.isHedged ? ", hedged" : "")),
          Report.Grid.Cell(names.name(of: charge.target)), Report.Grid.Cell(outcomes(of: charge)),
          Report.Grid.Cell("\(charge.passages)"),
          Report.Grid.Cell(rate(of: charge.passages, by: charge.side, in: comparison)),
        ],
        evidence: charge.statements.map { names.evidence(for: $0, label: "") }
      )
    }
    let grid = Report.Grid(
      columns: [
        .init("Does"), .init("Whom", .prose), .init("For what", .prose),
        .init("passages", short: "n", .figure), .init("per 1,000 words", short: "per 1,000", .figure),
      ],
      rows: rows
    )
    return [.heading(level: 2, "Blame")] + totals(of: comparison).map(Report.Block.entry) + [.grid(grid)]
      + neverQuoted(of: comparison)
  }

  private func rate(of passages: Int, by side: Comparison.Side.ID, in comparison: Comparison) -> String {
    let place = comparison.sides.firstIndex { $0.id == side }
    return place.flatMap { comparison.words[$0].rate(of: passages) }?.text(decimals: 2) ?? "–"
  }

  private func totals(of comparison: Comparison) -> [Report.Entry] {
    comparison.sides.indices.map { place in
      let side = comparison.sides[place]
      let words = comparison.words[place]
      let parts = [StatementKind.blames, .absolves].map { kind in
        let charges = comparison.blame.charges.filter { $0.side == side.id && $0.kind == kind }
        let passages = Set(charges.flatMap { $0.statements.map(\.passage) }).count
        guard passages > 0 else { return "\(kind.rawValue) nobody" }
        let rate = words.rate(of: passages).map { " (\($0.text(decimals: 2)) per 1,000 words)" } ?? ""
        return
          "\(kind.rawValue) \(counted(charges.count, "actor")) in \(counted(passages, "passage"))\(rate)"
      }
      let missing = words.missing.isEmpty ? "" : " (no text of \(words.missing.listed("and")))"
      return Report.Entry("\(names.short(side)): \(parts.joined(separator: "; "))\(missing)")
    }
  }

  private func neverQuoted(of comparison: Comparison) -> [Report.Block] {
    let entries = comparison.sides.compactMap { side -> Report.Entry? in
      let found = comparison.blame.neverQuoted.filter { $0.charge.side == side.id }
      guard !found.isEmpty else { return nil }
      let told = found.map { never in
        let members = never.quotedMembers.map(names.name(of:)).listed("and")
        return names.name(of: never.charge.target) + (members.isEmpty ? "" : " (quoted: \(members))")
      }
      return Report.Entry(
        "\(names.short(side)) (\(found.count)): \(told.joined(separator: "; "))",
        evidence: repeated(evidence(for: found.map(\.charge)))
      )
    }
    guard !entries.isEmpty else { return [] }
    return [
      .heading(level: 3, "Blamed, never quoted"),
      .paragraph(
        "Nothing is told as theirs where they are blamed; in brackets, members of theirs who are quoted."
      ),
    ] + entries.map(Report.Block.entry)
  }
}

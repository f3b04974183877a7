extension ComparisonReport {
  func coverage(of comparison: Comparison) -> [Report.Block] {
    let rows = comparison.sides.indices.map { place -> Report.Grid.Row in
      let side = comparison.sides[place]
      let cells = comparison.claims.map { $0.cells[place] }
      let words = comparison.words[place]
      let counts = [
        cells.count { $0.statedStance != nil }, cells.count { $0.stance?.isImplied ?? false },
        cells.count(where: \.isSilent), cells.count(where: \.isNotYetPossible),
        cells.count { $0 == .notCoded },
      ]
      return Report.Grid.Row(
        [
          Report.Grid.Cell(names.letter(place)), Report.Grid.Cell(names.name(of: side)),
          Report.Grid.Cell(dated(side)),
        ] + counts.map { Report.Grid.Cell("\($0)") }
          + [Report.Grid.Cell(words.missing.isEmpty && side.isAuthor ? "\(words.count)" : "no text")]
      )
    }
    let grid = Report.Grid(
      columns: [
        .init(""), .init("Who", .prose), .init("Documents", .prose), .init("stance", short: "st.", .figure),
        .init("implied", short: "im.", .figure), .init("silent", short: "si.", .figure),
        .init("not yet possible", short: "n.y.", .figure), .init("not coded", short: "n.c.", .figure),
        .init("words", .figure),
      ],
      rows: rows
    )
    return [
      .heading(level: 2, "Coverage"),
      .paragraph(
        "On how many of \(counted(comparison.claims.count, "claim")) each states a position, and why not."
      ),
      .grid(grid),
    ]
  }

  private func dated(_ side: Comparison.Side) -> String {
    side.documents.map { id in
      names.index.document(id)?.date.map { "\(id) (\($0))" } ?? id
    }.joined(separator: ", ")
  }

  func agreement(of comparison: Comparison) -> [Report.Block] {
    guard !comparison.pairs.isEmpty else { return [] }
    let kinds = FactsAndDemands(of: comparison.claims)
    let rows = comparison.pairs.map { pair -> Report.Grid.Row in
      let (facts, demands) = (kinds.facts(of: pair), kinds.demands(of: pair))
      let figures = [
        names.words(for: pair), "\(pair.both)", "\(pair.agreed.count)", "\(pair.opposed.count)",
        "\(pair.mixed.count)", "\(pair.hedged.count)",
        pair.agreement.map { "\(percent($0.share))\u{A0}%" } ?? "–",
        pair.agreement.map { words(for: $0.interval) } ?? "–", pair.distance?.text(decimals: 2) ?? "–",
        "\(facts.agreed)/\(facts.both)", "\(demands.agreed)/\(demands.both)",
      ]
      return Report.Grid.Row(figures.map { Report.Grid.Cell($0) })
    }
    let grid = Report.Grid(
      columns: [
        .init("Pair", .prose), .init("both coded", short: "n", .figure), .init("agree", short: "=", .figure),
        .init("opposite", short: "≠", .figure), .init("mixed", short: "±", .figure),
        .init("of these hedged", short: "~", .figure), .init("share", .figure),
        .init("95\u{A0}% interval", short: "95\u{A0}%", .figure), .init("distance", short: "d", .figure),
        .init("facts agreed/both", short: "facts", .figure),
        .init("demands agreed/both", short: "demands", .figure),
      ],
      rows: rows
    )
    let minimum = comparison.settings.minimum
    let note =
      "Of the claims that both have a \(comparison.settings.countsImplied ? "stated or implied" : "stated") stance on; "
      + "no share below n = \(minimum). Facts (facts, causes, predictions) and demands (values, demands): agreed of both."
    return [.heading(level: 2, "Agreement"), .paragraph(note), .grid(grid)]
  }
}

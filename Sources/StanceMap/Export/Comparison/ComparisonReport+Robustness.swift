extension ComparisonReport {
  /// Which findings change when something is left out.
  func blocks(for robustness: Robustness, of comparison: Comparison) -> [Report.Block] {
    let trials = robustness.trials.map { trial -> Report.Entry in
      let unit = trial.omission == .implied ? "stance" : "statement"
      let count = counted(trial.leftOut, unit)
      return Report.Entry(
        "Without what is \(words(for: trial.omission)) (\(count)): \(trial.flips.count) of "
          + "\(counted(robustness.findings, "finding")) \(trial.flips.count == 1 ? "changes" : "change")",
        items: trial.flips.map(entry)
      )
    }
    let claims = robustness.claimTrials.map { trial in
      Report.Entry("Without “\(names.label(of: trial.claim))”", items: trial.flips.map(entry))
    }
    return [
      .heading(level: 2, "Robustness"),
      .paragraph("Findings that are others, or none, once weaker statements are left out."),
    ] + trials.map(Report.Block.entry)
      + [
        .heading(level: 3, "With any one claim left out"),
        .paragraph(
          comparison.pairs.contains(where: \.isEnough)
            ? "Claims without which something else is found about pairs (how each leans, same facts with opposite "
              + "values or demands, who is closest, farthest apart, and between these): \(claims.count)."
            : "No pair has enough claims for a share that could change."
        ),
      ] + claims.map(Report.Block.entry) + ranges(of: robustness, in: comparison)
  }

  private func words(for omission: Robustness.Omission) -> String {
    switch omission {
    case .reported, .imputed, .implied: omission.rawValue
    case .hedged: "hedged or conditional"
    case .lowConfidence: "of low confidence"
    }
  }

  private func ranges(of robustness: Robustness, in comparison: Comparison) -> [Report.Block] {
    guard !robustness.ranges.isEmpty else { return [] }
    let rows = robustness.ranges.map { range -> Report.Grid.Row in
      let pair = comparison.pair(range.first, range.second)
      let words = [
        "\(names.short(range.first)) and \(names.short(range.second))", "\(pair?.both ?? 0)",
        (pair?.agreement).map { "\(percent($0.share))\u{A0}%" } ?? "–",
        "\(percent(range.least.share))\u{A0}%",
        "\(percent(range.greatest.share))\u{A0}%",
      ]
      return Report.Grid.Row(words.map { Report.Grid.Cell($0) })
    }
    return [
      .grid(
        Report.Grid(
          columns: [
            .init("Pair", .prose), .init("n", .figure), .init("share", .figure),
            .init("least without one", short: "least", .figure),
            .init("greatest without one", short: "greatest", .figure),
          ],
          rows: rows
        )
      )
    ]
  }

  private func entry(for flip: Robustness.Flip) -> Report.Entry {
    Report.Entry("\(words(for: flip.subject)): \(words(flip.before)) → \(words(flip.after))")
  }

  private func words(_ finding: Robustness.Finding?) -> String {
    finding?.words(naming: names.short) ?? "none"
  }

  private func words(for subject: Robustness.Subject) -> String {
    switch subject {
    case .claim(let claim): "“\(names.label(of: claim))”"
    case .pair(let first, let second): "\(names.short(first)) and \(names.short(second))"
    case .closestPair: "closest pair"
    case .farthestPair: "pair farthest apart"
    case .sameFacts(let first, let second):
      "same facts, opposite values or demands of \(names.short(first)) and \(names.short(second))"
    case .between(let first, let second): "between \(names.short(first)) and \(names.short(second))"
    case .sharedBlame(let target): "shared blame of \(names.name(of: target))"
    case .disputedBlame(let target): "disputed blame of \(names.name(of: target))"
    case .returnedBlame(let first, let second):
      "blame between \(names.short(first)) and \(names.short(second))"
    case .attackedArgument(let claim, let side):
      "argument about “\(names.label(of: claim))”, by \(names.short(side))"
    case .unansweredObjection(let claim, let premises):
      "objection \(names.labels(of: premises)) to “\(names.label(of: claim))”"
    }
  }
}

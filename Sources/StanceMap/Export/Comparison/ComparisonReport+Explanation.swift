extension ComparisonReport {
  /// How to read the figures, and where to read on.
  func explanation(of comparison: Comparison) -> [Report.Block] {
    let implied =
      comparison.settings.countsImplied
      ? "Stances that only a contrary claim implies count in all figures."
      : "Stances that only a contrary claim implies count in no figure; they can make a half-dispute or half-agreement."
    let findings =
      """
      Open dispute: somebody plainly supports what another plainly opposes. Half-dispute: they part, but on one side \
      only in a hedged, implied, imputed or mixed stance. Common ground: at least two plainly hold the same, and nobody \
      parts from them. Half-agreement: the same, with fewer than two plain stances. An author's stance comes from \
      their own voice; of those who write nothing here, the most direct voice counts.
      """
    let figures =
      """
      Agree: both support or both oppose. Share: claims on which they agree, of those that both state a position on; \
      in the interval, Wilson's 95 % score interval. Distance: mean difference of positions on these claims, with \
      support 1, mixed ½ and opposition 0. Claims are not drawn at random, so that an interval shows how little a \
      few claims can tell, and nothing about claims that nobody coded. docs/compare.md has the formulas and their \
      sources.
      """
    return [findings, implied, figures].map(Report.Block.paragraph)
  }

  /// How the stances on one claim came about.
  package func report(of explanation: StanceExplanation) -> Report {
    let facts = facts(of: explanation.claim)
    let head: [Report.Block] = [
      .heading(level: 1, explanation.claim.text),
      .paragraph(facts.isEmpty ? explanation.claim.id : facts.joined(separator: ", ") + "."),
      .paragraph("Finding: \(explanation.finding.rawValue)."),
      .heading(level: 2, "Statement by statement"),
    ]
    let rules: [Report.Block] = [
      .heading(level: 2, "How stances follow"),
      .paragraph(
        """
        Only support is support, only opposition is opposition, both are mixed, whatever the counts. Hedged and \
        conditional statements decide only where there are no plain ones. Support of a contrary claim implies \
        opposition where nothing is stated. Blame is no stance.
        """
      ),
    ]
    return Report(head + explanation.accounts.map { .entry(entry(of: $0)) } + rules)
  }

  private func facts(of claim: Claim) -> [String] {
    [
      claim.kind.map { "A \($0.rawValue)" },
      claim.topic.flatMap(names.index.topic).map { "under “\($0.name)”" },
      claim.since.map { "possible since \($0)" },
      claim.contraryTo.isEmpty ? nil : "contrary to \(names.labels(of: claim.contraryTo))",
      claim.blame.map { "blames \($0.targets.map(names.name(of:)).listed("and"))" },
    ].compactMap { $0 }
  }

  private func entry(of account: StanceExplanation.Account) -> Report.Entry {
    let steps = account.steps.map { step in
      let evidence = names.evidence(for: step.statement, label: "")
      return Report.Entry(
        "\(step.counts ? "counts" : "does not count"): \(evidence.sentence)" + remark(on: step)
      )
    }
    let title = names.sides.first { $0.id == account.side }.map(names.name(of:)) ?? account.side
    return Report.Entry("\(title): \(names.words(for: account.cell))", items: steps + absence(account))
  }

  private func remark(on step: StanceExplanation.Step) -> String {
    step.reason == .counts ? "" : " – \(step.reason.rawValue)"
  }

  private func absence(_ account: StanceExplanation.Account) -> [Report.Entry] {
    switch account.cell {
    case .stance: []
    case .silent(let silences):
      silences.map { silence in
        let evidence = names.evidence(for: silence, label: "")
        return Report.Entry("coded as \(evidence.words) (\(evidence.file):\(evidence.line))")
      }
    case .notYetPossible(let since): [Report.Entry("written before \(since)")]
    case .notCoded: [Report.Entry("neither a statement nor a silence is coded")]
    }
  }
}

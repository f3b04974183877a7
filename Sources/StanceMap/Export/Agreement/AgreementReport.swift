/// Writes the agreement of two codings as a report for people.
package struct AgreementReport: Sendable {
  package var names: AgreementNames

  package init(names: AgreementNames) {
    self.names = names
  }

  /// The figures of all documents and of each, and then every disagreement.
  package func report(of agreement: CoderAgreement) -> Report {
    var report = Report([
      .heading(level: 1, "Agreement of the reference coding and '\(names.other)'"),
      .paragraph(names.graph.title),
    ])
    report.blocks += documents(of: agreement)
    guard !agreement.documents.isEmpty else { return report }
    report.blocks += [.heading(level: 2, "All documents")] + blocks(for: agreement.overall)
    report.blocks += stanceTable(agreement.overall.withSilence.table)
    if agreement.documents.count > 1 {
      report.blocks += agreement.documents.flatMap { document in
        [.heading(level: 2, document.document)] + blocks(for: document.figures)
      }
    }
    report.blocks += disagreements(of: agreement).blocks
    report.blocks += [.heading(level: 2, "How to read this"), .paragraph(explanation(agreement.bootstrap))]
    return report
  }

  private func documents(of agreement: CoderAgreement) -> [Report.Block] {
    func line(_ words: String, _ ids: [Document.ID]) -> Report.Block? {
      ids.isEmpty ? nil : .paragraph("\(words) (\(ids.count)): \(ids.joined(separator: ", "))")
    }
    let coded = agreement.documents.map(\.document)
    return [
      coded.isEmpty ? .paragraph("No document has entries in both codings.") : line("Coded by both", coded),
      line("Only in the reference", agreement.onlyInReference),
      line("Only in '\(names.other)'", agreement.onlyInOther),
    ].compactMap { $0 }
  }

  private func blocks(for figures: AgreementFigures) -> [Report.Block] {
    let blame = figures.blame
    return [
      .paragraph("Own stances: \(words(for: figures.own.coverage))"),
      .paragraph("Told of others: \(words(for: figures.told.coverage))"),
      .paragraph("Blame, passages: \(words(for: blame.passages.counts))"),
      .paragraph("Blame, relations: \(words(for: blame.relations.counts))"),
      .paragraph(
        "Of the \(blame.passages.counts.both) passages in both, \(blame.sharingOutcome) agree on what for, "
          + "\(blame.sharingRole) on the role"
      ),
      .table(
        columns: ["Stances", "n", "agreement", "kappa", "alpha"],
        rows: [
          row("both coded", figures.own.whereBothCoded),
          row("with silence", figures.withSilence),
          row("told", figures.told.whereBothCoded),
        ]
      ),
      .table(
        columns: ["Blame", "n", "precision", "recall", "F1"],
        rows: [row("passages", blame.passages), row("relations", blame.relations)]
      ),
    ] + leftOut(figures)
  }

  private func words(for coverage: Coverage) -> String {
    "\(coverage.both) in both, \(coverage.onlyReference) only in the reference, "
      + "\(coverage.onlyOther) only in '\(names.other)'"
  }

  private func row(_ name: String, _ agreement: NominalAgreement) -> [String] {
    [
      name, "\(agreement.units)", text(agreement.share, isShare: true), text(agreement.kappa),
      text(agreement.alpha),
    ]
  }

  private func row(_ name: String, _ match: MatchAgreement) -> [String] {
    let estimates = [match.precision, match.recall, match.f1]
    return [name, "\(match.counts.total)"] + estimates.map { text($0) }
  }

  /// A figure with its interval, such as `0.69 [0.36, 0.90]` or `75 % [50, 92]`.
  private func text(_ estimate: Estimate, isShare: Bool = false) -> String {
    func number(_ value: Double) -> String {
      isShare ? (100 * value).text(decimals: 0) : value.text(decimals: 2)
    }
    switch estimate {
    case .undefined(let gap): return gap.rawValue
    case .value(let value, let interval):
      let bounds = interval.map { " [\(number($0.low)), \(number($0.high))]" } ?? ""
      return number(value) + (isShare ? " %" : "") + bounds
    }
  }

  /// Which value of the reference coding met which of the other.
  private func stanceTable(_ table: AgreementTable) -> [Report.Block] {
    let rows = StanceReading.allCases.map { reading in
      ["\(reading)"] + StanceReading.allCases.map { "\(table[reading, $0])" }
    }
    return [
      .paragraph(
        "Stances with silence, n = \(table.total): a row for each value of the reference, "
          + "a column for each of '\(names.other)'"
      ),
      .table(columns: ["reference"] + StanceReading.allCases.map { "\($0)" }, rows: rows),
    ]
  }
}

extension AgreementReport {
  /// Every disagreement with what either coding rests on, document by document.
  package func disagreements(of agreement: CoderAgreement) -> Report {
    var report = Report([.heading(level: 2, "Disagreements (\(agreement.disagreements.count))")])
    if agreement.disagreements.isEmpty { report.blocks.append(.paragraph("There are none.")) }
    for document in agreement.disagreements.map(\.document).uniqued {
      let found = agreement.disagreements.filter { $0.document == document }
      report.blocks.append(.heading(level: 3, "\(document) (\(found.count))"))
      report.blocks += found.map { .entry(entry(for: $0)) }
    }
    return report
  }

  private func entry(for disagreement: Disagreement) -> Report.Entry {
    let told = disagreement.voice.flatMap { $0 == .own ? nil : " (\($0.rawValue))" } ?? ""
    let title =
      "\(kind(of: disagreement)): \(names.holder(of: disagreement))\(told) \(names.subject(of: disagreement))"
    return Report.Entry(
      title,
      items: [
        item("reference", disagreement.reference, disagreement),
        item(names.other, disagreement.other, disagreement),
      ]
    )
  }

  private func kind(of disagreement: Disagreement) -> String {
    disagreement.kind == .onlyOther ? "only in '\(names.other)'" : disagreement.kind.rawValue
  }

  private func item(
    _ coding: String,
    _ finding: Disagreement.Finding,
    _ disagreement: Disagreement
  ) -> Report.Entry {
    let evidence = finding.statements.map { statement in
      let quotes = names.quotes(of: statement)
      let words = quotes.isEmpty ? "no quote" : quotes.joined(separator: " ")
      return Report.Entry("\(words) \(names.place(of: statement.source))")
    }
    let silence = finding.silence.map { [Report.Entry(names.place(of: $0.source))] } ?? []
    return Report.Entry(
      "\(coding): \(names.words(for: finding, on: disagreement))",
      items: evidence + silence
    )
  }
}

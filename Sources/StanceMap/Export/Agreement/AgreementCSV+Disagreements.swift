extension AgreementCSV {
  /// A row for each disagreement, with what either coding rests on.
  package func disagreements(of agreement: CoderAgreement) -> String {
    let header = [
      "document", "kind", "holder", "voice", "subject",
      "reference", "reference_quotes", "reference_places", "other", "other_quotes", "other_places",
    ]
    return CSVWriter().text(of: [header] + agreement.disagreements.map(row))
  }

  private func row(for disagreement: Disagreement) -> [String] {
    [
      disagreement.document, disagreement.kind.rawValue, disagreement.holder,
      disagreement.voice?.rawValue ?? "", disagreement.subject.id,
    ] + cells(disagreement.reference, disagreement) + cells(disagreement.other, disagreement)
  }

  private func cells(_ finding: Disagreement.Finding, _ disagreement: Disagreement) -> [String] {
    let places = finding.statements.map(\.source) + (finding.silence.map { [$0.source] } ?? [])
    return [
      names.words(for: finding, on: disagreement),
      finding.statements.flatMap(names.quotes).joined(separator: " "),
      places.map(names.place).joined(separator: " "),
    ]
  }
}

extension Disagreement.Subject {
  /// The claim, or the verb and whom it is about, by id.
  fileprivate var id: String {
    switch self {
    case .stance(let claim): claim
    case .blame(let kind, let target): "\(kind.rawValue) \(target.id)"
    }
  }
}

/// Writes the agreement of two codings as rows for a spreadsheet or a statistics program.
package struct AgreementCSV: Sendable {
  package var names: AgreementNames

  package init(names: AgreementNames) {
    self.names = names
  }

  /// A row for each figure of all documents together, and of each.
  package func figures(of agreement: CoderAgreement) -> String {
    let header = ["document", "measure", "figure", "n", "value", "low", "high", "left_out", "undefined"]
    let sections = [("", agreement.overall)] + agreement.documents.map { ($0.document, $0.figures) }
    return CSVWriter().text(of: [header] + sections.flatMap { rows(for: $0.1, document: $0.0) })
  }

  private func rows(for figures: AgreementFigures, document: String) -> [[String]] {
    let rows =
      rows("own", figures.own) + rows("with silence", figures.withSilence) + rows("told", figures.told)
      + rows("blame passages", figures.blame.passages) + rows("blame relations", figures.blame.relations)
      + [
        count("blame passages", "sharing outcome", figures.blame.sharingOutcome),
        count("blame passages", "sharing role", figures.blame.sharingRole),
      ]
    return rows.map { [document] + $0 }
  }

  private func rows(_ measure: String, _ stances: StanceAgreement) -> [[String]] {
    rows(measure, stances.coverage) + rows(measure, stances.whereBothCoded)
  }

  private func rows(_ measure: String, _ agreement: NominalAgreement) -> [[String]] {
    [("agreement", agreement.share), ("kappa", agreement.kappa), ("alpha", agreement.alpha)].map {
      row(measure, $0.0, $0.1, units: agreement.units)
    }
  }

  private func rows(_ measure: String, _ match: MatchAgreement) -> [[String]] {
    rows(measure, match.counts)
      + [("precision", match.precision), ("recall", match.recall), ("F1", match.f1)].map {
        row(measure, $0.0, $0.1, units: match.counts.total)
      }
  }

  private func rows(_ measure: String, _ coverage: Coverage) -> [[String]] {
    [
      count(measure, "in both", coverage.both),
      count(measure, "only in the reference", coverage.onlyReference),
      count(measure, "only in the other coding", coverage.onlyOther),
    ]
  }

  private func count(_ measure: String, _ name: String, _ count: Int) -> [String] {
    [measure, name, "", "\(count)", "", "", "", ""]
  }

  private func row(_ measure: String, _ name: String, _ estimate: Estimate, units: Int) -> [String] {
    let interval = estimate.interval
    let numbers = [estimate.value, interval?.low, interval?.high].map { $0?.text(decimals: 4) ?? "" }
    let leftOut = interval.map { "\($0.leftOut)" } ?? ""
    return [measure, name, "\(units)"] + numbers + [leftOut, estimate.gap?.rawValue ?? ""]
  }
}

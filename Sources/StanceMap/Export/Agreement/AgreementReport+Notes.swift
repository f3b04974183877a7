extension AgreementReport {
  /// How the figures came about, and where to read on.
  func explanation(_ bootstrap: Bootstrap) -> String {
    """
    'both coded': stances that authors of documents and of parts take themselves, where both \
    codings have one. 'with silence': the stances of the documents' authors on every claim that \
    they could know, where no stance is a value, too. 'told': stances that authors report of \
    others or impute to them. 'passages': the same holder blames (or absolves) the same target in \
    words that overlap. 'relations': the same, anywhere in the document; each counts once. In \
    brackets: 95 % percentile bootstrap intervals, \(bootstrap.resamples) resamples of the n \
    units, seed \(bootstrap.seed); none where drawing anew cannot give one. docs/agreement.md has the \
    formulas and their sources.
    """
  }

  /// In how many resamples figures were not defined.
  func leftOut(_ figures: AgreementFigures) -> [Report.Block] {
    let estimates = [
      ("kappa, both coded", figures.own.whereBothCoded.kappa),
      ("alpha, both coded", figures.own.whereBothCoded.alpha),
      ("kappa, with silence", figures.withSilence.kappa),
      ("alpha, with silence", figures.withSilence.alpha),
      ("kappa, told", figures.told.whereBothCoded.kappa),
      ("alpha, told", figures.told.whereBothCoded.alpha),
      ("precision, passages", figures.blame.passages.precision),
      ("recall, passages", figures.blame.passages.recall),
      ("precision, relations", figures.blame.relations.precision),
      ("recall, relations", figures.blame.relations.recall),
    ]
    let parts = estimates.compactMap { name, estimate in
      estimate.interval.flatMap { $0.leftOut > 0 ? "\(name), in \($0.leftOut)" : nil }
    }
    guard !parts.isEmpty else { return [] }
    return [
      .paragraph("Not defined, and left out of the intervals: \(parts.joined(separator: "; ")) resamples.")
    ]
  }
}

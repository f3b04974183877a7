/// Two codings of one document, set side by side.
struct DocumentComparison {
  let document: Document
  let reference: DocumentCoding
  let other: DocumentCoding
  let blame: BlameComparison
  /// The claims of the codebook.
  let claims: [Claim]

  init(of document: Document, reference: StanceGraph, other: StanceGraph) {
    self.document = document
    self.reference = DocumentCoding(of: document, in: reference)
    self.other = DocumentCoding(of: document, in: other)
    blame = BlameComparison(reference: self.reference.blames, other: self.other.blames)
    claims = reference.claims
  }

  /// What at least one coding has a stance on.
  private var units: [StanceUnit] { (reference.units + other.units).uniqued }

  /// The authors' own stances on the claims that the document could know.
  ///
  /// A claim that came up later is left out, unless somebody coded a stance on it nevertheless.
  private var bylineUnits: [StanceUnit] {
    guard let author = document.authors.first else { return [] }
    let coded = Set(units)
    return claims.compactMap { claim in
      let unit = StanceUnit(document: document.id, holder: author, claim: claim.id, voice: .own)
      return coded.contains(unit) || !claim.isCertainlyLater(than: document) ? unit : nil
    }
  }

  var counts: AgreementCounts {
    var counts = AgreementCounts()
    for unit in units where unit.voice == .own { count(unit, in: &counts.own) }
    for unit in units where unit.voice != .own { count(unit, in: &counts.told) }
    for unit in bylineUnits { count(unit, in: &counts.withSilence) }
    counts.passages = blame.passages
    counts.relations = blame.relations
    counts.sharingOutcome = blame.pairs.count { $0.reference.sharesOutcome(with: $0.other) }
    counts.sharingRole = blame.pairs.count { $0.reference.sharesRole(with: $0.other) }
    return counts
  }

  private func count(_ unit: StanceUnit, in table: inout AgreementTable) {
    table[reference.reading(of: unit), other.reading(of: unit)] += 1
  }
}

extension Claim {
  /// Whether nobody could hold it yet when the document was written.
  fileprivate func isCertainlyLater(than document: Document) -> Bool {
    guard let since, let date = document.date else { return false }
    return date.isCertainlyBefore(since)
  }
}

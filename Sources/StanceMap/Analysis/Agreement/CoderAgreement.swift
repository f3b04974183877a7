/// How far two people who coded the same documents agree.
///
/// Only documents count in which both codings have an entry. `docs/agreement.md` says what is
/// counted, and with which formulas.
public struct CoderAgreement: Equatable, Sendable {
  /// The figures of one document.
  public struct DocumentFigures: Equatable, Sendable {
    public var document: Document.ID
    public var figures: AgreementFigures
  }

  /// In the order of the reference coding.
  public var documents: [DocumentFigures]
  /// Of all units of all documents together, not a mean of the documents' figures.
  public var overall: AgreementFigures
  public var disagreements: [Disagreement]
  /// Documents in which only the reference coding has an entry.
  public var onlyInReference: [Document.ID]
  /// Documents in which only the other coding has an entry.
  public var onlyInOther: [Document.ID]
  public var bootstrap: Bootstrap

  /// - Parameters:
  ///   - reference: the graph of one coding; its documents and claims are those of both.
  ///   - other: the graph of the same project in another coding.
  public init(of reference: StanceGraph, with other: StanceGraph, bootstrap: Bootstrap = Bootstrap()) {
    let inReference = reference.documents.filter { reference.codes($0) }
    let inOther = reference.documents.filter { other.codes($0) }
    let comparisons = inReference.filter(inOther.contains).map {
      DocumentComparison(of: $0, reference: reference, other: other)
    }
    var counts = AgreementCounts()
    documents = comparisons.map { comparison in
      counts += comparison.counts
      let figures = AgreementFigures(of: comparison.counts, bootstrap: bootstrap)
      return DocumentFigures(document: comparison.document.id, figures: figures)
    }
    overall = AgreementFigures(of: counts, bootstrap: bootstrap)
    disagreements = comparisons.flatMap(\.disagreements)
    onlyInReference = inReference.filter { !inOther.contains($0) }.map(\.id)
    onlyInOther = inOther.filter { !inReference.contains($0) }.map(\.id)
    self.bootstrap = bootstrap
  }
}

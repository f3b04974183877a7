/// A claim that a document was coded as silent on.
public struct Silence: Hashable, Sendable {
  /// What the silence is on, and where.
  struct Place: Hashable, Sendable {
    var document: Document.ID
    var claim: Claim.ID
  }

  public var document: Document.ID
  public var coding: String?
  public var claim: Claim.ID
  public var reason: String?
  public var source: SourceRange

  var place: Place { Place(document: document, claim: claim) }

  public init(document: Document.ID, claim: Claim.ID, reason: String?, source: SourceRange) {
    self.document = document
    self.claim = claim
    self.reason = reason
    self.source = source
  }
}

/// A claim that a document was coded as silent on.
public struct Silence: Hashable, Sendable {
  public var document: Document.ID
  public var coding: String?
  public var claim: Claim.ID
  public var reason: String?
  public var source: SourceRange

  public init(document: Document.ID, claim: Claim.ID, reason: String?, source: SourceRange) {
    self.document = document
    self.claim = claim
    self.reason = reason
    self.source = source
  }
}

/// A link between claims as somebody makes it.
public enum ArgumentKind: String, Hashable, Sendable, CaseIterable {
  case supportedBy = "supported-by"
  case opposedBy = "opposed-by"
}

/// A claim with one premise, or one group of premises that only work together.
public struct Argument: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var document: Document.ID?
  public var part: Part.ID?
  public var coding: String?
  public var holder: DebateActor.ID
  public var claim: Claim.ID
  public var kind: ArgumentKind
  /// One premise, or several that only work together.
  public var premises: [Claim.ID]
  public var isHedged = false
  public var quotes: [Quote] = []
  public var note: String?
  public var source: SourceRange

  public init(
    id: ID,
    holder: DebateActor.ID,
    claim: Claim.ID,
    kind: ArgumentKind,
    premises: [Claim.ID],
    source: SourceRange
  ) {
    self.id = id
    self.holder = holder
    self.claim = claim
    self.kind = kind
    self.premises = premises
    self.source = source
  }
}

/// A proposition in neutral words, which anyone can support or oppose.
public struct Claim: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case fact, cause, value, demand, prediction
  }

  /// What a claim says that somebody is to blame for.
  public struct Blame: Hashable, Sendable {
    public var targets: [DebateActor.ID]
    public var outcomes: [Claim.ID]
    public var role: BlameRole?

    public init(targets: [DebateActor.ID], outcomes: [Claim.ID], role: BlameRole?) {
      self.targets = targets
      self.outcomes = outcomes
      self.role = role
    }
  }

  public var id: ID
  public var text: String
  /// A few words for small boxes.
  public var short: String?
  public var kind: Kind?
  public var topic: Topic.ID?
  public var keywords: [String] = []
  /// Claims whose support excludes support of this one; symmetric, not transitive.
  public var contraryTo: [ID] = []
  /// The date before which nobody could hold it.
  public var since: PartialDate?
  /// Whoever supports the claim blames, whoever opposes it absolves.
  public var blame: Blame?
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  /// The short label, or the text where there is none.
  public var label: String { short ?? text }
}

/// An actor as a file describes it.
public struct ActorEntry: Equatable, Sendable {
  public var id: Located<String>
  public var name: Located<String>
  public var short: Located<String>?
  public var kind: Located<String>?
  public var aliases: [Located<String>] = []
  public var memberOf: [Located<String>] = []
  public var note: String?

  public init(id: Located<String>, name: Located<String>) {
    self.id = id
    self.name = name
  }
}

/// A topic as a file describes it.
public struct TopicEntry: Equatable, Sendable {
  public var id: Located<String>
  public var name: Located<String>
  public var note: String?

  public init(id: Located<String>, name: Located<String>) {
    self.id = id
    self.name = name
  }
}

/// A claim as a file describes it.
public struct ClaimEntry: Equatable, Sendable {
  public var id: Located<String>
  public var text: Located<String>
  public var short: Located<String>?
  public var topic: Located<String>?
  public var kind: Located<Claim.Kind>?
  public var keywords: [Located<String>] = []
  public var contraryTo: [Located<String>] = []
  public var since: Located<PartialDate>?
  public var blames: [Located<String>] = []
  public var outcomes: [Located<String>] = []
  public var role: Located<BlameRole>?
  public var note: String?

  public init(id: Located<String>, text: Located<String>) {
    self.id = id
    self.text = text
  }
}

/// A person, organisation, state, armed group, party, medium, population, movement or commenter.
public struct DebateActor: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: String
  /// A name for small boxes.
  public var short: String?
  /// What kind of actor it is, in the project's own word.
  public var kind: String?
  /// Other names of the same actor; never used as references.
  public var aliases: [String] = []
  public var memberOf: [ID] = []
  public var note: String?
  /// Where it is described; nil for `unnamed` and for authors that a text does not name.
  public var source: SourceRange?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }

  /// The agent that a text leaves out: drawn where it occurs, left out of networks.
  public static let unnamed = DebateActor(id: "unnamed", name: "Not named in the text")

  /// The short name, or the name where there is none.
  public var label: String { short ?? name }
}

/// A heading that claims are grouped under.
public struct Topic: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: String
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

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

/// By what somebody is to blame: by what it did, made possible or let happen.
public enum BlameRole: String, Hashable, Sendable, CaseIterable {
  case doer, enabler, bystander
}

/// An article.
public struct Document: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var title: String?
  /// Never empty: a document that names nobody has an author made for it.
  public var authors: [DebateActor.ID]
  public var outlet: String?
  public var date: PartialDate?
  /// The name of its text, in the folder of the texts.
  public var text: String?
  public var url: String?
  public var parts: [Part] = []
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, authors: [DebateActor.ID]) {
    self.id = id
    self.authors = authors
  }
}

/// A stretch of a document in another voice: an embedded letter, a comment, a reply.
public struct Part: Identifiable, Hashable, Sendable {
  public typealias ID = String

  /// Unique within its document.
  public var id: ID
  public var author: DebateActor.ID
  /// The words that it begins with.
  public var from: String?
  /// The words that it ends with.
  public var to: String?
  /// The document, or the part of the same document, that it answers.
  public var answers: String?
  /// Where it stands in the text, in Unicode scalars; nil where that is not known.
  public var range: Range<Int>?
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, author: DebateActor.ID) {
    self.id = id
    self.author = author
  }
}

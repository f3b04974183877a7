/// What a coder found: in a document, or outside any.
public struct CodedEntries: Equatable, Sendable {
  public var statements: [StatementEntry] = []
  public var arguments: [ArgumentEntry] = []
  public var silences: [SilenceEntry] = []

  public init() {}
}

/// A statement as a file describes it: one passage, one verb.
public struct StatementEntry: Equatable, Sendable {
  /// The whole entry.
  public var range: SourceRange
  public var verb: Located<StatementKind>
  public var targets: [Located<String>] = []
  /// The holder, behind those who report it, outermost first; empty where the author speaks.
  public var chain: [Located<String>] = []
  public var voice: Located<Voice>?
  /// What the author says of a view that is not the author's.
  public var verdict: Located<AuthorVerdict>?
  public var outcomes: [Located<String>] = []
  public var role: Located<BlameRole>?
  public var part: Located<String>?
  public var evidence = EvidenceEntry()
  public var isHedged = false
  public var condition: Located<String>?
  public var confidence: Located<Confidence>?
  public var note: String?

  public init(range: SourceRange, verb: Located<StatementKind>) {
    self.range = range
    self.verb = verb
  }
}

/// What an author says of a view that they report or impute.
public enum AuthorVerdict: String, Hashable, Sendable, CaseIterable {
  case accepts, rejects
}

/// The words of a passage, and what stands around them where they alone are ambiguous.
public struct EvidenceEntry: Equatable, Sendable {
  public var quotes: [Located<String>] = []
  public var prefix: Located<String>?
  public var suffix: Located<String>?

  public init() {}
}

/// An argument as a file describes it: a claim with what holds it up and what speaks against it.
public struct ArgumentEntry: Equatable, Sendable {
  public var range: SourceRange
  public var claim: Located<String>
  public var premises: [PremiseEntry] = []
  /// Who makes the argument, where it is not the author.
  public var chain: [Located<String>] = []
  public var part: Located<String>?
  public var evidence = EvidenceEntry()
  public var isHedged = false
  public var note: String?

  public init(range: SourceRange, claim: Located<String>) {
    self.range = range
    self.claim = claim
  }
}

/// A premise, or several that only work together.
public struct PremiseEntry: Equatable, Sendable {
  public var range: SourceRange
  public var kind: ArgumentKind
  public var claims: [Located<String>]
  public var evidence = EvidenceEntry()
  public var isHedged = false
  public var note: String?

  public init(range: SourceRange, kind: ArgumentKind, claims: [Located<String>]) {
    self.range = range
    self.kind = kind
    self.claims = claims
  }
}

/// A claim that a document is coded as silent on.
public struct SilenceEntry: Equatable, Sendable {
  public var claim: Located<String>
  public var reason: Located<String>?

  public init(claim: Located<String>, reason: Located<String>?) {
    self.claim = claim
    self.reason = reason
  }
}

/// What one YAML file says, before anything in it is looked up elsewhere.
///
/// Names stay as they were written and every value keeps its range, so that the graph builder
/// can point at the word that is wrong.
public struct AnnotationFile: Equatable, Sendable {
  public var path: String
  /// Whether all of it could be read; where not, ids that it defines may be missing.
  public var isComplete = true
  public var format: Located<String>?
  public var title: Located<String>?
  /// The folder of the documents' texts, relative to the project.
  public var texts: Located<String>?
  public var language: Located<String>?
  /// The coder whose annotation this file is part of; nil for the reference coding.
  public var coding: Located<String>?
  public var actors: [ActorEntry] = []
  public var topics: [TopicEntry] = []
  public var claims: [ClaimEntry] = []
  public var documents: [DocumentEntry] = []
  /// What stands at the top level of a file without a document.
  public var loose = CodedEntries()

  public init(path: String) {
    self.path = path
  }
}

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

/// A document as a file describes it, or an addition to one that another file describes.
public struct DocumentEntry: Equatable, Sendable {
  public enum Reference: Equatable, Sendable {
    /// `document:` or an item of `documents:`.
    case describes(Located<String>)
    /// `for-document: ID`.
    case addsTo(Located<String>)
  }

  public var reference: Reference
  public var title: Located<String>?
  public var authors: [Located<String>] = []
  public var outlet: Located<String>?
  public var date: Located<PartialDate>?
  public var text: Located<String>?
  public var url: Located<String>?
  public var parts: [PartEntry] = []
  public var note: String?
  public var coded = CodedEntries()

  public init(_ reference: Reference) {
    self.reference = reference
  }

  /// The id that the entry describes or adds to.
  public var id: Located<String> {
    switch reference {
    case .describes(let id), .addsTo(let id): id
    }
  }
}

/// A stretch of a document in another voice.
public struct PartEntry: Equatable, Sendable {
  public var id: Located<String>
  public var author: Located<String>?
  /// The words that the part begins with.
  public var from: Located<String>?
  /// The words that the part ends with.
  public var to: Located<String>?
  /// The document or part that this part answers.
  public var answers: Located<String>?
  public var note: String?

  public init(id: Located<String>) {
    self.id = id
  }
}

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

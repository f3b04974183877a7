/// What a holder does to a target.
public enum StatementKind: String, Hashable, Sendable, CaseIterable {
  case supports, opposes, blames, absolves

  /// Whether it is about blame, and so takes an outcome and a role.
  public var isBlame: Bool { self == .blames || self == .absolves }

  /// What somebody says who rejects this.
  public var rejected: StatementKind {
    switch self {
    case .supports: .opposes
    case .opposes: .supports
    case .blames: .absolves
    case .absolves: .blames
    }
  }
}

/// Through whom a position reaches the reader.
public enum Voice: String, Hashable, Sendable, CaseIterable {
  /// The holder wrote it.
  case own
  /// The author tells it of the holder.
  case reported
  /// The author ascribes it to an opponent.
  case imputed
}

/// How sure the coder is.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case low, medium, high
}

/// Who or what put a statement or relation into the graph.
public enum Origin: Hashable, Sendable {
  /// A person wrote it.
  case annotated
  /// It follows from a claim that itself blames.
  case claim(Claim.ID)
}

/// What a statement is about.
public enum Target: Hashable, Sendable {
  case claim(Claim.ID)
  case actor(DebateActor.ID)

  public var id: String {
    switch self {
    case .claim(let id), .actor(let id): id
    }
  }
}

/// One coded position: in this document, this holder supports, opposes, blames or absolves this target.
///
/// An entry with several targets, holders or outcomes is so many statements with one `passage`.
public struct Statement: Identifiable, Hashable, Sendable {
  public typealias ID = String

  /// Stays the same as long as holder, kind, target, outcome, quotes and prefix do.
  public var id: ID
  /// The same for all statements that one entry yields; counts of passages count it once.
  public var passage: String
  public var document: Document.ID?
  public var part: Part.ID?
  /// Whose coding it belongs to; nil for the reference coding.
  public var coding: String?
  public var holder: DebateActor.ID
  /// Those through whom the position is told, outermost first and the holder last; empty with one or none.
  public var chain: [DebateActor.ID] = []
  public var voice: Voice
  public var kind: StatementKind
  public var target: Target
  /// What a target is blamed for or absolved of.
  public var outcome: Claim.ID?
  public var role: BlameRole?
  /// The claim on whose truth the position depends.
  public var condition: Claim.ID?
  public var isHedged = false
  public var confidence: Confidence?
  public var quotes: [Quote] = []
  public var note: String?
  public var origin = Origin.annotated
  /// The whole entry.
  public var source: SourceRange

  public init(
    id: ID,
    passage: String,
    holder: DebateActor.ID,
    voice: Voice,
    kind: StatementKind,
    target: Target,
    source: SourceRange
  ) {
    self.id = id
    self.passage = passage
    self.holder = holder
    self.voice = voice
    self.kind = kind
    self.target = target
    self.source = source
  }

  /// Whether the holder takes the position without qualification and without condition.
  public var isPlain: Bool { !isHedged && condition == nil }
}

/// The words of a passage, and where they were found.
public struct Quote: Hashable, Sendable {
  public var words: String
  /// Text just before the words, where they alone are ambiguous.
  public var prefix: String?
  /// Text just after them.
  public var suffix: String?
  public var anchor: Anchor
  public var source: SourceRange

  public init(_ words: String, anchor: Anchor = .noText, source: SourceRange) {
    self.words = words
    self.anchor = anchor
    self.source = source
  }
}

/// Where the words of a quote were found in a text, and how surely.
public enum Anchor: Hashable, Sendable {
  /// A stretch of a document's text.
  public struct Passage: Hashable, Sendable {
    /// In Unicode scalars from 0, end exclusive, in the text as decoded.
    public var range: Range<Int>
    /// Where the range begins in the text.
    public var start: SourceLocation
    /// The text in the range.
    public var words: String
    /// The paragraph that holds it, in Unicode scalars.
    public var paragraph: Range<Int>

    public init(range: Range<Int>, start: SourceLocation, words: String, paragraph: Range<Int>) {
      self.range = range
      self.start = start
      self.words = words
      self.paragraph = paragraph
    }
  }

  /// Found literally in one place: the whole quote, or its first and last words where it leaves words out.
  case exact(Passage)
  /// Found in one place with white space, quotation marks, dashes and ellipses folded.
  case folded(Passage)
  /// Found with differences; the score is the share of the quote's words that agree, from 0 to 1.
  case approximate(Passage, score: Double)
  /// Found in several places; counting stops at 100,000.
  case ambiguous(count: Int)
  case notFound
  /// The document's text is not there.
  case noText

  /// The passage, where there is exactly one.
  public var passage: Passage? {
    switch self {
    case .exact(let passage), .folded(let passage), .approximate(let passage, _): passage
    case .ambiguous, .notFound, .noText: nil
    }
  }
}

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

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

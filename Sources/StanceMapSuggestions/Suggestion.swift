public import StanceMap

/// A statement that a rule reads in a text and offers to a person, who accepts or rejects it.
///
/// Never part of a graph: only what a person accepts becomes annotation. Ranges are Unicode scalars
/// from 0, end exclusive, in the text as given.
public struct Suggestion: Hashable, Sendable {
  /// Who takes the position.
  public var holder: SuggestedParty
  /// Those through whom the position is told, outermost first, without the holder; empty in own voice.
  public var chain: [SuggestedParty]
  public var voice: Voice
  public var kind: StatementKind
  public var target: SuggestedTarget
  /// What the target is blamed for or absolved of.
  public var outcome: SuggestedTarget?
  public var isHedged: Bool
  /// The part that the passage stands in; nil for the document's own words.
  public var part: Part.ID?
  /// What a person has to read to judge it: the clause, or the clauses, never empty.
  public var passage: Range<Int>
  /// The chain that led to it, in the order of the text.
  public var evidence: [SuggestionEvidence]
  /// The id of the rule that found it.
  public var rule: String
  /// How often suggestions like it are right, from 0 to 1; calibrated.
  public var confidence: Double

  public init(
    holder: SuggestedParty,
    chain: [SuggestedParty] = [],
    voice: Voice,
    kind: StatementKind,
    target: SuggestedTarget,
    outcome: SuggestedTarget? = nil,
    isHedged: Bool = false,
    part: Part.ID? = nil,
    passage: Range<Int>,
    evidence: [SuggestionEvidence],
    rule: String,
    confidence: Double
  ) {
    self.holder = holder
    self.chain = chain
    self.voice = voice
    self.kind = kind
    self.target = target
    self.outcome = outcome
    self.isHedged = isHedged
    self.part = part
    self.passage = passage
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}

/// Somebody who holds a position or through whom it is told.
public enum SuggestedParty: Hashable, Sendable {
  /// Whoever wrote the document or the part.
  case author
  /// An actor of the project.
  case actor(DebateActor.ID)
  /// Somebody whom the project does not know, by the name in the text.
  case named(String)
}

/// What a suggested statement is about.
public enum SuggestedTarget: Hashable, Sendable {
  /// An actor of the project.
  case actor(DebateActor.ID)
  /// Somebody whom the project does not know, by the name in the text.
  case named(String)
  /// A claim of the codebook, and how well the words match it, from 0 to 1.
  case claim(Claim.ID, score: Double)
  /// A claim that the codebook does not have, in the words of the text.
  case proposition(String)
}

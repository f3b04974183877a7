/// A place where two codings do not say the same.
public struct Disagreement: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Both have a stance, and not the same.
    case stance = "different stance"
    case onlyReference = "only in the reference"
    case onlyOther = "only in the other coding"
    /// Both have the blame in overlapping words, the one as several passages, the other as fewer.
    case division = "divided differently"
    /// Both have the blame, in words that do not overlap.
    case passage = "different passage"
    /// Both have the blame, without a common outcome.
    case outcome = "different outcome"
    /// Both have the blame, in different roles.
    case role = "different role"
  }

  /// What the codings disagree about.
  public enum Subject: Hashable, Sendable {
    case stance(on: Claim.ID)
    case blame(StatementKind, of: Target)
  }

  /// What one coding says.
  public struct Finding: Hashable, Sendable {
    /// Nil for blame, and where there is no stance.
    public var position: Stance.Position?
    public var isHedged = false
    /// What for, in the case of blame.
    public var outcomes: [Claim.ID] = []
    public var roles: [BlameRole] = []
    /// What it rests on, one statement for each passage; empty where the coding says nothing.
    public var statements: [Statement] = []
    /// Where it is coded that the document says nothing.
    public var silence: Silence?
  }

  public var kind: Kind
  public var document: Document.ID
  public var holder: DebateActor.ID
  /// Nil for blame, which is compared whatever the voice.
  public var voice: Voice?
  public var subject: Subject
  public var reference: Finding
  public var other: Finding
}

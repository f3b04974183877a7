/// One link of the chain that led to a suggestion: words of the text, and what they were taken for.
public struct SuggestionEvidence: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Words that name the holder, the source or the target.
    case mention
    /// The word or words that carry the position.
    case cue
    /// How cue and mentions hang together.
    case frame
    /// What the cue stands inside: attribution, quotation, negation, modality, condition, irony.
    case scope
    /// A feature that the linear model weighs most.
    case model
  }

  public var role: Role
  /// In Unicode scalars from 0, end exclusive, in the text as given.
  public var range: Range<Int>
  /// What the words were taken for, such as `target: Ministry of Works` or `S blames O for Y`.
  public var reading: String

  public init(role: Role, range: Range<Int>, reading: String) {
    self.role = role
    self.range = range
    self.reading = reading
  }
}

/// A suggestion that a person rejected, as `decisions.yaml` records it.
public struct Decision: Equatable, Sendable {
  /// The whole entry.
  public var range: SourceRange
  public var document: Located<String>
  /// The id or name of whoever was suggested as the holder; nil for the author.
  public var holder: Located<String>?
  public var verb: Located<StatementKind>
  /// An id, or the words that were suggested where the codebook had none.
  public var target: Located<String>
  public var outcome: Located<String>?
  public var part: Located<String>?
  public var evidence = EvidenceEntry()
  /// The rule that made the suggestion.
  public var rule: Located<String>?
  public var date: Located<PartialDate>?
  public var note: String?

  public init(
    range: SourceRange,
    document: Located<String>,
    verb: Located<StatementKind>,
    target: Located<String>
  ) {
    self.range = range
    self.document = document
    self.verb = verb
    self.target = target
  }
}

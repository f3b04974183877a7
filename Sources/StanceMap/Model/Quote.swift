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

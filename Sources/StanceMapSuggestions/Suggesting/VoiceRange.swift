public import StanceMap

/// A stretch of a text that somebody else than the document's author wrote.
public struct VoiceRange: Hashable, Sendable {
  public var part: Part.ID
  public var author: DebateActor.ID?
  /// In Unicode scalars from 0, end exclusive; what lies outside the text is left out.
  public var range: Range<Int>

  public init(part: Part.ID, author: DebateActor.ID?, range: Range<Int>) {
    self.part = part
    self.author = author
    self.range = range
  }
}

/// A stretch of a document in another voice: an embedded letter, a comment, a reply.
public struct Part: Identifiable, Hashable, Sendable {
  public typealias ID = String

  /// Unique within its document.
  public var id: ID
  public var author: DebateActor.ID
  /// The words that it begins with.
  public var from: String?
  /// The words that it ends with.
  public var to: String?
  /// The document, or the part of the same document, that it answers.
  public var answers: String?
  /// Where it stands in the text, in Unicode scalars; nil where that is not known.
  public var range: Range<Int>?
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, author: DebateActor.ID) {
    self.id = id
    self.author = author
  }
}

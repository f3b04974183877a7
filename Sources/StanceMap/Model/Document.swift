/// An article.
public struct Document: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var title: String?
  /// Never empty: a document that names nobody has an author made for it.
  public var authors: [DebateActor.ID]
  public var outlet: String?
  public var date: PartialDate?
  /// The name of its text, in the folder of the texts.
  public var text: String?
  public var url: String?
  public var parts: [Part] = []
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, authors: [DebateActor.ID]) {
    self.id = id
    self.authors = authors
  }
}

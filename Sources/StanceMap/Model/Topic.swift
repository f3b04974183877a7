/// A heading that claims are grouped under.
public struct Topic: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: String
  public var note: String?
  public var source: SourceRange?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A person, organisation, state, armed group, party, medium, population, movement or commenter.
public struct DebateActor: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public var id: ID
  public var name: String
  /// A name for small boxes.
  public var short: String?
  /// What kind of actor it is, in the project's own word.
  public var kind: String?
  /// Other names of the same actor; never used as references.
  public var aliases: [String] = []
  public var memberOf: [ID] = []
  public var note: String?
  /// Where it is described; nil for `unnamed` and for authors that a text does not name.
  public var source: SourceRange?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }

  /// The agent that a text leaves out: drawn where it occurs, left out of networks.
  public static let unnamed = DebateActor(id: "unnamed", name: "Not named in the text")

  /// The short name, or the name where there is none.
  public var label: String { short ?? name }
}

/// An edge of a diagram.
public struct Arrow: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case supports, opposes, blames, absolves
    /// A reply to what it points at.
    case answers
    /// The two claims exclude each other.
    case contrary
    /// Both take the same position, or opposite ones, on so many claims.
    case agrees, disagrees
    /// Both take a position on too few claims for a figure.
    case sharesLittle
    /// From what is joined to where it joins.
    case joins
  }

  public var id: ID
  public var tail: Box.ID
  public var head: Box.ID
  public var kind: Kind
  /// Whether it ends here; an arrow that passes through words goes on behind them.
  public var hasHead = true
  /// Whether it points against the direction of the diagram, such as from a claim down to whom it blames.
  public var pointsBackwards = false
  /// Whether its tail has to stand in an earlier rank than its head.
  public var decidesRanks = true

  public init(id: ID, from tail: Box.ID, to head: Box.ID, kind: Kind) {
    self.id = id
    self.tail = tail
    self.head = head
    self.kind = kind
  }
}

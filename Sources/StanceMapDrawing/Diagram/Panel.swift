/// One drawing of the boxes and arrows, as one author (or whoever the panel is about) sees them.
public struct Panel: Equatable, Sendable {
  /// The heading; empty where the diagram has one panel that needs none.
  public var title: String
  public var subtitle: String
  /// What the panel counts, such as `+ 5`, `− 3`, in order.
  public var counts: [Count] = []
  /// Boxes without a mark are not drawn.
  public var boxMarks: [Box.ID: BoxMark] = [:]
  /// Arrows without a mark are not drawn.
  public var arrowMarks: [Arrow.ID: ArrowMark] = [:]

  public init(title: String, subtitle: String) {
    self.title = title
    self.subtitle = subtitle
  }

  /// How many boxes of one standing a panel has.
  public struct Count: Hashable, Sendable {
    public var standing: Standing
    public var number: Int

    public init(_ standing: Standing, _ number: Int) {
      self.standing = standing
      self.number = number
    }
  }
}

/// What a view wants drawn: boxes and arrows that mean something, without positions or colours.
///
/// The boxes and arrows are laid out once. Every panel draws them again in the same places, each
/// with marks of its own; most views have one panel.
public struct Diagram: Equatable, Sendable {
  /// How the boxes are put in their places.
  public enum Arrangement: Hashable, Sendable {
    /// By Graphviz, in ranks; arrows tend in the direction.
    case layered(Direction)
    /// By us, in the cells that the boxes name.
    case grid
    /// By us, round a ring in the order of the boxes, with straight lines between them.
    case ring
    /// By us: leaves below each other, and what joins them to the right of them by its height.
    case tree
    /// By us, one box below the other, with the words that point at each beside it.
    case bands
  }

  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case up, down, left, right
  }

  /// The name of the view that made it, such as `panels`.
  public var view: String
  public var title: String
  public var subtitle: String
  /// A language tag (BCP 47).
  public var language: String
  /// The picture in words, for those who cannot see it.
  public var description: String
  public var arrangement: Arrangement
  /// In the order in which they are preferred from left to right and from top to bottom.
  public var boxes: [Box] = []
  public var arrows: [Arrow] = []
  /// At least one.
  public var panels: [Panel] = []
  /// How to read the picture, what it rests on, what a reader may miss; one paragraph each.
  public var captions: [String] = []
  /// The same content as a table.
  public var table: Table

  public init(
    view: String,
    title: String,
    subtitle: String,
    language: String,
    description: String,
    arrangement: Arrangement,
    table: Table
  ) {
    self.view = view
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.description = description
    self.arrangement = arrangement
    self.table = table
  }
}

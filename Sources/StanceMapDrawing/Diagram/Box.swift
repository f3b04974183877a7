/// A node of a diagram.
public struct Box: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A claim.
    case claim
    /// An actor that somebody takes a position on.
    case actor
    /// An actor that takes positions.
    case holder
    /// A document or part in a tree of answers.
    case reply
    /// Words on an arrow: no outline, the arrow enters and leaves at the sides.
    case words
    /// Where premises join that only work together: a dot without words.
    case junction
    /// The head of a row of a grid.
    case rowHeading
    /// The head of a column of a grid.
    case columnHeading
    /// A row of a grid that names a group of rows.
    case groupHeading
    /// A cell of a grid.
    case cell
  }

  /// Where the view itself decides; nil leaves it to the layout.
  public enum Place: Hashable, Sendable {
    /// Ranks count from 0, in the direction of the arrows' tails to their heads.
    case rank(Int)
    /// Rows and columns count from 0.
    case cell(row: Int, column: Int)
    /// Words on the line between two boxes.
    case between(ID, ID)
    /// Where those joined by it are joined in a tree, from 0 to 1; leaves name no place.
    case height(Double)
    /// Words at one side of the box that they point at, in a diagram of bands.
    case beside(Side)
  }

  public enum Side: String, Hashable, Sendable, CaseIterable {
    case left, right
  }

  /// The column of a grid that it stands in; nil outside a grid.
  var column: Int? {
    if case .cell(_, let column) = place { column } else { nil }
  }

  public var id: ID
  public var kind: Kind
  /// The full words.
  public var label: String
  /// Fewer words, for small boxes.
  public var short: String?
  public var place: Place?

  public init(id: ID, kind: Kind, label: String, short: String? = nil, place: Place? = nil) {
    self.id = id
    self.kind = kind
    self.label = label
    self.short = short
    self.place = place
  }
}

public import StanceMap

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

/// An edge of a diagram.
public struct Arrow: Identifiable, Hashable, Sendable {
  public typealias ID = String

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case supports, opposes, blames, absolves
    /// A reply to what it points at.
    case answers
    /// The two claims exclude each other.
    case contrary
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

/// What a panel says of a box.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Nothing; the box is just there.
  case plain
  case supports, opposes, mixed
  /// Follows only from support of a contrary claim.
  case impliedOpposition
  case silent, notYetPossible, notCoded
}

/// How a box is drawn in one panel.
public struct BoxMark: Equatable, Sendable {
  public var standing: Standing
  public var isHedged = false
  public var voice = Voice.own
  /// A box that stands out: the conclusion of an argument, an actor that is blamed but never quoted.
  public var emphasis: Emphasis?
  /// A few words in a cell, such as `×3`.
  public var detail: String?
  /// What words on an arrow say in this panel, in place of the box's label.
  ///
  /// The box is as large as the longest words of any panel need.
  public var words: String?
  public var evidence: [Evidence] = []

  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    /// Nothing that is drawn rests on it: what an argument comes down to.
    case conclusion
    /// An objection that its author does not answer.
    case unanswered
    /// Blamed, and never quoted.
    case neverQuoted
  }

  public init(_ standing: Standing) {
    self.standing = standing
  }
}

/// How an arrow is drawn in one panel.
public struct ArrowMark: Equatable, Sendable {
  /// Made by somebody else: a hairline behind everything.
  public var isBackground = false
  public var isHedged = false
  public var voice = Voice.own
  public var role: BlameRole?
  /// How many passages it rests on; decides the width of blame.
  public var passages = 1
  public var evidence: [Evidence] = []

  public init() {}
}

/// A passage that something in a picture rests on.
public struct Evidence: Hashable, Sendable {
  /// Who says what, in a sentence.
  public var summary: String
  /// The words quoted; empty where there are none.
  public var quote: String
  /// Document and line, such as `Keep the lamps lit, line 12`.
  public var place: String
  /// An http or https address of the document.
  public var url: String?

  public init(summary: String, quote: String, place: String, url: String? = nil) {
    self.summary = summary
    self.quote = quote
    self.place = place
    self.url = url
  }
}

/// Rows and columns of words: the textual equivalent of a picture.
public struct Table: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// A heading that begins a group of rows; nil goes on with the group.
    public var group: String?
    public var cells: [String]
    public var evidence: [Evidence] = []

    public init(group: String? = nil, _ cells: [String], evidence: [Evidence] = []) {
      self.group = group
      self.cells = cells
      self.evidence = evidence
    }
  }

  public var columns: [String]
  public var rows: [Row] = []

  public init(columns: [String]) {
    self.columns = columns
  }
}

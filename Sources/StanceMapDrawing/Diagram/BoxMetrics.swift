/// How large the words and boxes of a diagram are, and how far apart; lengths in points.
public struct BoxMetrics: Hashable, Sendable {
  /// The widest line of a claim's words, by what is written.
  public var fullTextWidth = 118.0
  public var shortTextWidth = 80.0
  /// The widest line of an actor's name.
  public var nameWidth = 112.0
  /// The widest line of words on an arrow.
  public var wordsWidth = 132.0
  /// The widest line of a row's heading, and of a column's.
  public var rowHeadingWidth = 230.0
  public var columnHeadingWidth = 76.0

  public var claimFont = Font(size: 9)
  public var actorFont = Font(size: 10.5, isBold: true)
  public var holderFont = Font(size: 10.5)
  public var wordsFont = Font(size: 9)
  public var detailFont = Font(size: 9)
  public var numberFont = Font(size: 10)
  public var columnHeadingFont = Font(size: 9.5, isBold: true)
  public var groupHeadingFont = Font(size: 10, isBold: true)

  /// The strip for the sign at the left of a box.
  public var stripWidth = 17.0
  public var junctionSize = 6.0
  /// Longer words are cut with an ellipsis.
  public var maximumLines = 12
  /// The same for words on an arrow.
  public var maximumWordsLines = 4
  /// Above and below words on an arrow.
  public var wordsVerticalInset = 2.0
  /// Left and right of a name, and above and below it.
  public var nameInset = 11.0
  public var nameVerticalInset = 9.0
  /// Whether boxes of a kind are mostly as high as each other, and not only as wide.
  public var evensHeights = true

  /// Between neighbours in a rank.
  public var boxGap = 12.0
  /// Between ranks; the arrows' room.
  public var rankGap = 30.0
  /// Between ranks where arrows go sideways, and words may lie on them.
  public var sidewaysRankGap = 58.0
  /// Between the ends of arrows on one side of a box, where there is room.
  public var endGap = 9.0
  /// Between the tails of arrows, at least, where a name can grow to make room.
  public var tailGap = 5.0

  /// Between the words of a band and the box that they point at: the room of the arrow.
  public var arrowRoom = 34.0
  /// Before the heading of a group of bands.
  public var groupGap = 6.0
  /// Between the stems that lead from holders to their bands, and round them.
  public var stemGap = 10.0
  /// Between columns of bands.
  public var columnGap = 26.0

  public init() {}
}

/// How the words of a kind of box are set.
struct BoxStyle: Equatable, Sendable {
  var font: Font
  /// Of a line of words.
  var maximumWidth: Double
  var maximumLines: Int
  /// Left and right of the words.
  var inset: Double
  /// Above and below the words.
  var verticalInset: Double
  var minimumSize = Size(width: 0, height: 0)
  /// Whether all boxes of the kind in a diagram are as wide, and mostly as high, as each other.
  var isUniform = false
}

extension BoxMetrics {
  func style(of kind: Box.Kind, labels: LabelMode) -> BoxStyle {
    switch kind {
    case .claim, .reply: claimStyle(labels)
    case .actor: nameStyle(actorFont)
    case .holder: nameStyle(holderFont)
    case .words: style(wordsFont, wordsWidth, lines: maximumWordsLines, insets: (4, wordsVerticalInset))
    case .junction: style(wordsFont, 0, lines: 0, insets: (0, 0))
    case .rowHeading: style(claimFont, rowHeadingWidth, insets: (5, 4))
    case .columnHeading: style(columnHeadingFont, columnHeadingWidth, lines: 9, insets: (5, 6))
    case .groupHeading: style(groupHeadingFont, .infinity, lines: 1, insets: (5, 6))
    case .cell: cellStyle
    }
  }

  private func claimStyle(_ labels: LabelMode) -> BoxStyle {
    var style =
      switch labels {
      case .full: style(claimFont, fullTextWidth, insets: (5, 5))
      case .short: style(claimFont, shortTextWidth, lines: 4, insets: (5, 5))
      case .number: style(numberFont, shortTextWidth, lines: 1, insets: (6, 5))
      }
    style.isUniform = true
    return style
  }

  private func nameStyle(_ font: Font) -> BoxStyle {
    var style = style(font, nameWidth, lines: 4, insets: (nameInset, nameVerticalInset))
    style.isUniform = true
    return style
  }

  private var cellStyle: BoxStyle {
    var style = style(detailFont, columnHeadingWidth, lines: 4, insets: (5, 4))
    style.minimumSize = Size(width: 34, height: 20)
    return style
  }

  private func style(
    _ font: Font,
    _ width: Double,
    lines: Int? = nil,
    insets: (horizontal: Double, vertical: Double)
  ) -> BoxStyle {
    BoxStyle(
      font: font,
      maximumWidth: width,
      maximumLines: lines ?? maximumLines,
      inset: insets.horizontal,
      verticalInset: insets.vertical
    )
  }
}

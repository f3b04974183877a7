/// A diagram with a place for everything: what a renderer draws, in order, without measuring anything.
///
/// All coordinates are in the points of the whole drawing, from its top left corner.
public struct DiagramLayout: Equatable, Sendable {
  /// The name of the view that made it.
  public var view: String
  public var title: String
  /// A language tag (BCP 47).
  public var language: String
  /// The picture in words.
  public var description: String
  /// The whole drawing, margins and all.
  public var size: Size
  public var page: Page?
  /// Points on the page for each point of the drawing; 1 without a page.
  public var scale: Double
  /// What the boxes and arrows were laid out with.
  public var settings = LayoutSettings()
  /// Title and subtitle.
  public var heading: [TextLine] = []
  public var panels: [PlacedPanel] = []
  public var legend: [LegendEntry] = []
  /// The words for the numbers in the boxes.
  public var key: [TextLine] = []
  public var captions: [TextLine] = []

  /// The size of the smallest words on the page, in points; nil where there are no words.
  public var smallestText: Double? {
    lines.map { $0.font.size * scale }.min()
  }

  /// Every line of words in the drawing.
  public var lines: [TextLine] {
    heading + panels.flatMap(\.lines) + legend.map(\.words) + key + captions
  }
}

/// A sheet of paper.
public struct Page: Hashable, Sendable {
  /// In millimetres.
  public var width: Double
  /// In millimetres.
  public var height: Double
  /// Left free on every side, in millimetres.
  public var margin = 8.0

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  public static let a3Landscape = Page(width: 420, height: 297)
  public static let a4Landscape = Page(width: 297, height: 210)
  public static let a4Portrait = Page(width: 210, height: 297)

  static let pointsPerMillimetre = 72 / 25.4

  /// What is left between the margins, in points.
  var room: Size {
    Size(
      width: (width - 2 * margin) * Self.pointsPerMillimetre,
      height: (height - 2 * margin) * Self.pointsPerMillimetre
    )
  }
}

/// One line of words, measured.
public struct TextLine: Equatable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  public var text: String
  /// On the baseline: the left end, the middle or the right end of the line, by the alignment.
  public var anchor: Point
  public var alignment: Alignment
  public var font: Font
  public var ink: Ink
  /// In points.
  public var width: Double
  /// Whether it must be held to its width, since nobody knows how wide a reader's font makes it.
  public var isHeldToWidth: Bool
  public var isRightToLeft: Bool
}

extension TextLine {
  /// What the line covers, from the top of its capitals to the bottom of its descenders.
  public var frame: Rect {
    let left =
      switch alignment {
      case .left: anchor.x
      case .center: anchor.x - width / 2
      case .right: anchor.x - width
      }
    return Rect(x: left, y: anchor.y - font.size * 0.73, width: width, height: font.size * 0.95)
  }
}

/// One drawing of the boxes and arrows, on a card or on the bare page.
public struct PlacedPanel: Equatable, Sendable {
  /// Nil where the drawing lies on the page itself.
  public var card: Rect?
  /// Title, subtitle and counts.
  public var heading: [TextLine] = []
  /// The words of the heading in one line, for those who cannot see the card.
  public var name = ""
  public var rules: [Rule] = []
  /// From back to front.
  public var arrows: [DrawnArrow] = []
  public var boxes: [DrawnBox] = []

  /// A thin level line.
  public struct Rule: Equatable, Sendable {
    public var from: Point
    public var to: Point
  }

  var lines: [TextLine] {
    heading + boxes.flatMap(\.lines)
  }
}

/// A box in its place.
public struct DrawnBox: Equatable, Sendable {
  public var id: Box.ID
  public var kind: Box.Kind
  public var mark: BoxMark
  public var look: BoxLook
  public var frame: Rect
  /// Where its strip is; nil for none.
  public var strip: Rect?
  /// Where the strip of a second author is; nil for none.
  public var otherStrip: Rect?
  /// The label, the sign and the detail.
  public var lines: [TextLine]
  /// Everything that there is to say of it, in words.
  public var title: String
  /// Where it leads: an http or https address, or a page beside the picture.
  public var link: String?
  /// What on a page belongs together with it; nil in a picture that stands alone.
  public var tie: PageTie?
}

/// An arrow in its place.
public struct DrawnArrow: Equatable, Sendable {
  public var id: Arrow.ID
  public var kind: Arrow.Kind
  public var mark: ArrowMark
  public var look: ArrowLook
  /// From the tail's outline to the head's; the head is drawn within it.
  public var curve: Curve
  /// Where it passes over other arrows, which are interrupted there.
  public var bridges: [Curve] = []
  /// Everything that there is to say of it, in words.
  public var title: String
  /// Where it leads: an http or https address, or a page beside the picture.
  public var link: String?
  /// What on a page belongs together with it; nil in a picture that stands alone.
  public var tie: PageTie?
}

/// What something on a page is about, so that a script can light up what belongs together.
public struct PageTie: Hashable, Sendable {
  /// What it is about and rests on, as words without spaces.
  public var on: [String]
  /// Those of the words that make other things belong to it; empty for all.
  public var key: [String]

  public init(on: [String], key: [String] = []) {
    self.on = on
    self.key = key
  }
}

/// A sample and what it means.
public struct LegendEntry: Equatable, Sendable {
  public enum Sample: Equatable, Sendable {
    case box(DrawnBox)
    case arrow(DrawnArrow)
  }

  public var sample: Sample
  public var words: TextLine
}

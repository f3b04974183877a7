/// Where the boxes and arrows of a diagram are, from the top left corner of what they cover.
///
/// It holds every box and arrow of its diagram, by id, with finite coordinates.
public struct NetworkLayout: Equatable, Sendable {
  public struct PlacedBox: Equatable, Sendable {
    public var frame: Rect
    public var label: BoxLabel

    public init(frame: Rect, label: BoxLabel) {
      self.frame = frame
      self.label = label
    }
  }

  /// The words of a box as they are drawn.
  public struct BoxLabel: Equatable, Sendable {
    /// From top to bottom; empty for boxes without words.
    public var lines: [String]
    public var fontSize: Double
    public var isBold: Bool

    public init(lines: [String], fontSize: Double, isBold: Bool) {
      self.lines = lines
      self.fontSize = fontSize
      self.isBold = isBold
    }
  }

  /// A curve of cubic Bézier segments from the tail's outline to the head's.
  public struct PlacedArrow: Equatable, Sendable {
    /// A start and three points for each segment: 3n + 1 points, n at least 1.
    public var points: [Point]

    public init(points: [Point]) {
      self.points = points
    }
  }

  public var size: Size
  public var boxes: [Box.ID: PlacedBox]
  public var arrows: [Arrow.ID: PlacedArrow]
  public var labels: LabelMode

  public init(
    size: Size,
    boxes: [Box.ID: PlacedBox],
    arrows: [Arrow.ID: PlacedArrow],
    labels: LabelMode
  ) {
    self.size = size
    self.boxes = boxes
    self.arrows = arrows
    self.labels = labels
  }
}

/// Which words go into the boxes.
public enum LabelMode: String, Hashable, Sendable, CaseIterable {
  case full
  case short
  /// Numbers, with one key for all.
  case number
}

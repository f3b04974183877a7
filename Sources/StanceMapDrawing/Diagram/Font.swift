/// A size and weight of the one typeface that pictures use (Arial, Helvetica or Liberation Sans).
public struct Font: Hashable, Sendable {
  /// In points.
  public var size: Double
  public var isBold: Bool

  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The distance between two lines' baselines, in points.
  public var lineHeight: Double { size * 1.28 }
}

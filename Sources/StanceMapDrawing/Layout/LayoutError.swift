/// Why a picture could not be laid out.
public enum LayoutError: Error, Equatable, Sendable {
  /// Graphviz reported errors, or returned success and lost something.
  case graphviz(String)
  /// The layout took longer than it may.
  case timedOut(seconds: Double, boxes: Int, arrows: Int)
  /// More boxes or arrows than any layout is tried for.
  case tooLarge(boxes: Int, arrows: Int)
}

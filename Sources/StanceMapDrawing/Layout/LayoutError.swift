/// Why a picture could not be laid out.
public enum LayoutError: Error, Equatable, Sendable {
  /// Graphviz reported errors, or returned success and lost something.
  case graphviz(String)
  /// The process that lays out large maps ended without a result.
  case crashed(String, boxes: Int, arrows: Int)
  /// The layout took longer than it may.
  case timedOut(seconds: Double, boxes: Int, arrows: Int)
  /// More boxes or arrows than any layout is tried for.
  case tooLarge(boxes: Int, arrows: Int)
}

extension LayoutError: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .graphviz(let text):
      "Graphviz cannot lay out this map: \(text.isEmpty ? "it gives no reason" : text); \(Self.advice)"
    case .crashed(let text, let boxes, let arrows):
      "the layout of \(Self.size(boxes, arrows)) failed: \(text); \(Self.advice)"
    case .timedOut(let seconds, let boxes, let arrows):
      "the layout of \(Self.size(boxes, arrows)) took longer than \(Self.plain(seconds)) seconds; "
        + "\(Self.advice), or allow it more with --time-limit"
    case .tooLarge(let boxes, let arrows):
      "a map of \(Self.size(boxes, arrows)) is too large to lay out, which goes up to "
        + "\(Self.size(LayoutLimits.maximumBoxes, LayoutLimits.maximumArrows)); \(Self.advice)"
    }
  }

  private static let advice =
    "show less of it with --topic, --author, --document or --claim, or as a table with --format table"

  private static func size(_ boxes: Int, _ arrows: Int) -> String { "\(boxes) boxes and \(arrows) arrows" }

  private static func plain(_ seconds: Double) -> String {
    seconds == seconds.rounded() && seconds < 1e6 ? String(Int(seconds)) : String(seconds)
  }
}

/// From what size on maps are laid out with care, and not at all.
enum LayoutLimits {
  static let maximumBoxes = 5_000
  static let maximumArrows = 20_000

  /// Above this, in a process of their own where there is one.
  static let carelessBoxes = 300
  static let carelessArrows = 500
}

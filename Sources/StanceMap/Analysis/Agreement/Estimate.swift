/// A figure that was computed from some units, or why it could not be.
public enum Estimate: Hashable, Sendable {
  /// Why a figure is not defined.
  public enum Gap: String, Hashable, Sendable {
    case noUnits = "no units"
    case oneUnit = "one unit only"
    /// Both coders gave one and the same value to everything, so that chance alone would agree.
    case oneValue = "one value only"
  }

  /// The interval is nil where drawing the units anew cannot give one.
  case value(Double, Interval?)
  case undefined(Gap)

  public var value: Double? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  public var interval: Interval? {
    guard case .value(_, let interval) = self else { return nil }
    return interval
  }

  public var gap: Gap? {
    guard case .undefined(let gap) = self else { return nil }
    return gap
  }
}

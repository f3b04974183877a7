/// What a panel says of a box.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Nothing; the box is just there.
  case plain
  case supports, opposes, mixed
  /// Follows only from support of a contrary claim.
  case impliedOpposition
  case silent, notYetPossible, notCoded
  /// In a matrix of blame.
  case blames, absolves, blamesAndAbsolves
  /// Speaks of somebody, or of what others blame them for, without blame.
  case doesNotBlame
  /// An actor that is blamed or absolved in other panels, and not in this one.
  case notBlamed

  /// Whether a strip at the left of a box says so with a sign, or stays free for one.
  var takesStrip: Bool { self != .plain && self != .notBlamed }

  /// Whether it says that nothing was said.
  var isAbsent: Bool {
    switch self {
    case .silent, .notYetPossible, .notCoded, .notBlamed: true
    case .plain, .supports, .opposes, .mixed, .impliedOpposition: false
    case .blames, .absolves, .blamesAndAbsolves, .doesNotBlame: false
    }
  }
}

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
}

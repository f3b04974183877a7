/// What a holder does to a target.
public enum StatementKind: String, Hashable, Sendable, CaseIterable {
  case supports, opposes, blames, absolves

  /// Whether it is about blame, and so takes an outcome and a role.
  public var isBlame: Bool { self == .blames || self == .absolves }

  /// What somebody says who rejects this.
  public var rejected: StatementKind {
    switch self {
    case .supports: .opposes
    case .opposes: .supports
    case .blames: .absolves
    case .absolves: .blames
    }
  }
}

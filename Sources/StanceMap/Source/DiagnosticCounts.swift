/// How many diagnostics there are of each severity.
public struct DiagnosticCounts: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var notes = 0

  public init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }
}

extension DiagnosticCounts: CustomStringConvertible {
  /// The counts as words, such as `1 error, 2 warnings and 0 notes`.
  public var description: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")].map(counted).listed("and")
  }
}

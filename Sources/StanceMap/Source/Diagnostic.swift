/// Something that is wrong, doubtful or worth knowing about what somebody wrote.
///
/// The message begins in lower case, has no full stop and does not contain the position;
/// whoever prints it adds that.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Has to be put right: what it concerns is left out of the graph.
    case error
    /// Is probably not what was meant.
    case warning
    /// Is worth knowing.
    case note
  }

  /// A second place that helps to understand the first.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var range: SourceRange

    public init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  /// A stable name of this kind of fault, such as `unknown-key`; `docs/diagnostics.md` lists them all.
  public var id: DiagnosticID
  public var severity: Severity
  public var message: String
  public var range: SourceRange
  public var notes: [Note]

  public init(
    _ id: DiagnosticID,
    _ severity: Severity,
    _ message: String,
    at range: SourceRange,
    notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them has to be put right.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

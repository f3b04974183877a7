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

  /// Each diagnostic once, in the order of files, lines and columns.
  public func inOrder() -> [Diagnostic] {
    uniqued.map { (key: $0.orderKey, diagnostic: $0) }
      .sorted { $0.key < $1.key }
      .map(\.diagnostic)
  }
}

extension Diagnostic {
  /// What the order of diagnostics depends on; the message only keeps it the same from run to run.
  fileprivate var orderKey: OrderKey {
    OrderKey(path: range.path, place: range.start, id: id.rawValue, message: message)
  }

  fileprivate struct OrderKey: Comparable {
    var path: String
    var place: SourceLocation
    var id: String
    var message: String

    static func < (left: OrderKey, right: OrderKey) -> Bool {
      if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
      return (left.place, left.id, left.message) < (right.place, right.id, right.message)
    }
  }
}

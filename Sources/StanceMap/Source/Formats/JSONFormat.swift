/// Writes diagnostics as one JSON object.
///
/// ```json
/// {"format": 1, "diagnostics": [{"severity": "error", "id": "unknown-key", "message": "…", "file": "a.yaml",
///   "start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 5}, "notes": []}],
///  "errors": 1, "warnings": 0, "notes": 0}
/// ```
struct JSONFormat {
  func value(of diagnostics: [Diagnostic]) -> JSONValue {
    let counts = DiagnosticCounts(diagnostics)
    return [
      "format": 1,
      "diagnostics": .array(diagnostics.map(value)),
      "errors": .integer(counts.errors),
      "warnings": .integer(counts.warnings),
      "notes": .integer(counts.notes),
    ]
  }

  private func value(of diagnostic: Diagnostic) -> JSONValue {
    let notes = diagnostic.notes.map { note in
      JSONValue.object([JSONValue.Member("message", .string(note.message))] + place(note.range))
    }
    let head: [JSONValue.Member] = [
      JSONValue.Member("severity", .string(diagnostic.severity.rawValue)),
      JSONValue.Member("id", .string(diagnostic.id.rawValue)),
      JSONValue.Member("message", .string(diagnostic.message)),
    ]
    return .object(head + place(diagnostic.range) + [JSONValue.Member("notes", .array(notes))])
  }

  private func place(_ range: SourceRange) -> [JSONValue.Member] {
    [
      JSONValue.Member("file", .string(range.path)),
      JSONValue.Member("start", value(of: range.start)),
      JSONValue.Member("end", value(of: range.end)),
    ]
  }

  private func value(of location: SourceLocation) -> JSONValue {
    ["line": .integer(location.line), "column": .integer(location.column)]
  }
}

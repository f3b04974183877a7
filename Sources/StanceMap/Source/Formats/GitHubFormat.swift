/// Writes diagnostics as the commands by which GitHub marks the lines of a change.
///
/// GitHub takes ten errors and ten warnings from a step, so the worst come first, and the last line
/// tells how many there are.
struct GitHubFormat {
  func text(of diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let sorted = Diagnostic.Severity.allCases.flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
    return (sorted.map(command) + ["\(DiagnosticCounts(diagnostics))"]).joined(separator: "\n") + "\n"
  }

  private func command(for diagnostic: Diagnostic) -> String {
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let notes = diagnostic.notes.map { note in
      "\(note.range.path):\(note.range.start.line):\(note.range.start.column): \(note.message)"
    }
    let message = ([diagnostic.message] + notes).joined(separator: "\n")
    let properties = properties(of: diagnostic).map { "\($0)=\(escape($1, isProperty: true))" }
    return "::\(name) \(properties.joined(separator: ","))::\(escape(message, isProperty: false))"
  }

  /// Columns only count on one line; the end is the last column, not the one after it.
  private func properties(of diagnostic: Diagnostic) -> [(String, String)] {
    let range = diagnostic.range
    var properties = [
      ("file", range.path), ("line", String(range.start.line)), ("endLine", String(range.end.line)),
    ]
    if range.start.line == range.end.line {
      let last = max(range.start.column, range.end.column - 1)
      properties += [("col", String(range.start.column)), ("endColumn", String(last))]
    }
    return properties + [("title", diagnostic.id.rawValue)]
  }

  private func escape(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

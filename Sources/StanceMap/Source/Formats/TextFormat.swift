/// Writes diagnostics as lines such as `a.yaml:12:14: error: … [unknown-key]`, with their notes below.
struct TextFormat {
  /// The lines to show below each diagnostic, if any.
  var excerpts: SourceExcerpts?
  var usesColor: Bool

  func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let message = "\(diagnostic.message.safeInTerminal) [\(diagnostic.id.rawValue)]"
    let color = TerminalColor(diagnostic.severity)
    let notes = diagnostic.notes.map { note in
      entry(at: note.range, "note", .blue, note.message.safeInTerminal)
    }
    return entry(at: diagnostic.range, diagnostic.severity.rawValue, color, message) + notes.joined()
  }

  private func entry(
    at range: SourceRange,
    _ label: String,
    _ color: TerminalColor,
    _ message: String
  ) -> String {
    let place = "\(range.path.safeInTerminal):\(range.start.line):\(range.start.column):"
    let head = "\(colored(place, .bold)) \(colored(label + ":", color)) \(message)\n"
    guard let excerpt = excerpts?.excerpt(at: range) else { return head }
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    return head
      + " \(number) | \(excerpt.line)\n \(margin) | \(excerpt.indent)\(colored(excerpt.mark, color))\n"
  }

  private func colored(_ text: String, _ color: TerminalColor) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The codes by which a terminal changes how it writes.
private enum TerminalColor: String {
  case bold = "1"
  case red = "1;31"
  case yellow = "1;33"
  case blue = "1;34"

  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .yellow
    case .note: self = .blue
    }
  }
}

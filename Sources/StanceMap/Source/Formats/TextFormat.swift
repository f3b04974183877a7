/// Writes diagnostics as lines such as `a.yaml:12:14: error: … [unknown-key]`, with their notes below.
struct TextFormat {
  /// The lines to show below each diagnostic, if any.
  var excerpts: SourceExcerpts?
  var usesColor: Bool

  /// How often one message is written; the places after that follow in one line.
  private static let repetitions = 3

  func text(of diagnostics: [Diagnostic]) -> String {
    var places: [Message: [SourceRange]] = [:]
    for diagnostic in diagnostics { places[Message(diagnostic), default: []].append(diagnostic.range) }
    var counts: [Message: Int] = [:]
    return diagnostics.map { diagnostic in
      let message = Message(diagnostic)
      counts[message, default: 0] += 1
      let all = places[message, default: []]
      // One more takes no more room than telling that there is one.
      if counts[message, default: 0] <= Self.repetitions || all.count == Self.repetitions + 1 {
        return text(of: diagnostic)
      }
      return counts[message] == Self.repetitions + 1 ? text(of: diagnostic, andFurther: all) : ""
    }.joined()
  }

  /// What is the same in diagnostics that differ in their place only.
  private struct Message: Hashable {
    var id: DiagnosticID
    var severity: Diagnostic.Severity
    var text: String

    init(_ diagnostic: Diagnostic) {
      (id, severity, text) = (diagnostic.id, diagnostic.severity, diagnostic.message)
    }
  }

  /// The diagnostic in one line, with those after it that say the same.
  private func text(of diagnostic: Diagnostic, andFurther places: [SourceRange]) -> String {
    let count = places.count - Self.repetitions
    let message =
      "\(diagnostic.message.safeInTerminal) (here and in \(count - 1) more places) [\(diagnostic.id.rawValue)]"
    let color = TerminalColor(diagnostic.severity)
    return entry(at: diagnostic.range, diagnostic.severity.rawValue, color, message)
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

/// Looks for characters that an annotation file must not have.
struct ControlCharacters {
  /// Reports control characters except tabs and line ends, and what else YAML forbids; each where it first stands.
  ///
  /// A carriage return ends a line only together with a line feed. A byte order mark inside the text
  /// cannot be seen and makes two words differ that look the same.
  func check(_ source: SourceFile, faults: inout FaultLog) {
    var location = SourceLocation.start
    var last: Unicode.Scalar?
    var told: Set<Unicode.Scalar> = []
    for scalar in source.text.unicodeScalars {
      if last == "\r", scalar != "\n", told.insert("\r").inserted {
        report("\r", before: location, of: source, to: &faults)
      }
      location = scalar == "\n" ? SourceLocation(line: location.line + 1, column: 1) : location.next
      if isForbidden(scalar), told.insert(scalar).inserted {
        report(scalar, before: location, of: source, to: &faults)
      }
      last = scalar
    }
    if last == "\r", told.insert("\r").inserted { report("\r", before: location, of: source, to: &faults) }
  }

  private func report(
    _ scalar: Unicode.Scalar,
    before end: SourceLocation,
    of source: SourceFile,
    to faults: inout FaultLog
  ) {
    let start = SourceLocation(line: end.line, column: end.column - 1)
    faults.append(.controlCharacter(scalar, at: SourceRange(path: source.path, start: start, end: end)))
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case ..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let message =
      scalar == "\r"
      ? "a carriage return alone ends no line; save the file with the line ends of Unix or Windows"
      : "the invisible character \(scalar.name) cannot be in the file; remove it wherever it stands"
    return Diagnostic(.controlCharacter, .error, message, at: range)
  }
}

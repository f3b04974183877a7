/// Looks for characters that a file of text does not have.
struct ControlCharacters {
  /// Reports every character that YAML forbids: control characters except tabs and line ends, and U+FFFE and U+FFFF.
  func check(_ source: SourceFile, faults: inout FaultLog) {
    var location = SourceLocation.start
    for scalar in source.text.unicodeScalars {
      if isForbidden(scalar) {
        let range = SourceRange(path: source.path, start: location, end: location.next)
        faults.append(.controlCharacter(scalar, at: range))
      }
      location = scalar == "\n" ? SourceLocation(line: location.line + 1, column: 1) : location.next
    }
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case ..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .controlCharacter,
      .error,
      "the file has the control character \(name); remove it",
      at: range
    )
  }
}

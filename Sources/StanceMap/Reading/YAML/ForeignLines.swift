/// Looks for lines that another program left in a file: the marks of a merge, of a comparison, of Markdown.
///
/// No line of the plain subset begins like them.
struct ForeignLines {
  fileprivate enum Kind: CaseIterable {
    case conflict, restOfConflict, comparison, fence

    fileprivate func begins(_ line: Substring.UTF8View) -> Bool {
      switch self {
      case .conflict: line.starts(with: "<<<<<<<".utf8)
      case .restOfConflict: line.starts(with: ">>>>>>>".utf8) || line.starts(with: "=======".utf8)
      case .comparison: line.first == UInt8(ascii: "+")
      case .fence: line.starts(with: "```".utf8)
      }
    }
  }

  /// Reports each merge, and the first line of each other kind.
  func check(_ source: SourceFile, faults: inout FaultLog) {
    var told: Set<Kind> = []
    var number = 0
    for line in source.text[...].utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard let kind = Kind.allCases.first(where: { $0.begins(line) }) else { continue }
      let isFirst = told.insert(kind).inserted
      guard kind == .conflict || isFirst, kind != .restOfConflict || !told.contains(.conflict) else {
        continue
      }
      let start = SourceLocation(line: number, column: 1)
      faults.append(.foreignLine(kind, at: SourceRange(path: source.path, start: start, end: start.next)))
    }
  }
}

extension Diagnostic {
  fileprivate static func foreignLine(_ kind: ForeignLines.Kind, at range: SourceRange) -> Diagnostic {
    let message =
      switch kind {
      case .conflict, .restOfConflict:
        """
        a merge left two versions here; keep one of them, and remove the lines that begin with '<<<<<<<', \
        '=======' and '>>>>>>>'
        """
      case .comparison:
        "the line begins with '+', as where two versions are compared; remove the sign here and below"
      case .fence:
        "the line begins with '```', which is a mark of Markdown; remove the line here and at the end"
      }
    return Diagnostic(.invalidYAML, .error, message, at: range)
  }
}

/// Adds to a file and reads the result again, before anybody gets it.
struct VerifiedEdit {
  /// What finds the faults of a kind of file.
  enum Reader {
    case annotation
    case decisions
  }

  var reader: Reader

  /// The file with what `addition` says of its value.
  func file(
    _ source: SourceFile,
    adding addition: (YAMLNode) throws(EditError) -> YAMLAddition
  ) throws(EditError) -> SourceFile {
    let root = try wellFormedNode(of: source)
    let addition = try addition(root)
    var changed = source
    changed.text = try YAMLEditor(source: source, root: root).text(with: addition)
    let expected = addition.applied(to: root).placeless
    try expectNoNewFault(in: changed, beside: source)
    guard node(of: changed)?.placeless == expected else { throw .misread(path: source.path) }
    return changed
  }

  /// The value of a file that is YAML throughout.
  ///
  /// Where a line or a mark is out of place, it is only guessed what the lines round it mean: nothing goes there.
  private func wellFormedNode(of source: SourceFile) throws(EditError) -> YAMLNode {
    var log = FaultLog()
    let root = PlainYAMLReader().node(from: source, faults: &log)
    guard let fault = log.diagnostics.inOrder().first(where: { $0.severity == .error }) else {
      return root ?? YAMLNode(.mapping([]), from: .start, to: .start)
    }
    let start = fault.range.start
    throw .malformed(place: "\(source.path):\(start.line):\(start.column)", fault.message)
  }

  private func node(of source: SourceFile) -> YAMLNode? {
    var faults = FaultLog()
    return PlainYAMLReader().node(from: source, faults: &faults)
  }

  private func expectNoNewFault(in changed: SourceFile, beside source: SourceFile) throws(EditError) {
    var known = faults(of: source)
    for fault in faults(of: changed) {
      guard let index = known.firstIndex(of: fault) else { throw .newFault(fault.message, path: source.path) }
      known.remove(at: index)
    }
  }

  /// A fault wherever it is.
  private struct Fault: Equatable {
    var id: DiagnosticID
    var message: String
  }

  private func faults(of source: SourceFile) -> [Fault] {
    var diagnostics: [Diagnostic] = []
    switch reader {
    case .annotation: _ = AnnotationReader().file(from: source, diagnostics: &diagnostics)
    case .decisions: _ = DecisionReader().file(from: source, diagnostics: &diagnostics)
    }
    return diagnostics.map { Fault(id: $0.id, message: $0.message) }
  }
}

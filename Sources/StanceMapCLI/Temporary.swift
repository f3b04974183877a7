import StanceMap
enum DiagnosticStyle: String, CaseIterable { case text, json, github, sarif }
struct DiagnosticReport {
  var diagnostics: [Diagnostic]
  var sources: [SourceFile]
  var style: DiagnosticStyle
  func print(to terminal: Terminal) {
    for d in diagnostics { terminal.write("\(d.range.path):\(d.range.start.line):\(d.range.start.column): \(d.severity.rawValue): \(d.message) [\(d.id.rawValue)]\n") }
  }
  func summary(of graph: StanceGraph) -> String { "\(diagnostics.count) diagnostics\n" }
}

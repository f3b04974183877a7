package import StanceMap
import Testing

extension StanceGraph {
  /// The graph of one annotation file, which has to be without errors.
  package init(yaml: String, coding: String? = nil) {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "test.yaml", text: yaml)
    let file = AnnotationReader().file(from: source, diagnostics: &diagnostics)
    self = GraphBuilder(coding: coding).graph(from: [file].compactMap { $0 }, diagnostics: &diagnostics)
    let errors = diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
  }
}

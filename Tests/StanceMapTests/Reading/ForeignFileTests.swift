import StanceMap
import TestSupport
import Testing

/// Files that are given for an annotation and are none.
@Suite struct ForeignFileTests {
  @Test(arguments: [
    "1️⃣services:\n  web: {image: x}\nvolumes: {}\n", "1️⃣Dear editor,\n\nso: it goes\n", "# A\n\n1️⃣id,name\n",
    "  1️⃣<html>\n", "1️⃣{colour: red}\n", "1️⃣- supports: a\n  quote: b\n- opposes: c\n",
    "# Read me\n\n1️⃣It is so.\nIt reads files:\n\nclaims:\n  a: A\n\nSo it is.\nAnd is.\n",
  ])
  func `a file that was never an annotation is told so, and no more`(text: String) {
    let marked = MarkedText(text)
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "a.yaml", text: marked.text)
    #expect(AnnotationReader().file(from: source, diagnostics: &diagnostics) == nil)
    #expect(
      marked.describe(diagnostics) == [
        """
        1️⃣ error: this is no annotation file, for it does not begin with keys such as 'actors:', 'claims:' or \
        'document:'; name a folder of annotation files, or one such file [not-an-annotation]
        """
      ]
    )
  }

  @Test(arguments: [
    "actor:\n  a: A\n", "claims\n  a: A\n", "\"statements\": x", "Titel: a",
    "x-mine: a\nours: b", "<<<<<<< HEAD\nA b c\n", "claims:\n  a: A\nOne.\nTwo.\nThree.\nFour.\n",
  ])
  func `an annotation file with faults has other faults`(text: String) {
    var diagnostics: [Diagnostic] = []
    _ = AnnotationReader().file(from: SourceFile(path: "a.yaml", text: text), diagnostics: &diagnostics)
    #expect(diagnostics.hasErrors)
    #expect(!diagnostics.contains { $0.id == .notAnnotation }, "\(diagnostics.map(\.message))")
  }
}

import TestSupport
import Testing

@testable import StanceMap

/// Expects the faults of a marked text, and what can still be read of it.
func expectReading(
  of marked: String,
  _ faults: [String],
  reads outline: String? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let (root, diagnostics) = PlainYAMLReader().read(marked.text)
  #expect(marked.describe(diagnostics) == faults, sourceLocation: sourceLocation)
  if let outline { #expect(root?.outline == outline, sourceLocation: sourceLocation) }
}

import Testing

@testable import StanceMap

/// Our reading of YAML, judged by Yams.
@Suite struct YAMLConformanceTests {
  @Test func `a sample with every notation is read as Yams reads it`() throws {
    let (root, diagnostics) = PlainYAMLReader().read(sampleAnnotation)
    #expect(diagnostics.isEmpty)
    #expect(try YamsOutline().outline(of: sampleAnnotation) == root?.outline)
  }

  @Test func `whatever is read without a fault, Yams reads alike`() throws {
    var mutator = TextMutator(seed: 2024)
    var accepted = 0
    for _ in 0..<3_000 {
      let text = mutator.mutated(sampleAnnotation)
      let (root, diagnostics) = PlainYAMLReader().read(text)
      guard let root, !diagnostics.hasErrors else { continue }
      accepted += 1
      let judged = try? YamsOutline().outline(of: text)
      // Yams takes a line of tabs for an indented one; YAML does not.
      if judged == nil, text.contains("\t") { continue }
      #expect(judged == root.outline, "\(changedLines(of: text))")
    }
    #expect(accepted > 500)
  }

  /// The lines that are not in the sample.
  private func changedLines(of text: String) -> [Substring] {
    let sample = Set(sampleAnnotation.split(separator: "\n"))
    return text.split(separator: "\n").filter { !sample.contains($0) }
  }
}

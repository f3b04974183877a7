import StanceMap
import Testing

/// Files that are made to hang, crash or swell a program.
@Suite struct HostileFileTests {
  /// The ids of the errors in a text, each once, in order.
  private func faults(in text: String) -> [DiagnosticID] {
    var diagnostics: [Diagnostic] = []
    _ = AnnotationReader().file(from: SourceFile(path: "a.yaml", text: text), diagnostics: &diagnostics)
    #expect(diagnostics.count <= 1_001)
    return diagnostics.map(\.id).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  @Test func `bombs of aliases, as values and as keys, are refused`() {
    let levels = (1...60).map { "  a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    #expect(faults(in: "x-bomb:\n  a0: &a0 b\n" + levels.joined(separator: "\n")) == [.unsupportedYAML])
    let keys = (1...60).map { "? &a\($0) {*a\($0 - 1) : *a\($0 - 1)}\n: b" }
    #expect(faults(in: keys.joined(separator: "\n")) == [.unsupportedYAML, .invalidYAML])
  }

  @Test func `nesting ten thousand deep is refused, in lines and in brackets`() {
    #expect(faults(in: "x-a: " + String(repeating: "[", count: 10_000)) == [.nestingTooDeep])
    #expect(faults(in: "x-a: " + String(repeating: "{a: ", count: 10_000)) == [.nestingTooDeep])
    #expect(faults(in: "x-a:\n  " + String(repeating: "- ", count: 10_000)) == [.nestingTooDeep])
    let lines = (0..<5_000).map { String(repeating: " ", count: $0) + "x-a:" }
    #expect(faults(in: lines.joined(separator: "\n")) == [.nestingTooDeep])
  }

  @Test func `a hundred levels are read`() {
    let brackets = String(repeating: "[", count: 99) + String(repeating: "]", count: 99)
    #expect(faults(in: "x-deep: " + brackets).isEmpty)
  }

  @Test func `long scalars, lists and lines take time in proportion`() {
    let size = 1 << 19
    let clock = ContinuousClock()
    for text in [
      "title: " + String(repeating: "a", count: size),
      "title: \"" + String(repeating: "a ", count: size / 2),
      "title: " + String(repeating: "a: ", count: size / 3),
      "title: '" + String(repeating: "\n", count: size),
      "x-a: [" + String(repeating: "a,", count: size / 2) + "]",
      "x-a: [" + String(repeating: "\"a ", count: size / 3),
      "x-a:\n" + String(repeating: "- \"a\n", count: size / 5),
      "x-a:\n" + String(repeating: "- a\n\n\n\n", count: size / 7),
      String(repeating: "a: b\n", count: size / 5),
      String(repeating: "\"", count: size),
      String(repeating: "#", count: size),
      "title: |\n" + String(repeating: "  \n", count: size / 3),
      "actors:\n" + (0..<80_000).map { "a\($0): A\n" }.joined(),
      String(repeating: "a: \"b\nc d e\n", count: size / 13),
    ] {
      let time = clock.measure { _ = faults(in: text) }
      #expect(time < .seconds(20), "\(text.prefix(20))")
    }
  }

  @Test func `control characters and lone carriage returns are refused where they stand`() {
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(path: "a.yaml", text: "note: b\r\nc: \u{0}d\u{1B}\ne\rf: \u{FEFF}g")
    #expect(AnnotationReader().file(from: source, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == Array(repeating: .controlCharacter, count: 4))
    #expect(
      diagnostics.map { "\($0.range.start.line):\($0.range.start.column)" } == ["2:4", "2:6", "3:2", "3:6"]
    )
    #expect(
      diagnostics.first?.message
        == "the invisible character U+0000 cannot be in the file; remove it wherever it stands"
    )
  }

  @Test func `more faults than anybody reads are cut off`() {
    let text = "statements:\n" + String(repeating: "  - {suports: a}\n", count: 2_000)
    #expect(faults(in: text) == [.unknownKey, .tooManyFaults])
  }

  @Test func `whatever happens to a file, reading ends, and every range is inside it`() {
    var mutator = TextMutator(seed: 7)
    for _ in 0..<3_000 {
      let text = mutator.mutated(sampleAnnotation)
      var diagnostics: [Diagnostic] = []
      let file = AnnotationReader().file(
        from: SourceFile(path: "a.yaml", text: text),
        diagnostics: &diagnostics
      )
      #expect(file != nil || diagnostics.hasErrors)
      let lengths = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
      for range in diagnostics.map(\.range) + diagnostics.flatMap(\.notes).map(\.range) {
        #expect(range.start <= range.end)
        #expect(isInside(range.start, lengths) && isInside(range.end, lengths), "\(range)")
      }
    }
  }

  /// Whether a place is in a text with lines of these lengths, or one column behind a line.
  private func isInside(_ location: StanceMap.SourceLocation, _ lengths: [Int]) -> Bool {
    (1...lengths.count).contains(location.line)
      && (1...lengths[location.line - 1] + 2).contains(location.column)
  }
}

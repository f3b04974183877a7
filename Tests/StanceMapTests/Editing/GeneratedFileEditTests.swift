import TestSupport
import Testing

@testable import StanceMap

/// Adds to many generated files, and expects all other bytes to stay.
@Suite struct GeneratedFileEditTests {
  @Test func `in files of every layout only the new entry is new`() throws {
    var generator = SplitMix64(seed: 7)
    var edited = 0
    for _ in 0..<3_000 {
      let file = FileSketch(&generator).text
      let source = SourceFile(path: "a.yaml", text: file)
      let entries = try #require(Self.statements(of: source), "\(file)")
      var draft = StatementDraft(.opposes, "mud")
      draft.quote = ShortQuote("so: \"it\" #\(generator.index(below: 100))")
      let result = try AnnotationEditor().file(source, adding: [.statement(draft, to: "a")])
      let new = try #require(Self.statements(of: result), "\(result.text)")
      #expect(new.count == entries.count + 1, "\(result.text)")
      #expect(new.contains { $0 == ["opposes", "mud", draft.quote?.words] }, "\(result.text)")
      #expect(entries.allSatisfy { new.contains($0) })
      #expect(isOneInsertion(Array(file.utf8), Array(result.text.utf8)), "\(file)\n---\n\(result.text)")
      edited += 1
    }
    #expect(edited == 3_000)
  }

  /// Whether the new bytes are the old ones with something put in at one place, empty brackets apart.
  private func isOneInsertion(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    if prefix + suffix >= old.count { return true }
    let changed = String(decoding: old[prefix..<(old.count - suffix)], as: UTF8.self)
    return changed.allSatisfy { $0 == " " || $0 == "[" || $0 == "]" } || changed.hasSuffix("# c")
      || changed == ", # c"
  }

  private static func statements(of source: SourceFile) -> [[String?]]? {
    var diagnostics: [Diagnostic] = []
    guard let file = AnnotationReader().file(from: source, diagnostics: &diagnostics), diagnostics.isEmpty
    else { return nil }
    return file.documents.flatMap(\.coded.statements).map { statement in
      [statement.verb.value.rawValue, statement.targets.first?.value, statement.evidence.quotes.first?.value]
    }
  }
}

/// A file with a document `a`, laid out in one of many ways.
private struct FileSketch {
  var text: String

  init(_ generator: inout SplitMix64) {
    func pick<T>(_ values: [T]) -> T { values[generator.index(below: values.count)] }
    let dash = pick(["", "  ", "    "])
    let gap = pick([" ", "   "])
    let comment = pick(["", "", " # c", "   # c"])
    func quote() -> String {
      pick([
        "x", "\"y: z\"", "'it''s'", "|\n\(dash)      lines\n\(dash)      # of it",
        ">-\n\(dash)      folded\n", "\"two\n\(dash)      lines\"",
      ])
    }
    func item() -> String {
      let form = pick([0, 0, 1])
      if form == 1 { return "\(dash)-\(gap){supports: b, quote: \"q\"}\(comment)\n" }
      let quote = quote()
      let tail = quote.contains("\n") ? "" : comment
      return "\(dash)-\(gap)supports: b\n\(dash) \(gap)quote: \(quote)\(tail)\n"
    }
    let between = pick(["", "", "\n", "\(dash)# note\n", "\n# note\n\n"])
    let items = (0...generator.index(below: 3)).map { _ in item() }
    let list = pick([
      "", "statements:\(comment)\n", "statements: []\(comment)\n", "statements: [ ]\n",
      "statements: [{supports: b}]\(comment)\n",
      "statements: [\n  {supports: b},\n  {supports: b}\(comment)\n]\n",
      "statements:\(comment)\n\(between)" + items.joined(separator: between),
      "statements:\n" + items.joined(separator: between),
    ])
    let tail = pick(["", "silent: [b]\n", "\nsilent:\n  - b\n", "# end\n", "\n\n", "arguments:\n"])
    let head = pick([
      "document:\n  id: a\n", "for-document: a\n", "document: {id: a}\n", "---\nfor-document: \"a\"\n",
      "# top\n\nfor-document: a # so\n",
    ])
    var lines = pick([head + list + tail, head + pick(["", "\n"]) + tail + list])
    if generator.index(below: 4) == 0 {
      let inner = list.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "    \($0)"
      }
      lines =
        "documents:\n  - id: z\n    silent: [b]\n  - id: a\n" + inner.joined(separator: "\n")
        + pick(["", "  - id: y\n"])
    }
    if generator.index(below: 3) == 0 { lines = lines.replacing("\n", with: "\r\n") }
    while generator.index(below: 3) == 0, lines.last?.isNewline == true { lines.removeLast() }
    text = lines
  }
}

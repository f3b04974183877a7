import StanceMap
import TestSupport

/// `docs/diagnostics.md`, taken apart.
struct DiagnosticsPage {
  /// What the page says of one diagnostic.
  struct Entry {
    var id: String
    /// The paragraphs, without headings and examples.
    var paragraphs: [String] = []
    /// The files of the example.
    var files: [SourceFile] = []
    /// The text of the example's documents.
    var text: String?
    /// What the example is said to give.
    var output: String?
  }

  private(set) var entries: [Entry] = []

  init() throws {
    var fence: (kind: Substring, text: String)?
    var isInEntry = false
    for line in try RepositoryFiles.text(of: "docs/diagnostics.md").split(
      separator: "\n",
      omittingEmptySubsequences: false
    ) {
      if fence == nil, line.hasPrefix("#") { isInEntry = line.hasPrefix("### `") }
      if line.hasPrefix("### `") {
        entries.append(Entry(id: String(line.dropFirst(5).dropLast())))
      } else if line == "```", let block = fence {
        fence = nil
        add(block.text, of: block.kind)
      } else if let block = fence {
        fence = (block.kind, block.text + line + "\n")
      } else if line.hasPrefix("```") {
        fence = (line.dropFirst(3), "")
      } else if !line.isEmpty, !line.hasPrefix("#"), isInEntry {
        entries[entries.count - 1].paragraphs.append(String(line))
      }
    }
  }

  /// Of the blocks of text the last is the output, and one before it the text of a document.
  private mutating func add(_ block: String, of kind: Substring) {
    guard var entry = entries.popLast() else { return }
    if kind == "yaml" {
      let name = entry.files.isEmpty ? "example.yaml" : "other.yaml"
      entry.files.append(SourceFile(path: name, text: block))
    } else {
      entry.text = entry.output
      entry.output = block
    }
    entries.append(entry)
  }
}

extension DiagnosticsPage.Entry {
  /// What the example really gives, of the diagnostics with this id.
  func result() -> String {
    var diagnostics: [Diagnostic] = []
    let read = files.compactMap { AnnotationReader().file(from: $0, diagnostics: &diagnostics) }
    var graph = GraphBuilder(coding: nil).graph(from: read, diagnostics: &diagnostics)
    if let text {
      let texts = graph.documents.map { ($0.id, DocumentText(text)) }
      graph = GraphAnchorer().graph(
        graph,
        texts: Dictionary(uniqueKeysWithValues: texts),
        diagnostics: &diagnostics
      )
    }
    diagnostics += GraphChecker().diagnostics(of: graph)
    return DiagnosticFormatter(style: .text).text(of: diagnostics.filter { $0.id.rawValue == id }, in: files)
  }
}

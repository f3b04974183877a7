import Foundation
import StanceMap
import Testing

/// `docs/format.md`: its examples form one project, and have no faults.
@Suite struct FormatPageTests {
  /// The page's YAML examples, each as a file named for the line that it begins at.
  private func examples() throws -> [SourceFile] {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let page = try String(contentsOf: root.appending(path: "docs/format.md"), encoding: .utf8)
    var files: [SourceFile] = []
    var isInExample = false
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "```yaml" {
        files.append(SourceFile(path: "docs/format.md from line \(index + 2)", text: ""))
        isInExample = true
      } else if line == "```" {
        isInExample = false
      } else if isInExample {
        files[files.count - 1].text += "\(line)\n"
      }
    }
    return files
  }

  @Test func `every example reads without faults, and all of them resolve together`() throws {
    var diagnostics: [Diagnostic] = []
    let examples = try examples()
    let files = examples.compactMap { AnnotationReader().file(from: $0, diagnostics: &diagnostics) }
    #expect(files.count > 15)
    for coding in [nil, "second"] {
      let graph = GraphBuilder(coding: coding).graph(from: files, diagnostics: &diagnostics)
      diagnostics += GraphChecker().diagnostics(of: graph).filter { $0.severity == .error }
    }
    #expect(diagnostics.filter { $0.severity != .note } == [])
  }
}

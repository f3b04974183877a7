import Foundation
import StanceMap
import StanceMapSuggestions
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct ReviewStoreTests {
  @Test func `what is accepted is in the file at once, and nothing else has changed`() throws {
    var review = try HarbourReview()
    try review.press("a")
    #expect(
      try review.yaml == HarbourProject.yaml + """
          - blames: council
            for: dark-quays
            quote: "It … watch,"

        """
    )
    #expect(try review.folder.names() == ["harbour.yaml", "letter.txt"])
    let project = try Project(at: review.folder.path)
    #expect(!project.diagnostics.hasErrors)
    #expect(project.graph.statements.count == 2)
  }

  @Test func `what is rejected is noted and not offered again`() throws {
    var review = try HarbourReview(extra: ["decisions.yaml": "# mine\nrejected:\n"])
    try review.press("rr")
    #expect(
      try review.folder.text(of: "decisions.yaml") == """
        # mine
        rejected:
          - document: letter
            blames: council
            for: dark-quays
            quote: "It … watch,"
            rule: by-hand
            date: 2024-03-02
          - document: letter
            by: union
            supports: mayor
            quote: "The … Tuesday."
            rule: by-hand
            date: 2024-03-02

        """
    )
    #expect(try open(in: review.folder).map(\.target) == HarbourProject.suggestions.suffix(2).map(\.target))
  }

  private func open(in folder: TemporaryFolder) throws -> [Suggestion] {
    let suggesting = try SuggestingProject(
      ProjectReader(folder: ProjectFolder(path: folder.path)),
      coding: nil
    )
    let text = try #require(suggesting.project.texts["letter"])
    let found = DocumentSuggestions(
      document: suggesting.project.graph.documents[0],
      text: text,
      suggestions: HarbourProject.suggestions
    )
    let filter = SuggestionFilter(graph: suggesting.project.graph, decisions: suggesting.decisions.decisions)
    return filter.open(found).suggestions
  }

  @Test func `what is accepted or rejected is not offered again, and undo brings it back`() throws {
    var review = try HarbourReview()
    #expect(try open(in: review.folder).count == 4)
    try review.press("a")
    #expect(try open(in: review.folder).count == 3)
    try review.press("rayay")
    #expect(try open(in: review.folder).isEmpty)
    for count in 1...4 {
      try review.press("u")
      #expect(try open(in: review.folder).count == count)
    }
    #expect(try review.yaml == HarbourProject.yaml)
    #expect(try review.folder.names() == ["harbour.yaml", "letter.txt"])
  }

  @Test func `an entry that the codebook lacks is added with the statement`() throws {
    var review = try HarbourReview()
    try review.press("rray")
    let yaml = try review.yaml
    #expect(yaml.contains("aliases: [the mayor]}\n  the-harbour-board: \"the Harbour Board\"\nclaims:"))
    #expect(yaml.hasSuffix("  - opposes: the-harbour-board\n    quote: \"Some … profits.\"\n"))
    #expect(try !Project(at: review.folder.path).diagnostics.hasErrors)
  }

  @Test func `a changed suggestion is written as changed, and the first one noted as rejected`() throws {
    var review = try HarbourReview([HarbourProject.suggestions[1]])
    try review.press("t")
    try review.press("reopen")
    try review.press(.enter)
    try review.press("a")
    #expect(try review.yaml.contains("  - by: union\n    supports: reopen\n"))
    #expect(try review.folder.text(of: "decisions.yaml").contains("    supports: mayor\n"))
    #expect(try open(in: review.folder).count == 3)
    try review.press("u")
    #expect(try review.folder.names() == ["harbour.yaml", "letter.txt"])
  }

  @Test func `what would be a fault in the project is not written`() throws {
    var review = try HarbourReview([
      HarbourProject.suggestion(.supports, .claim("dark-quays", score: 1), at: "dark quays")
    ])
    let silent = HarbourProject.yaml + "silent: [dark-quays]\n"
    try review.folder.write(silent, to: "harbour.yaml")
    review = try HarbourReview(
      [HarbourProject.suggestion(.supports, .claim("dark-quays", score: 1), at: "dark quays")],
      extra: ["harbour.yaml": silent]
    )
    #expect(throws: EditError.self) { try review.press("a") }
    #expect(try review.yaml == silent)
  }

  @Test func `a file that somebody else changed is left alone, before and after a decision`() throws {
    var review = try HarbourReview()
    try review.folder.write(HarbourProject.yaml + "# other\n", to: "harbour.yaml")
    #expect(throws: FileError.self) { try review.press("a") }
    try review.press("r")
    try review.folder.write("# other\n", to: "decisions.yaml")
    #expect(throws: FileError.self) { try review.press("u") }
    #expect(throws: FileError.self) { try review.press("r") }
    #expect(try review.folder.text(of: "decisions.yaml") == "# other\n")
  }
}

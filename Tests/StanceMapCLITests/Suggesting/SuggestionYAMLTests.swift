import StanceMap
import StanceMapSuggestions
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct SuggestionYAMLTests {
  private func yaml(
    _ review: HarbourReview,
    _ suggestions: [Suggestion] = HarbourProject.suggestions
  ) throws -> String {
    let graph = review.suggesting.project.graph
    let writer = SuggestionYAML(names: review.suggesting.names, writer: ProposalWriter(graph: graph))
    let text = try #require(review.suggesting.project.texts["letter"])
    let found = DocumentSuggestions(document: graph.documents[0], text: text, suggestions: suggestions)
    return writer.text(of: found, for: review.suggesting.source(of: "letter"))
  }

  @Test func `what the codebook has is written, and what it lacks is proposed in comments`() throws {
    let review = try HarbourReview()
    #expect(
      try yaml(review) == """
        # letter: append to '\(review.folder.path("harbour.yaml"))'
        # The codebook lacks these; statements that need one are comments, too.
        # actors:
        #   the-harbour-board: "the Harbour Board"
        # claims:
        #   the-harbour-board-profits: "the Harbour Board profits"
          # line 3: 0.70, by-hand
          - blames: council
            for: dark-quays
            quote: "It … watch,"
          # line 5: 0.50, by-hand
          - by: union
            supports: mayor
            quote: "The … Tuesday."
          # line 5: 0.50, by-hand
          # - opposes: the-harbour-board
          #   quote: "Some … profits."
          # line 5: 0.50, by-hand
          # - opposes: the-harbour-board-profits
          #   quote: "Some … profits."

        """
    )
  }

  @Test func `it can be appended as it stands, to files of every layout`() throws {
    let list =
      "statements:\n  - supports: reopen   # as the heading says\n    quote: \"The night watch\"\n    suffix: \"Everybody\"\n"
    for layout in [
      list, "", "statements:\n", "statements:\n- supports: reopen\n",
      "statements:\n    -  supports: reopen\n\n\n",
      "silent: [reopen]\n",
    ] {
      let file = HarbourProject.yaml.replacing(list, with: layout)
      let review = try HarbourReview(extra: ["harbour.yaml": file])
      let before = try Project(at: review.folder.path)
      let hostile = HarbourProject.suggestion(.opposes, .named("a\u{1}\u{85}: #\n- b \u{2028}"), at: "lamps")
      try review.folder.write(file + yaml(review, HarbourProject.suggestions + [hostile]), to: "harbour.yaml")
      let after = try Project(at: review.folder.path)
      #expect(after.diagnostics.filter { $0.severity == .error } == [], "\(layout)")
      #expect(after.graph.statements.count == before.graph.statements.count + 2, "\(layout)")
      #expect(after.graph.statements.allSatisfy { $0.quotes.allSatisfy { $0.anchor.passage != nil } })
    }
  }

  @Test func `a list that does not end its file is told by its line`() throws {
    let review = try HarbourReview(extra: ["harbour.yaml": HarbourProject.yaml + "silent: [dark-quays]\n"])
    #expect(
      try yaml(review).hasPrefix(
        "# letter: paste into '\(review.folder.path("harbour.yaml"))' after line 22\n"
      )
    )
    let flow = HarbourProject.yaml.prefix { $0 != "-" } + "statements: []\n"
    #expect(!flow.isEmpty)
  }

  @Test func `a text outside a project gives a whole file`() throws {
    let folder = try TemporaryFolder([
      "the letter.txt": "The council closed the quay: it was the mayor who did it."
    ])
    let result = try stancemap(
      "suggest",
      "--text",
      folder.path("the letter.txt"),
      "--author",
      "ada",
      "--format",
      "yaml"
    )
    #expect(result.status == 0, "\(result.messages)")
    try folder.write("texts: .\n" + result.output, to: "letter.yaml")
    #expect(try Project(at: folder.path).diagnostics.filter { $0.severity != .note } == [])
  }
}

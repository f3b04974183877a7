import StanceMap
import StanceMapSuggestions
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct SuggestionTextTests {
  private func found(_ review: HarbourReview) throws -> DocumentSuggestions {
    let text = try #require(review.suggesting.project.texts["letter"])
    return DocumentSuggestions(
      document: review.suggesting.project.graph.documents[0],
      text: text,
      suggestions: HarbourProject.suggestions.reversed()
    )
  }

  @Test func `suggestions are listed by passage in the order of the text, and folded at 80 columns`() throws {
    let review = try HarbourReview()
    let list = SuggestionText(names: review.suggesting.names).text(of: [try found(review)])
    #expect(
      list == """
        letter “The night watch”: 4 suggestions
        =======================================

        3:32 “It was the council that closed the night watch,”
          - Nneka Okafor blames Town council for “The quays are dark at night”; 0.70,
            by-hand

        5:1 “The union praised the mayor on Tuesday.”
          - Dockers' Union supports The mayor (reported); 0.50, by-hand

        5:41 “Some say the Harbour Board profits.”
          - Nneka Okafor opposes “the Harbour Board profits” (not in the codebook);
            0.50, by-hand
          - Nneka Okafor opposes “the Harbour Board” (not in the codebook); 0.50,
            by-hand

        """
    )
    for line in list.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `the chain is told where it is asked for`() throws {
    let review = try HarbourReview()
    let list = SuggestionText(names: review.suggesting.names, explains: true).text(of: [try found(review)])
    #expect(list.contains("    cue “praised”: cue praised\n    mention “the mayor”: mention the mayor\n"))
  }

  @Test func `nothing found is said, too`() throws {
    let review = try HarbourReview()
    var none = try found(review)
    none.suggestions = []
    #expect(SuggestionText(names: review.suggesting.names).text(of: [none]) == "No suggestions.\n")
  }
}

import StanceMap
import StanceMapSuggestions
import Testing

@testable import StanceMapCLI

@Suite struct ProjectSuggesterTests {
  @Test func `an author who is named in the own text is its holder in own voice`() throws {
    let graph = StanceGraph(
      title: "",
      actors: [DebateActor(id: "brook", name: "Anna Brook"), DebateActor(id: "lamb", name: "Otto Lamb")]
    )
    let suggester = ProjectSuggester(graph: graph, cues: [], minimumConfidence: 0)
    let text = DocumentText("Anna Brook condemned Otto Lamb.")

    let own = suggester.suggestions(for: Document(id: "a", authors: ["brook"]), text).suggestions
    #expect(own.map(\.holder) == [.author])
    #expect(own.map(\.voice) == [.own])
    let told = suggester.suggestions(for: Document(id: "a", authors: ["lamb"]), text).suggestions
    #expect(told.map(\.holder) == [.actor("brook")])
    #expect(told.map(\.voice) == [.reported])
  }
}

import StanceMap
import StanceMapSuggestions
import Testing

@Suite struct AttributionScopeTests {
  private func chains(_ text: String) -> [String] {
    func name(_ party: SuggestedParty) -> String {
      switch party {
      case .author: "author"
      case .actor(let id): id
      case .named(let name): name
      }
    }
    let actors = [
      DebateActor(id: "council", name: "Town Council"), DebateActor(id: "union", name: "Dockers' Union"),
    ]
    return Suggester(actors: actors, minimumConfidence: 0.1).suggestions(in: text).map {
      ($0.chain + [$0.holder]).map(name).joined(separator: ": ")
    }
  }

  @Test func `what stands in a quotation is told by its speaker, sentences away`() {
    let found = chains(
      "“The Dockers' Union criticised the Town Council. It was right,” Anna Brook said."
    )
    #expect(found.contains("Anna Brook: union"), "\(found)")
  }

  @Test func `whoever says I in a quotation is its speaker`() {
    let found = chains(
      "“I have had enough of this. I condemn the Town Council. It is late,” Anna Brook said."
    )
    #expect(found.contains("Anna Brook"), "\(found)")
  }

  @Test func `the writer's own words are told by nobody`() {
    #expect(chains("Anna Brook condemned the Town Council.") == ["Anna Brook"])
  }
}

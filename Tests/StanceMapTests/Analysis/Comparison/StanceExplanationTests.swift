import StanceMap
import TestSupport
import Testing

struct StanceExplanationTests {
  private func reasons(_ statements: StatementEntry...) throws -> [StanceExplanation.Step.Reason] {
    var file = AnnotationFile(actors: ["a", "b", "c"], claims: ["x", "y"])
    file.documents = [DocumentEntry("d", by: "a", statements: statements), DocumentEntry("e", by: "b")]
    file.claims[0].contraryTo = [written("y")]
    let graph = try GraphBuilder().soundGraph(from: file)
    let comparison = Comparison(
      of: graph,
      sides: Comparison.Side.authors(of: graph, chosen: ["a", "b", "c"])
    )
    let explanation = try #require(StanceExplanation(of: "x", in: comparison, of: graph))
    #expect(StanceExplanation(of: "none", in: comparison, of: graph) == nil)
    return explanation.accounts.flatMap(\.steps).map(\.reason)
  }

  @Test func `every statement on the claim says why it counts or does not`() throws {
    #expect(try reasons(.init(.supports, "x"), .init(.opposes, "x", hedged: true)) == [.counts, .hedged])
    #expect(try reasons(.init(.supports, "y")) == [.implies])
    #expect(try reasons(.init(.supports, "x"), .init(.supports, "y")) == [.counts, .impliesLess])
    #expect(try reasons(.init(.blames, "c", for: ["x"])) == [.blame])
  }

  @Test func `what is told of those who write is not theirs, of others the most direct voice counts`() throws
  {
    #expect(try reasons(.init(.supports, "x", by: ["b"])) == [.told])
    #expect(
      try reasons(.init(.supports, "x", by: ["c"]), .init(.opposes, "x", by: ["c"], voice: .imputed))
        == [.counts, .lessDirect]
    )
  }
}

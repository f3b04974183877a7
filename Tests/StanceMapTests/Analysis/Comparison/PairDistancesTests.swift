import TestSupport
import Testing

@testable import StanceMap

struct PairDistancesTests {
  @Test func `between two stands who is nearer to each than they are to each other`() throws {
    let claims = ["v", "w", "x", "y", "z"]
    // Opposes so many of the claims, from the first on.
    func document(_ author: String, opposes count: Int, of claims: [String]) -> DocumentEntry {
      let statements = claims.enumerated().map { StatementEntry($0 < count ? .opposes : .supports, $1) }
      return DocumentEntry("of-\(author)", by: author, statements: statements)
    }
    let file = AnnotationFile(
      actors: ["a", "b", "c", "d", "e"],
      claims: claims,
      documents: [
        document("a", opposes: 0, of: claims), document("b", opposes: 4, of: claims),
        document("c", opposes: 1, of: claims), document("d", opposes: 2, of: claims),
        document("e", opposes: 2, of: Array(claims.dropLast())),
      ]
    )
    let graph = try GraphBuilder().soundGraph(from: file)
    let comparison = Comparison(of: graph, sides: Comparison.Side.authors(of: graph))
    func between(_ one: String, _ other: String) throws -> [String] {
      try PairDistances(of: comparison.pairs).sides(between: #require(comparison.pair(one, other)))
    }
    // Of e there are too few claims.
    #expect(try between("a", "b") == ["d", "c"])
    #expect(try between("a", "c") == [])
    #expect(try between("a", "e") == [])
  }
}

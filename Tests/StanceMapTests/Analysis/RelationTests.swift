import StanceMap
import TestSupport
import Testing

struct RelationTests {
  /// A graph of a document by `a` in which supporting `x` blames `b` and `c` for `y` and `z`.
  private func graph(_ statements: StatementEntry...) throws -> StanceGraph {
    var file = AnnotationFile(
      actors: ["a", "b", "c"],
      claims: ["x", "y", "z"],
      documents: [DocumentEntry("d", by: "a", statements: statements)]
    )
    file.claims[0].blames = [written("b"), written("c")]
    file.claims[0].outcomes = [written("y"), written("z")]
    file.claims[0].role = written(.enabler)
    return try GraphBuilder().soundGraph(from: file)
  }

  @Test func `who supports a claim that blames, blames every target for every outcome`() throws {
    let blames = try graph(StatementEntry(.supports, "x")).blames
    #expect(
      blames.map { "\($0.target.id) for \($0.outcome ?? "")" } == [
        "b for y", "b for z", "c for y", "c for z",
      ]
    )
    #expect(blames.allSatisfy { $0.kind == .blames && $0.role == .enabler && $0.origin == .claim("x") })
  }

  @Test func `who opposes a claim that blames, absolves`() throws {
    #expect(try graph(StatementEntry(.opposes, "x")).blames.allSatisfy { $0.kind == .absolves })
  }

  @Test func `a claim that blames for nothing in particular has no outcome`() throws {
    var graph = try graph(StatementEntry(.supports, "x"))
    graph.claims[0].blame?.outcomes = []
    #expect(graph.blames.map(\.outcome) == [nil, nil])
  }

  @Test func `a relation is annotated if one of its statements is`() throws {
    var graph = try graph(StatementEntry(.supports, "x"), StatementEntry(.blames, "b", for: ["y"]))
    graph.statements[1].role = .enabler
    let relation = try #require(graph.blames.first)
    #expect(relation.origin == .annotated)
    #expect(relation.statements.map(\.origin) == [.claim("x"), .annotated])
  }

  @Test func `voices, roles and outcomes make different relations`() throws {
    let blames = try graph(
      StatementEntry(.blames, "b"),
      StatementEntry(.blames, "b", for: ["y"]),
      StatementEntry(.blames, "b", by: ["a"]),
      StatementEntry(.absolves, "b"),
      StatementEntry(.blames, "b", by: ["c"])
    ).blames
    #expect(blames.map(\.statements.count) == [2, 1, 1, 1])
  }

  @Test func `an entry with several targets is one passage`() throws {
    let positions = try graph(
      StatementEntry(.supports, "y", "z"),
      StatementEntry(.supports, "y")
    ).positions
    #expect(positions.map(\.target.id) == ["y", "z"])
    #expect(positions.map(\.passages) == [2, 1])
  }

  @Test func `a relation is hedged only if all of its statements are hedged or conditional`() throws {
    let positions = try graph(
      StatementEntry(.supports, "y", hedged: true),
      StatementEntry(.supports, "y", if: "z"),
      StatementEntry(.opposes, "z", hedged: true),
      StatementEntry(.opposes, "z")
    ).positions
    #expect(positions.map(\.isHedged) == [true, false])
  }

  @Test func `blame is no position, and positions are no blame`() throws {
    let graph = try graph(StatementEntry(.blames, "b"), StatementEntry(.supports, "b"))
    #expect(graph.positions.map(\.kind) == [.supports])
    #expect(graph.blames.map(\.kind) == [.blames])
  }
}

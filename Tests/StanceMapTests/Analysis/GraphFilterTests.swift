import StanceMap
import TestSupport
import Testing

struct GraphFilterTests {
  /// Two documents, by `a` and `b`, the first with a comment `p` by `c`.
  private func graph() throws -> StanceGraph {
    let first = DocumentEntry(
      "d",
      by: "a",
      statements: [
        StatementEntry(.supports, "x"),
        StatementEntry(.opposes, "y", by: ["c", "b"]),
        StatementEntry(.blames, "b", for: ["z"]),
        StatementEntry(.supports, "blame", hedged: true),
        StatementEntry(.opposes, "x", if: "y", in: "p"),
      ],
      arguments: [ArgumentEntry("x", .supportedBy, "y")],
      parts: [PartEntry("p", by: "c")],
      silent: ["z"]
    )
    let second = DocumentEntry(
      "e",
      by: "b",
      statements: [StatementEntry(.supports, "y"), StatementEntry(.supports, "b")],
      silent: ["x"]
    )
    var file = AnnotationFile(
      actors: ["a", "b", "c", "s"],
      topics: ["t", "u"],
      claims: ["x", "y", "z", "blame"],
      documents: [first, second]
    )
    file.claims[0].topic = written("t")
    file.claims[0].contraryTo = [written("y")]
    file.claims[0].kind = written(.fact)
    file.claims[1].kind = written(.demand)
    file.claims[1].topic = written("u")
    file.claims[3].blames = [written("s")]
    file.claims[3].outcomes = [written("z")]
    return try GraphBuilder().soundGraph(from: file)
  }

  /// The rows that a filter leaves, as `holder kind target`.
  private func rows(_ set: (inout GraphFilter) -> Void) throws -> [String] {
    try filtered(set).statements.map { "\($0.holder) \($0.kind) \($0.target.id)" }
  }

  private func filtered(_ set: (inout GraphFilter) -> Void) throws -> StanceGraph {
    var filter = GraphFilter()
    set(&filter)
    return filter.graph(from: try graph())
  }

  @Test func `an empty filter changes nothing`() throws {
    #expect(try filtered { _ in } == graph())
  }

  @Test func `authors are those who speak, in a document or a part`() throws {
    #expect(try rows { $0.authors = ["b"] } == ["b supports y", "b supports b"])
    #expect(try rows { $0.authors = ["c"] } == ["c opposes x"])
    #expect(try filtered { $0.authors = ["c"] }.documents.map(\.id) == ["d"])
    #expect(try filtered { $0.authors = ["b"] }.arguments == [])
  }

  @Test func `documents and parts`() throws {
    #expect(try rows { $0.documents = ["e"] } == ["b supports y", "b supports b"])
    #expect(try filtered { $0.documents = ["e"] }.silences.map(\.document) == ["e"])
    #expect(try rows { $0.parts = ["p"] } == ["c opposes x"])
    #expect(try filtered { $0.parts = ["p"] }.documents.map(\.id) == ["d"])
  }

  @Test func `actors are holders, reporters and targets`() throws {
    #expect(try rows { $0.actors = ["c"] } == ["b opposes y", "c opposes x"])
    #expect(
      try rows { $0.actors = ["b"] } == ["b opposes y", "a blames b", "b supports y", "b supports b"]
    )
  }

  @Test func `whom a claim blames is meant by those who support the claim`() throws {
    #expect(try rows { $0.actors = ["s"] } == ["a supports blame"])
    #expect(try filtered { $0.actors = ["s"] }.blames.map(\.target) == [.actor("s")])
  }

  @Test func `claims are targets and outcomes`() throws {
    #expect(try rows { $0.claims = ["z"] } == ["a blames b", "a blames s"])
    #expect(try filtered { $0.claims = ["z"] }.silences.map(\.claim) == ["z"])
    #expect(try filtered { $0.claims = ["x"] }.arguments == [])
    #expect(try filtered { $0.claims = ["x", "y"] }.arguments.count == 1)
  }

  @Test func `blame for a claim stays where the claim that carries it goes`() throws {
    let graph = try filtered { $0.claims = ["z"] }
    let carried = try #require(graph.blames.first { $0.target == .actor("s") })
    #expect(carried.outcome == "z")
    #expect(carried.origin == .claim("blame"))
    #expect(carried.isHedged)
    #expect(Set(graph.statements.map(\.id)).count == graph.statements.count)
    #expect(StanceTable(of: graph).stances.isEmpty)
    #expect(
      try rows {
        $0.claims = ["z"]
        $0.actors = ["s"]
      } == ["a blames s"]
    )
    #expect(
      try rows {
        $0.claims = ["z"]
        $0.hidesHedged = true
      } == ["a blames b"]
    )
  }

  @Test func `topics and kinds are those of claims`() throws {
    #expect(try rows { $0.topics = ["t"] } == ["a supports x", "c opposes x"])
    #expect(try filtered { $0.topics = ["t"] }.topics.map(\.id) == ["t"])
    #expect(try rows { $0.kinds = [.demand] } == ["b opposes y", "b supports y"])
  }

  @Test func `several values of one property mean any of them, different properties all`() throws {
    #expect(
      try rows { $0.claims = ["x", "z"] } == ["a supports x", "a blames b", "a blames s", "c opposes x"]
    )
    #expect(
      try rows {
        $0.claims = ["x", "z"]
        $0.actors = ["b"]
      } == ["a blames b"]
    )
  }

  @Test func `voices`() throws {
    #expect(try rows { $0.voices = [.reported] } == ["b opposes y"])
    #expect(try filtered { $0.voices = [.reported] }.arguments == [])
    #expect(try filtered { $0.voices = [.own] }.arguments.count == 1)
  }

  @Test func `hedged and conditional statements can be left out`() throws {
    #expect(
      try rows { $0.hidesHedged = true } == [
        "a supports x", "b opposes y", "a blames b", "b supports y", "b supports b",
      ]
    )
  }

  @Test(arguments: ["x", "y", "z", "blame"])
  func `what is left refers to nothing that is gone`(claim: String) throws {
    let graph = try filtered { $0.claims = [claim] }
    let claims = Set(graph.claims.map(\.id))
    var named = graph.arguments.flatMap { $0.premises + [$0.claim] } + graph.silences.map(\.claim)
    named += graph.claims.flatMap { $0.contraryTo + ($0.blame?.outcomes ?? []) }
    for statement in graph.statements {
      if case .claim(let target) = statement.target { named.append(target) }
      named += [statement.outcome, statement.condition].compactMap { $0 }
    }
    #expect(claims.isSuperset(of: named))
    #expect(claims == [claim])
  }

  @Test func `a position whose condition is gone stays a qualified one`() throws {
    let stance = StanceTable(of: try filtered { $0.claims = ["x"] }).stance(of: "c", on: "x")
    #expect(stance?.isHedged == true)
  }

  @Test func `stances follow from what is left`() throws {
    let table = StanceTable(of: try filtered { $0.documents = ["e"] })
    #expect(table.stances.map(\.claim) == ["y", "x"])
    #expect(table.stances.map(\.isImplied) == [false, true])
  }
}

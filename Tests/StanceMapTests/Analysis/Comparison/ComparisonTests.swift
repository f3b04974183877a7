import StanceMap
import TestSupport
import Testing

struct ComparisonTests {
  /// `a` and `b` write a document each, about claims `x`, `y` and `z`.
  private func comparison(
    _ a: [StatementEntry],
    _ b: [StatementEntry],
    silentB: [String] = [],
    settings: Comparison.Settings = .init(),
    change: (inout AnnotationFile) -> Void = { _ in }
  ) throws -> Comparison {
    var file = AnnotationFile(
      actors: ["a", "b", "c"],
      claims: ["x", "y", "z"],
      documents: [
        DocumentEntry("d", by: "a", statements: a),
        DocumentEntry("e", by: "b", statements: b, silent: silentB),
      ]
    )
    change(&file)
    let graph = try GraphBuilder().soundGraph(from: file)
    return Comparison(of: graph, sides: Comparison.Side.authors(of: graph), settings: settings)
  }

  private func finding(_ a: StatementEntry..., against b: StatementEntry...) throws -> ClaimComparison.Finding
  {
    try comparison(a, b).claims[0].finding
  }

  @Test func `plain support meets plain opposition in an open dispute`() throws {
    #expect(try finding(.init(.supports, "x"), against: .init(.opposes, "x")) == .openDispute)
  }

  @Test func `a dispute is half where one side is hedged or mixed`() throws {
    #expect(try finding(.init(.supports, "x"), against: .init(.opposes, "x", hedged: true)) == .halfDispute)
    #expect(
      try finding(.init(.supports, "x"), against: .init(.opposes, "x"), .init(.supports, "x")) == .halfDispute
    )
  }

  @Test func `who both support and oppose have a half-dispute with each other`() throws {
    let torn = [StatementEntry(.supports, "x"), StatementEntry(.opposes, "x")]
    #expect(try comparison(torn, torn).claims[0].finding == .halfDispute)
  }

  @Test func `a dispute is half where opposition is only implied`() throws {
    let comparison = try comparison([.init(.supports, "x")], [.init(.supports, "y")]) {
      $0.claims[0].contraryTo = [written("y")]
    }
    #expect(comparison.claims.map(\.finding) == [.halfDispute, .halfDispute, .nobody])
    #expect(comparison.pairs[0].both == 0)
  }

  @Test func `implied stances count in figures when asked for, and go when asked to`() throws {
    var settings = Comparison.Settings()
    settings.countsImplied = true
    let change: (inout AnnotationFile) -> Void = { $0.claims[0].contraryTo = [written("y")] }
    let counted = try comparison(
      [.init(.supports, "x")],
      [.init(.supports, "y")],
      settings: settings,
      change: change
    )
    #expect(counted.pairs[0].opposed == ["x", "y"])
    settings.leavesOutImplied = true
    let without = try comparison(
      [.init(.supports, "x")],
      [.init(.supports, "y")],
      settings: settings,
      change: change
    )
    #expect(without.claims.map(\.finding) == [.onlyOne, .onlyOne, .nobody])
  }

  @Test func `common ground takes two who hold the same plainly`() throws {
    #expect(try finding(.init(.opposes, "x"), against: .init(.opposes, "x")) == .commonGround)
    #expect(try finding(.init(.opposes, "x"), against: .init(.opposes, "x", hedged: true)) == .halfAgreement)
  }

  @Test func `silent, not yet possible and not coded are told apart`() throws {
    let comparison = try comparison([], [.init(.supports, "x")], silentB: ["y"]) {
      $0.documents[0].date = written(PartialDate(year: 2020))
      $0.claims[0].since = written(PartialDate(year: 2021))
    }
    #expect(comparison.claims[0].cells[0] == .notYetPossible(since: PartialDate(year: 2021)))
    #expect(comparison.claims[0].finding == .onlyOne)
    guard case .silent(let silences) = comparison.claims[1].cells[1] else {
      Issue.record("silence is not shown")
      return
    }
    #expect(silences.map(\.document) == ["e"])
    #expect(comparison.claims[2].cells == [.notCoded, .notCoded])
  }

  @Test func `what others tell of an author is not the author's stance`() throws {
    let comparison = try comparison([.init(.supports, "x", by: ["b"])], [])
    #expect(comparison.claims[0].cells[1] == .notCoded)
  }

  @Test func `of a holder who writes nothing, the most direct voice counts`() throws {
    let told = [
      StatementEntry(.supports, "x", by: ["c"], voice: .imputed), StatementEntry(.opposes, "x", by: ["c"]),
    ]
    var file = AnnotationFile(actors: ["a", "c"], claims: ["x"])
    file.documents = [DocumentEntry("d", by: "a", statements: told)]
    let graph = try GraphBuilder().soundGraph(from: file)
    let comparison = Comparison(of: graph, sides: Comparison.Side.authors(of: graph, chosen: ["c"]))
    #expect(comparison.claims[0].cells[0].stance?.position == .oppose)
    #expect(comparison.claims[0].cells[0].stance?.voice == .reported)
  }

  @Test func `authors who write everything together are one side, and their passages count once`() throws {
    var file = AnnotationFile(actors: ["a", "b", "c"], claims: ["x"])
    file.documents = [
      DocumentEntry("d", by: "a", "b", statements: [.init(.supports, "x")]),
      DocumentEntry("e", by: "c", statements: [.init(.supports, "x")]),
    ]
    let graph = try GraphBuilder().soundGraph(from: file)
    let comparison = Comparison(of: graph, sides: Comparison.Side.authors(of: graph))
    #expect(comparison.sides.map(\.holders) == [["a", "b"], ["c"]])
    #expect(comparison.claims[0].cells[0].stance?.statements.count == 1)
  }

  @Test func `documents of one author are compared by what is said in each`() throws {
    var file = AnnotationFile(actors: ["a"], claims: ["x"])
    file.documents = [
      DocumentEntry("d", by: "a", statements: [.init(.supports, "x")]),
      DocumentEntry("e", by: "a", statements: [.init(.opposes, "x")]),
    ]
    let graph = try GraphBuilder().soundGraph(from: file)
    let comparison = Comparison(of: graph, sides: Comparison.Side.documents(of: graph))
    #expect(comparison.claims[0].finding == .openDispute)
    #expect(Comparison(of: graph, sides: Comparison.Side.authors(of: graph)).pairs.isEmpty)
  }

  @Test func `a pair counts what both hold, and what only one does`() throws {
    let comparison = try comparison(
      [.init(.supports, "x", "y", "z", "v", "w")],
      [
        .init(.supports, "x", hedged: true), .init(.opposes, "y"), .init(.supports, "z"),
        .init(.opposes, "z"),
      ],
    ) {
      $0.claims += ["v", "w", "u"].map { ClaimEntry(id: written($0), text: written($0)) }
    }
    let pair = try #require(comparison.pair("b", "a"))
    #expect(pair.agreed == ["x"])
    #expect(pair.opposed == ["y"])
    #expect(pair.mixed == ["z"])
    #expect(pair.hedged == ["x"])
    #expect(pair.onlyFirst == ["v", "w"])
    #expect(pair.both == 3)
    #expect(pair.agreement == nil)
    #expect(pair.distance == nil)
  }

  @Test func `shares and distances come with enough claims`() throws {
    var settings = Comparison.Settings()
    settings.minimum = 3
    let comparison = try comparison(
      [.init(.supports, "x", "y", "z")],
      [.init(.supports, "x"), .init(.opposes, "y"), .init(.supports, "z"), .init(.opposes, "z")],
      settings: settings
    )
    #expect(comparison.pairs[0].agreement == Proportion(1, of: 3))
    #expect(comparison.pairs[0].distance == 0.5)
  }
}

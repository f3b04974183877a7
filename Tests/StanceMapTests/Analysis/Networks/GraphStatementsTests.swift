import StanceMap
import TestSupport
import Testing

@Suite struct GraphStatementsTests {
  private let graph = StanceGraph(
    yaml: """
      actors:
        ada: {name: Ada, member-of: [crew, club], kind: person}
        bo: Bo
        crew: Crew
        club: Club
      claims: {x: X, y: Y}
      documents:
        - id: late
          author: ada
          date: 2024-05
          statements:
            - supports: x
            - {by: bo, opposes: x}
            - {by: bo, voice: imputed, supports: y}
            - {blames: bo, for: y}
            - {by: unnamed, supports: x}
        - {id: early, author: bo, date: 2023-01-02, statements: [{supports: bo}, {opposes: y}]}
        - {id: undated, author: bo, statements: [{opposes: y}]}
      """
  )

  private func rows(_ statements: GraphStatements, _ names: String...) -> [String] {
    let table = statements.table(of: graph)
    let columns = names.compactMap { table.column($0) }
    return (0..<table.count).map { row in columns.map { $0.text(row) }.joined(separator: " ") }
  }

  @Test func `positions on claims count in the order of dates, reported ones too, blames and others not`() {
    #expect(
      rows(GraphStatements(), "document", "holder", "claim", "verb", "voice") == [
        "undated bo y 0 own", "early bo y 0 own", "late ada x 1 own", "late bo x 0 reported",
      ]
    )
  }

  @Test func `the voice can be chosen`() {
    var statements = GraphStatements()
    statements.voices = [.imputed]
    #expect(rows(statements, "holder", "claim", "voice") == ["bo y imputed"])
  }

  @Test func `a holder counts for each of its groups, or for itself where it has none`() {
    var statements = GraphStatements()
    statements.repeatsForGroups = true
    #expect(rows(statements, "member-of", "claim") == ["bo y", "bo y", "crew x", "club x", "bo x"])
  }

  @Test func `dates without a day, and none, are counted`() {
    let table = GraphStatements().table(of: graph)
    #expect(table.coarseDates == 2)
    #expect(table.undated == 1)
    #expect(table.times.dropFirst().map(\.description).first == "2023-01-02T00:00:00")
  }
}

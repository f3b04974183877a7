import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct MatrixViewTests {
  private func diagram(
    of graph: StanceGraph = debate,
    _ change: (inout ViewSettings) -> Void = { _ in }
  ) throws -> Diagram {
    var settings = ViewSettings()
    change(&settings)
    return try MatrixView(settings: settings).diagram(of: graph)
  }

  @Test func `claims are under what authors differ or agree on`() throws {
    let diagram = try diagram()
    #expect(diagram.table.columns == ["Claim", "Y", "X", "In all"])
    #expect(diagram.table.rows.map(\.cells.first) == ["A is so", "B is so", "M did E"])
    #expect(diagram.table.rows.map(\.cells.last) == ["+1 −1", "+2", "+2"])
    #expect(
      diagram.boxes.filter { $0.kind == .groupHeading }.map(\.label) == [
        "Positions differ", "2 of 2 agree, nobody disputes",
      ]
    )
  }

  @Test func `in the order of the files, claims are under their topics`() throws {
    let diagram = try diagram { $0.matrixOrder = .file }
    #expect(diagram.table.rows.map(\.cells.first) == ["A is so", "B is so", "M did E"])
    #expect(
      diagram.boxes.filter { $0.kind == .groupHeading }.map(\.label) == ["Topic", "Without a topic"]
    )
  }

  @Test func `a document whose text names no author has its title once above its column`() throws {
    let graph = StanceGraph(
      yaml: """
        claims: {a: A}
        documents: [{id: one, title: From here, statements: [{opposes: a}]}]
        """
    )
    #expect(try diagram(of: graph) { $0.unit = .document }.table.columns == ["Claim", "From here", "In all"])
  }

  @Test func `picture and table name the order`() throws {
    for order in ViewSettings.MatrixOrder.allCases {
      let diagram = try diagram { $0.matrixOrder = order }
      #expect(diagram.captions.contains { $0.hasPrefix("Order: ") })
      #expect(diagram.table.notes.contains { $0.hasPrefix("Order: ") })
    }
  }

  @Test func `the outline goes through the rows and tells what each author holds`() throws {
    #expect(
      DiagramOutline().text(of: try diagram()).hasPrefix(
        """
        T
        Where each author stands on each claim.

        Positions differ
          A is so
              − Y
              + X
              · In all (+1 −1)
        2 of 2 agree, nobody disputes
          B is so
              + Y (hedged)
              + X
              · In all (+2)
          M did E
              + Y
              + X
              · In all (+2)
        """
      )
    )
  }

  @Test func `a document is a column of what its authors say in it`() throws {
    let table = try diagram { $0.unit = .document }.table
    #expect(table.columns == ["Claim", "Y: Two", "X: One", "In all"])
    #expect(table.rows[0].cells == ["A is so", "opposes", "supports", "+1 −1"])
    #expect(table.rows[1].cells == ["B is so", "supports, hedged", "supports", "+2"])
    #expect(table.rows[2].cells == ["M did E", "supports", "silent: another subject", "+1"])
  }

  @Test func `those whose positions are only told are columns where actors are asked for`() throws {
    let graph = StanceGraph(
      yaml: """
        actors: {x: X, y: Y}
        claims: {a: A}
        documents: [{id: one, author: x, statements: [{opposes: a}, {by: y, supports: a}]}]
        """
    )
    #expect(try diagram(of: graph).table.columns == ["Claim", "X", "In all"])
    let rows = try diagram(of: graph) { $0.unit = .actor }.table.rows
    #expect(rows.map(\.cells) == [["A", "opposes", "supports, reported", "+1 −1"]])
  }

  @Test func `those who are told of and take no position on a claim have no column`() throws {
    let graph = StanceGraph(
      yaml: """
        actors: {x: X, y: Y, z: Z}
        claims: {a: A}
        documents:
          - {id: one, author: x, statements: [{opposes: a}, {by: y, opposes: x}, {by: z, blames: x, for: a}]}
        """
    )
    let claims = try diagram(of: graph) { $0.unit = .actor }
    #expect(claims.table.columns == ["Claim", "X", "In all"])
    #expect(claims.captions.contains("Left out: 2 actors who take no position on a claim."))
    let blame = try diagram(of: graph) {
      $0.unit = .actor
      $0.matrixContent = .blame
    }
    #expect(blame.table.columns == ["Who is blamed", "X", "Z", "Blamed by"])
    #expect(blame.captions.contains("Left out: 1 actor who blames or absolves nobody."))
  }

  @Test func `a blank cell says whose it is, on what, and why it is blank`() throws {
    let diagram = try diagram { $0.unit = .document }
    let titles = diagram.panels[0].boxMarks.values.filter { $0.standing == .silent }.flatMap(\.evidence)
    #expect(titles.map(\.summary) == ["One on “E”: silent: another subject"])
    #expect(!diagram.table.rows.flatMap(\.evidence).contains { $0.summary.contains("silent") })
  }
}

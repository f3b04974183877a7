import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct BlameMatrixTests {
  private func cells(_ yaml: String, _ change: (inout ViewSettings) -> Void = { _ in }) throws -> [[String]] {
    var settings = ViewSettings()
    settings.matrixContent = .blame
    change(&settings)
    return try MatrixView(settings: settings).diagram(of: StanceGraph(yaml: yaml)).table.rows.map(\.cells)
  }

  private func twoAuthors(_ statements: String) -> String {
    """
    actors: {x: X, y: Y, m: M, n: N}
    claims:
      o: {text: O happened, short: O}
      c: {text: M did O, short: C, blames: m, for: o, since: 2020}
    documents:
      - {id: one, author: x, date: 2021, statements: [{blames: m, for: o}]}
      - id: two
        author: y
        date: 2021
    \(statements)
    """
  }

  @Test func `whoever is blamed or absolved is a row that counts passages and says for what`() throws {
    var settings = ViewSettings()
    settings.matrixContent = .blame
    let table = try MatrixView(settings: settings).diagram(of: debate).table
    #expect(
      table.rows.map(\.cells) == [
        ["M", "blames in 1 passage, for “B”", "blames in 2 passages, for “B”", "2 of 2"],
        ["Z", "speaks of it, does not blame", "absolves in 1 passage, of “B”", "0 of 2"],
      ]
    )
    #expect(table.rows.map(\.group) == ["Blamed by 2 of 2", "Absolved by 1 of 2"])
  }

  @Test func `hedged blame is told from plain`() throws {
    let rows = try cells(
      twoAuthors("    statements: [{blames: m, hedged: true}, {blames: n, hedged: true}, {blames: n}]")
    )
    #expect(rows[0][2] == "blames in 1 passage, 1 hedged, for nothing in particular")
    #expect(rows[1][2] == "blames in 2 passages, 1 hedged, for nothing in particular")
  }

  @Test(
    arguments: [
      ("", "not coded"),
      ("silent: [{claim: c, reason: r}]", "silent on “C”: r"),
      // Not of the claim that makes the charge, but of what it is for.
      ("silent: [{claim: o, reason: r}]", "silent on “O”: r"),
      ("statements: [{supports: o}]", "speaks of it, does not blame"),
      ("statements: [{blames: n, for: o}]", "speaks of it, does not blame"),
      ("statements: [{opposes: m}]", "speaks of it, does not blame"),
      // What is coded on the very charge goes before what is said beside it.
      ("statements: [{supports: o}]\n    silent: [{claim: c, reason: r}]", "silent on “C”: r"),
      ("statements: [{by: n, blames: m, for: o}]", "not coded"),
      ("statements: [{opposes: c}]", "absolves in 1 passage, of “O”"),
    ]
  )
  func `it tells in which way somebody does not blame`(lines: String, words: String) throws {
    let rows = try cells(twoAuthors(lines.isEmpty ? "" : "    \(lines)"))
    #expect(rows.first { $0[0] == "M" }?[2] == words)
  }

  @Test func `what could not be held yet is no silence`() throws {
    let rows = try cells(
      twoAuthors("").replacing("2021\n\n", with: "2019\n").replacing("2021\n", with: "2019\n")
    )
    #expect(rows[0].contains("not yet possible on “C”, since 2020"))
  }
}

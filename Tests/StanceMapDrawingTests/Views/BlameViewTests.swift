import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct BlameViewTests {
  private func diagram(together: Bool) throws -> Diagram {
    var settings = ViewSettings()
    settings.isTogether = together
    return try BlameView(settings: settings).diagram(of: debate)
  }

  @Test func `every author who tells of blame has a panel`() throws {
    #expect(try diagram(together: false).panels.map(\.title) == ["Y", "X"])
  }

  @Test func `nobody's document has a panel too, and what commenters tell is counted`() throws {
    let diagram = try BlameView(settings: ViewSettings()).diagram(
      of: StanceGraph(
        yaml: """
          actors: {x: X, y: Y, z: Z, m: M}
          claims: {a: A, b: B}
          documents:
            - {id: one, author: x, statements: [{blames: m, for: a}]}
            - id: two
              author: y
              parts: [{id: p, author: z}]
              statements: [{blames: m, for: b}, {blames: m, for: a, in: p}]
          statements: [{by: z, absolves: x}]
          """
      )
    )
    #expect(diagram.panels.map(\.title) == ["X", "Y", "Others"])
    #expect(diagram.panels[2].subtitle == "absolves 1 actor, in 1 passage")
    #expect(diagram.panels[2].boxMarks.values.compactMap(\.words).sorted() == ["Z: in general"])
    #expect(diagram.captions.contains { $0.contains("Left out: 1 passage by") })
    #expect(
      DiagramOutline().text(of: diagram).split(separator: "\n").filter { $0.contains("←") } == [
        "      ← blames: The author (A)", "      ← blames: The author (B)",
        "      ← absolves: Others (Z: in general)",
      ]
    )
  }

  @Test func `all authors can be in one panel`() throws {
    let diagram = try diagram(together: true)
    #expect(diagram.panels.count == 1)
    #expect(diagram.boxes.filter { $0.kind == .holder }.map(\.label) == ["X", "Z", "Y"])
  }

  @Test func `an arrow passes from the holder through the outcome to whom it blames`() throws {
    let diagram = try diagram(together: true)
    let words = try #require(diagram.boxes.first { $0.kind == .words })
    #expect(words.label == "B")
    #expect(diagram.arrows.filter { $0.head == words.id }.map(\.tail) == ["holder:x"])
    #expect(diagram.arrows.filter { $0.tail == words.id }.map(\.head) == ["target:m"])
    #expect(diagram.arrows.filter { $0.head == words.id }.allSatisfy { !$0.hasHead })
  }

  @Test func `support of a claim that blames counts as blame`() throws {
    let rows = try diagram(together: true).table.rows.map(\.cells)
    #expect(rows.contains(["Y", "blames", "M", "B is so", "by what it did", "own", "1"]))
  }

  @Test func `blame denied is an arrow of its own`() throws {
    let kinds = try diagram(together: true).arrows.filter { $0.head == "target:z" }.map(\.kind)
    #expect(kinds == [.absolves])
  }

  @Test func `those who are blamed and never quoted are marked and named`() throws {
    let diagram = try diagram(together: true)
    #expect(diagram.panels[0].boxMarks["target:m"]?.emphasis == .neverQuoted)
    #expect(diagram.panels[0].boxMarks["target:x"]?.emphasis == nil)
    #expect(diagram.captions.contains("Blamed and never quoted: M."))
  }

  @Test func `who is quoted where a filter hides it is not called never quoted`() throws {
    var settings = ViewSettings()
    settings.isTogether = true
    settings.holders = ["x", "y", "z", "m"]
    let diagram = try BlameView(settings: settings).diagram(of: debate)
    #expect(diagram.panels[0].boxMarks["target:m"]?.emphasis == nil)
    #expect(diagram.captions.count == 1)
  }

  @Test func `a panel tells blame and absolution apart`() throws {
    let subtitles = try diagram(together: false).panels.map(\.subtitle)
    #expect(subtitles.last == "blames 2 actors, in 3 passages; absolves 1 actor, in 1 passage")
  }
}

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

  @Test func `all authors can be in one panel, with their names in the words`() throws {
    let diagram = try diagram(together: true)
    #expect(diagram.panels.count == 1)
    #expect(
      DiagramOutline().text(of: diagram).split(separator: "\n").filter { !$0.hasPrefix("A") }.dropFirst(2)
        == [
          "  · M (blamed, never quoted)", "      ← blames: Y, X: B\u{A0}×2 (doer, ×2)",
          "      ← blames: X: B (enabler)",
          "  · Z", "      ← absolves: X: B", "  · X", "      ← blames: Z: in general (reported)",
          "Blamed and never quoted: M.",
        ]
    )
  }

  @Test func `blame stands at the left of whom it is about, absolution at the right`() throws {
    let boxes = try diagram(together: true).boxes.filter { $0.kind == .words }
    #expect(boxes.filter { $0.place == .beside(.right) }.map(\.label) == ["X: B"])
    #expect(boxes.count == 4)
  }

  @Test func `an arrow passes from the holder through the outcome to whom it blames`() throws {
    let diagram = try diagram(together: false)
    let words = try #require(diagram.boxes.first { $0.kind == .words })
    #expect(words.label == "B")
    #expect(diagram.arrows.filter { $0.head == words.id }.map(\.tail) == ["holder:the author"])
    #expect(diagram.arrows.filter { $0.tail == words.id }.map(\.head) == ["target:m"])
    #expect(diagram.arrows.filter { $0.head == words.id }.allSatisfy { !$0.hasHead })
  }

  @Test func `whom several authors blame keeps a place in every panel, also where nobody blames them`() throws
  {
    let diagram = try BlameView(settings: ViewSettings()).diagram(of: threeAuthors)
    let targets = diagram.boxes.filter { $0.kind == .actor || $0.kind == .groupHeading }.map(\.label)
    #expect(targets == ["By several, each in the same place", "N", "M", "Here alone", "O"])
    #expect(
      diagram.panels.map { panel in ["n", "m", "o"].map { panel.boxMarks["target:\($0)"]?.standing } }
        == [[.plain, .plain, nil], [.plain, .plain, nil], [.plain, .notBlamed, .plain]]
    )
  }

  @Test func `all that an author blames somebody for in one way is one arrow, and the part played another`()
    throws
  {
    let diagram = try BlameView(settings: ViewSettings()).diagram(of: threeAuthors)
    let words = diagram.panels[0].boxMarks.filter { $0.key.hasPrefix("words") }.values.compactMap(\.words)
    #expect(words.sorted() == ["A", "A\u{A0}×2; B", "in general"])
  }

  @Test func `what others say by an author's account is told with their names, outcome by outcome`() throws {
    let diagram = try BlameView(settings: ViewSettings()).diagram(of: threeAuthors)
    let words = diagram.panels[2].boxMarks.values.compactMap(\.words)
    #expect(words.contains("M, N: A\u{A0}×2; M: B"))
  }

  private var threeAuthors: StanceGraph {
    StanceGraph(
      yaml: """
        actors: {x: X, y: Y, z: Z, m: M, n: N, o: O}
        claims: {a: A, b: B}
        documents:
          - id: one
            author: x
            statements:
              - {blames: n, for: a}
              - {blames: n, for: [a, b]}
              - {blames: n, as: enabler, for: a}
              - {blames: m}
          - {id: two, author: y, statements: [{blames: n, for: a}, {absolves: m}]}
          - id: three
            author: z
            statements:
              - {blames: n}
              - {by: m, blames: o, for: a}
              - {by: n, blames: o, for: a}
              - {by: m, blames: o, for: b}
        """
    )
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

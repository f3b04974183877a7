import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct SVGRendererTests {
  static let samples = [
    SampleDiagrams.panels, SampleDiagrams.blame, SampleDiagrams.argument, SampleDiagrams.matrix,
    SampleDiagrams.replies,
  ]

  @Test(arguments: samples) func `a drawing looks as it was accepted`(diagram: Diagram) {
    Snapshot.expect(svg(of: diagram), matches: "\(diagram.view).svg")
  }

  @Test func `a drawing that follows the reader's system only adds classes and a style sheet`() {
    Snapshot.expect(svg(of: SampleDiagrams.blame, theme: .auto), matches: "blame-auto.svg")
  }

  @Test(arguments: samples, [Theme.light, .dark, .print, .auto])
  func `every drawing is well-formed, with ids that occur once`(diagram: Diagram, theme: Theme) {
    let check = MarkupCheck(svg(of: diagram, theme: theme))
    #expect(check.faults == [])
    let ids = check.elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: HostileText.allCases) func `any words make a well-formed drawing`(hostile: HostileText) {
    var diagram = SampleDiagrams.blame
    let text = hostile.text
    (diagram.title, diagram.subtitle, diagram.description, diagram.language) = (text, text, text, text)
    diagram.view = text
    diagram.captions = [text]
    for index in diagram.boxes.indices { diagram.boxes[index].label = text }
    for id in diagram.panels[0].boxMarks.keys {
      diagram.panels[0].boxMarks[id]?.evidence = [
        Evidence(summary: text, quote: text, place: text, url: "https://x.y/" + text.prefix(50))
      ]
    }
    #expect(MarkupCheck(svg(of: diagram)).faults == [])
  }

  @Test func `every scalar that XML forbids becomes a replacement character`() {
    var writer = XMLWriter()
    writer.element("a", ["b": .text("\u{0}\u{1F}\u{FFFE}")], words: "\u{8}<&>\u{FFFF}\u{10FFFF}\u{9}\r")
    #expect(
      writer.text
        == "<a b=\"\u{FFFD}\u{FFFD}\u{FFFD}\">\u{FFFD}&lt;&amp;&gt;\u{FFFD}\u{FFFD}\u{9}\u{FFFD}</a>"
    )
  }

  @Test func `ids of boxes with odd names are safe and different`() {
    let ids = SVGIdentifiers(prefix: "map 1")
    #expect(ids.panel(2).box("a b") == "map_20_1p2-box-a_20_b")
    #expect(ids.box("a_b") != ids.box("a b"))
    #expect(ids.box("x") != ids.arrow("x"))
  }

  @Test func `only addresses of the web become links`() {
    let urls = [
      "javascript:alert(1)", "data:text/html,x", "ftp://a.b", "https://a b", "HTTPS://a.b/c?d=1&e='f'",
    ]
    let evidence = urls.map { Evidence(summary: "", quote: "", place: "", url: $0) }
    #expect(TitleWriter.link(of: evidence) == "HTTPS://a.b/c?d=1&e='f'")
    #expect(TitleWriter.link(of: Array(evidence.dropLast())) == nil)
  }

  @Test func `titles say the label, the standing and the passages`() throws {
    let layout = layout(of: SampleDiagrams.panels)
    let box = try #require(layout.panels[0].boxes.first { $0.id == "jobs" })
    #expect(
      box.title == """
        Closing costs jobs
        supports
        Okafor supports “jobs” “the words of the passage” (Harbour Gazette, Mar 2024, line 4)
        """
    )
    let arrow = try #require(layout.panels[0].arrows.first { $0.id == "jobs-closing" })
    #expect(arrow.title == "Closing costs jobs – speaks against – Harbour should close at night")
  }

  @Test func `where premises join, everything says all of them`() throws {
    let panel = layout(of: SampleDiagrams.argument).panels[0]
    let both = "There is no other light + Ships come all the same"
    let junction = try #require(panel.boxes.first { $0.id == "both" })
    #expect(junction.title == "\(both)\nonly together")
    let titles = panel.arrows.filter { $0.id.contains("both") }.map(\.title)
    #expect(titles.count == 3)
    #expect(Set(titles) == ["\(both) – supports – Ships need light"])
  }

  @Test func `titles repeat no more of a text than anybody reads`() throws {
    var diagram = SampleDiagrams.argument
    let long = String(repeating: "very ", count: 20_000) + "long"
    (diagram.boxes[0].label, diagram.title, diagram.description) = (long, long, long)
    #expect(svg(of: diagram).utf8.count < 50_000)
    let titles = layout(of: diagram).panels[0].arrows.map(\.title)
    #expect(titles.contains { $0.hasSuffix("…") })
    #expect(titles.allSatisfy { $0.count < 1_000 })
  }

  @Test func `an arrow through words says from whom to whom in both halves`() throws {
    let layout = layout(of: SampleDiagrams.blame)
    let titles = layout.panels[0].arrows.filter { $0.id.hasSuffix("-4") }.map(\.title)
    #expect(Set(titles) == ["Okafor – blames – Town council: lost night shifts ×4, by what it did"])
  }

  private func layout(of diagram: Diagram) -> DiagramLayout {
    PageComposer(columns: 3).layout(of: diagram, HandmadeLayout().layout(of: diagram))
  }

  private func svg(of diagram: Diagram, theme: Theme = .light) -> String {
    SVGRenderer(theme: theme).svg(of: layout(of: diagram))
  }
}

@Suite struct DecimalFormatTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (3.005, "3.01"), (0.05, "0.05"),
    (1_234_567.891, "1234567.89"), (-0.1, "-0.1"), (99.999, "100"),
  ])
  func `numbers have at most two decimals, a point, and nothing superfluous`(number: Double, text: String) {
    #expect(DecimalFormat.text(of: number) == text)
  }
}

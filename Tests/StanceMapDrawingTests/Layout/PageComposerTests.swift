import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct PageComposerTests {
  static let samples = [
    SampleDiagrams.panels, SampleDiagrams.blame, SampleDiagrams.argument, SampleDiagrams.matrix,
    SampleDiagrams.replies,
  ]

  @Test(arguments: samples, [nil, Page.a3Landscape, .a4Portrait])
  func `nothing lies outside the page and no words on other words`(diagram: Diagram, page: Page?) {
    for columns in 1...3 {
      let composer = PageComposer(columns: columns, page: page)
      let layout = composer.layout(of: diagram, HandmadeLayout().layout(of: diagram))
      #expect(LayoutFaults().faults(in: layout) == [])
    }
  }

  @Test func `a page has the proportions of its paper and its margins stay free`() throws {
    let layout = compose(SampleDiagrams.panels, page: .a3Landscape)
    #expect(abs(layout.size.width / layout.size.height - 420 / 297) < 0.001)
    #expect(abs(layout.size.width * layout.scale - 420 / 25.4 * 72) < 0.001)
    let lefts = layout.panels.compactMap { $0.card?.minX }
    let left = try #require(lefts.min())
    #expect(left * layout.scale >= 8 / 25.4 * 72 - 0.001)
  }

  @Test func `the smallest words are known at the size of the page`() throws {
    let natural = compose(SampleDiagrams.panels)
    #expect(natural.smallestText == 9)
    let paged = try #require(compose(SampleDiagrams.panels, page: .a4Landscape).smallestText)
    #expect(paged < 9)
  }

  @Test func `one panel without a title has no card`() {
    #expect(compose(SampleDiagrams.blame).panels[0].card == nil)
    #expect(compose(SampleDiagrams.panels).panels.allSatisfy { $0.card != nil })
  }

  @Test func `the legend says what occurs and only that`() {
    let words = compose(SampleDiagrams.panels).legend.map(\.words.text)
    #expect(
      words == [
        "supports", "opposes", "mixed", "opposes by implication", "silent", "not yet possible", "not coded",
        "supports, hedged", "holds up", "speaks against", "as others link it",
      ]
    )
    var diagram = SampleDiagrams.panels
    diagram.panels.removeLast()
    diagram.arrows = []
    #expect(compose(diagram).legend.map(\.words.text) == ["supports", "opposes", "mixed", "silent"])
  }

  @Test func `blame without a role and by a doer share a sample`() {
    let words = compose(SampleDiagrams.blame).legend.map(\.words.text)
    #expect(words.contains("blames"))
    #expect(!words.contains("blames by what it did"))
    #expect(words.contains("blames by what it let happen"))
  }

  @Test func `numbers in boxes get a key with the words, in columns`() {
    let diagram = SampleDiagrams.panels
    var network = HandmadeLayout().layout(of: diagram)
    network.labels = .number
    for (index, box) in diagram.boxes.enumerated() { network.boxes[box.id]?.label.lines = ["\(index + 1)"] }
    let layout = PageComposer(columns: 3).layout(of: diagram, network)
    let key = layout.key.map(\.text)
    #expect(key.count >= 24)
    #expect(key[0] == "1" && key[1] == diagram.boxes[0].label)
    #expect(LayoutFaults().faults(in: layout) == [])
  }

  @Test func `several holders in one drawing have inks of their own`() throws {
    let panel = compose(SampleDiagrams.blame).panels[0]
    let inks = panel.boxes.filter { $0.kind == .holder }.map(\.look.outline?.ink)
    #expect(inks == [.series1, .series2, .series3, .series4])
    let arrow = try #require(panel.arrows.first { $0.id == "second-4" })
    #expect(arrow.look.ink == .series2)
  }

  @Test func `words that run from right to left stand at the right`() throws {
    var diagram = SampleDiagrams.panels
    diagram.title = "שלום עולם"
    diagram.boxes[0].label = "النور"
    let layout = compose(diagram)
    #expect(layout.heading[0].isRightToLeft && layout.heading[0].alignment == .right)
    let box = try #require(layout.panels[0].boxes.first { $0.id == diagram.boxes[0].id })
    #expect(box.lines[0].alignment == .right)
    #expect(LayoutFaults().faults(in: layout) == [])
  }

  private func compose(_ diagram: Diagram, page: Page? = nil) -> DiagramLayout {
    PageComposer(columns: 3, page: page).layout(of: diagram, HandmadeLayout().layout(of: diagram))
  }
}

@Suite struct CurveTests {
  @Test func `cutting both ends leaves the middle`() throws {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 100, y: 0))
    let middle = try #require(curve.cut(fromStart: 10)?.cut(fromEnd: 20))
    #expect(abs(middle.start.x - 10) < 0.1 && abs(middle.end.x - 80) < 0.1)
    #expect(abs(middle.length - 70) < 0.1)
    #expect(curve.cut(fromStart: 100.1) == nil)
  }

  @Test func `a cut through several segments keeps the rest as it was`() throws {
    let points = (0...6).map { Point(x: Double($0 * 10), y: Double($0 % 2)) }
    let rest = try #require(Curve(points: points).cut(fromStart: 35))
    #expect(rest.segments.count == 1)
    #expect(rest.end == points[6])
  }

  @Test(arguments: Arrow.Kind.allCases) func `a line never reaches beyond its head`(kind: Arrow.Kind) {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 40, y: 0))
    let shape = ArrowShape(ArrowLook(kind, ArrowMark()), along: curve)
    #expect(shape.strokes.flatMap(\.points).allSatisfy { $0.x < 40 })
    if let line = shape.line { #expect(line.end.x <= 40) }
  }

  @Test(arguments: Arrow.Kind.allCases) func `a very short arrow still has a shape`(kind: Arrow.Kind) {
    let curve = Curve(from: Point(x: 0, y: 0), to: Point(x: 0, y: 0.001))
    let shape = ArrowShape(ArrowLook(kind, ArrowMark()), along: curve)
    #expect(shape.strokes.flatMap(\.points).allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }
}

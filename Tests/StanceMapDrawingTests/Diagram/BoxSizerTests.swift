import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct BoxSizerTests {
  private func boxes(_ diagram: Diagram, _ labels: LabelMode = .short) -> [SizedBox] {
    BoxSizer(metrics: BoxMetrics(), labels: labels).boxes(of: diagram)
  }

  private func claims(_ labels: [String]) -> Diagram {
    var diagram = GeneratedDiagrams.empty(.layered(.up))
    diagram.boxes = labels.enumerated().map { Box(id: "\($0)", kind: .claim, label: $1) }
    return diagram
  }

  @Test func `two lines of a claim with a sign make a box of the size in the sketch`() {
    var diagram = claims(["Harbour should close at night", "Night landings are unsafe"])
    var panel = Panel(title: "", subtitle: "")
    panel.boxMarks["0"] = BoxMark(.supports)
    diagram.panels = [panel]
    let sized = boxes(diagram)
    #expect(sized[0].label.lines == ["Harbour should", "close at night"])
    #expect(sized[0].size.height == 34)
    #expect((84...112).contains(sized[0].size.width))
  }

  @Test func `the strip takes up room only where a panel writes a sign`() {
    let plain = claims(["Costs jobs"])
    var signed = plain
    var panel = Panel(title: "", subtitle: "")
    panel.boxMarks["0"] = BoxMark(.silent)
    signed.panels = [panel]
    let widths = [plain, signed].map { boxes($0)[0].size.width }
    #expect((16...18).contains(widths[1] - widths[0]))
  }

  @Test func `all claims are as wide, and those that need no more as high, as each other`() {
    let long = String(repeating: "the harbour is loud at night ", count: 4)
    let sized = boxes(claims(["a", "b", "night closing costs jobs", "c", "d", "e", long]))
    #expect(Set(sized.map(\.size.width)).count == 1)
    #expect(Set(sized.dropLast().map(\.size.height)).count <= 2)
    #expect(sized[6].size.height > sized[0].size.height)
  }

  @Test(arguments: [BoxMetrics.banded, .bandedTight])
  func `words beside whom they are about are whole, however many outcomes they name`(metrics: BoxMetrics) {
    let words = Array(repeating: "The harbour was closed at night without anybody being asked", count: 9)
      .joined(separator: "; ")
    var diagram = GeneratedDiagrams.empty(.bands)
    diagram.boxes = [Box(id: "w", kind: .words, label: words, place: .beside(.left))]
    let lines = BoxSizer(metrics: metrics, labels: .full).boxes(of: diagram)[0].label.lines
    #expect(lines.joined(separator: " ") == words)
  }

  @Test func `names of authors above columns are whole, where texts name none`() {
    var diagram = GeneratedDiagrams.empty(.grid)
    let name = "Author of “The quays and the ferries cannot wait - they need lamps”"
    diagram.boxes = [Box(id: "c", kind: .columnHeading, label: name)]
    let lines = BoxSizer(metrics: .crowded, labels: .short).boxes(of: diagram)[0].label.lines
    #expect(lines.joined(separator: " ") == name)
  }

  @Test func `sizes are whole and even, so that Graphviz need not round`() {
    for mode in LabelMode.allCases {
      for sized in boxes(GeneratedDiagrams.blame(seed: 1, holders: 4, outcomes: 9, targets: 4), mode) {
        #expect(sized.size.width.truncatingRemainder(dividingBy: 2) == 0)
        #expect(sized.size.height.truncatingRemainder(dividingBy: 2) == 0)
      }
    }
  }

  @Test func `the words fit into the box, with room at the sides`() {
    for seed in 0..<20 {
      for mode in LabelMode.allCases {
        for sized in boxes(GeneratedDiagrams.stances(seed: seed, actors: 5, claims: 9, arrows: 0), mode) {
          let font = Font(size: sized.label.fontSize, isBold: sized.label.isBold)
          let widths = sized.label.lines.map { TextMeasurer().width(of: $0, in: font) }
          #expect(widths.allSatisfy { $0 + 8 <= sized.size.width })
          #expect(Double(sized.label.lines.count) * font.lineHeight <= sized.size.height)
        }
      }
    }
  }

  @Test func `numbers count the claims in their order`() {
    var diagram = claims(["a", "b"])
    diagram.boxes.insert(Box(id: "x", kind: .actor, label: "Council"), at: 1)
    #expect(diagram.boxNumbers == ["0": 1, "1": 2])
    #expect(boxes(diagram, .number).map(\.label.lines) == [["1"], ["Council"], ["2"]])
  }

  @Test func `short labels are used where they are wanted`() {
    var diagram = claims(["Night closing costs jobs"])
    diagram.boxes[0].short = "Costs jobs"
    #expect(boxes(diagram, .short)[0].label.lines == ["Costs jobs"])
    #expect(boxes(diagram, .full)[0].label.lines == ["Night closing costs jobs"])
  }

  @Test func `words on an arrow leave room for the widest detail of any panel`() {
    var diagram = GeneratedDiagrams.empty(.layered(.right))
    diagram.boxes = [Box(id: "w", kind: .words, label: "noise")]
    let narrow = boxes(diagram)[0].size.width
    diagram.panels = ["×2", "×12 passages"].map { detail in
      var panel = Panel(title: "", subtitle: "")
      panel.boxMarks["w"] = BoxMark(.plain)
      panel.boxMarks["w"]?.detail = detail
      return panel
    }
    let detail = TextMeasurer().width(of: "×12 passages", in: Font(size: 9))
    #expect(narrow < detail && boxes(diagram)[0].size.width > detail)
  }

  @Test func `a joint has no words`() {
    var diagram = GeneratedDiagrams.empty(.layered(.up))
    diagram.boxes = [Box(id: "j", kind: .junction, label: "ignored")]
    #expect(boxes(diagram)[0].label.lines == [])
    #expect(boxes(diagram)[0].size == Size(width: 6, height: 6))
  }
}

import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct DotWriterTests {
  @Test func `a map is written with sizes, words and classes`() {
    var diagram = GeneratedDiagrams.diagram(["a>b"])
    diagram.arrows[0].kind = .opposes
    #expect(
      DotWriter().text(of: diagram) == """
        digraph {
          graph [rankdir="BT", nodesep="0.08333333333333333", ranksep="0.4166666666666667", \
        splines="true", class="test"]
          node [shape="box", fixedsize="true", margin="0", label="", \
        fontname="Arial,Helvetica,Liberation Sans,sans-serif"]
          edge [arrowhead="none", arrowtail="none"]
          "a" [label="The claim a", width="0.8888888888888888", height="0.3055555555555556", fontsize="9.0", \
        class="claim", style="rounded"]
          "b" [label="The claim b", width="0.8888888888888888", height="0.3055555555555556", fontsize="9.0", \
        class="claim", style="rounded"]
          "a" -> "b" [class="opposes", arrowhead="tee"]
        }

        """
    )
  }

  @Test func `ranks and what keeps them apart are written`() {
    var diagram = GeneratedDiagrams.diagram([], alone: ["a", "b", "c"])
    for index in diagram.boxes.indices { diagram.boxes[index].place = .rank(index / 2) }
    let text = DotWriter().text(of: diagram)
    #expect(text.contains(#"{ rank=same; "a"; "b" }"#))
    #expect(text.contains(#""b" -> "c" [style="invis", weight="0"]"#))
  }

  @Test func `a cycle is written along the ranks, with the head at the other end`() {
    var settings = LayoutSettings()
    settings.maximumRankLength = 3
    let text = DotWriter(settings: settings).text(of: GeneratedDiagrams.diagram(["a>b", "b>a"]))
    #expect(text.contains(#""b" -> "a" [class="supports", arrowhead="normal"]"#))
    #expect(text.contains(#""b" -> "a" [class="supports", dir="back", arrowtail="normal"]"#))
  }

  @Test(arguments: HostileText.allCases)
  func `no words can leave their quotation marks`(hostile: HostileText) {
    var diagram = GeneratedDiagrams.diagram(["a>b"])
    diagram.boxes[0].label = hostile.text
    diagram.boxes[1].label = #"say "\N" & \"#
    let text = DotWriter().text(of: diagram)
    let marks = text.unicodeScalars.reduce(into: (count: 0, isEscaped: false)) { state, scalar in
      if scalar == "\"", !state.isEscaped { state.count += 1 }
      state.isEscaped = scalar == "\\" && !state.isEscaped
    }
    #expect(marks.count % 2 == 0)
    #expect(text.contains(#"label="say \"\\N\" &amp; \\""#))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func `a grid is written with its positions`() {
    var diagram = GeneratedDiagrams.empty(.grid)
    diagram.boxes = [Box(id: "a", kind: .cell, label: "", place: .cell(row: 1, column: 1))]
    #expect(DotWriter().text(of: diagram).contains(#"pos="17.0,-10.0!""#))
  }
}

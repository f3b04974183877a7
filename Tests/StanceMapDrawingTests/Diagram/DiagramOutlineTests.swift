import StanceMapDrawing
import TestSupport
import Testing

@Suite struct DiagramOutlineTests {
  @Test func `nothing in an outline steers the terminal, and it stays indented`() {
    var diagram = GeneratedDiagrams.diagram(["a>b"])
    diagram.title = "T\u{1B}[2J"
    diagram.boxes[1].label = "b\u{7}\u{9B}\n\u{202E}c"
    var panel = Panel(title: "", subtitle: "")
    for box in diagram.boxes { panel.boxMarks[box.id] = BoxMark(.plain) }
    panel.arrowMarks["0"] = ArrowMark()
    diagram.panels = [panel]
    #expect(
      DiagramOutline().text(of: diagram)
        == "T[2J\n\n  · The claim a\n  · b c\n      ← supports: The claim a\n"
    )
  }
}

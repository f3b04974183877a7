import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct BandLayoutTests {
  /// Two panels: `shared` in both, with more words in the second, and a box that only one of them shows.
  private var diagram: Diagram {
    var diagram = Diagram(
      view: "blame",
      title: "T",
      subtitle: "",
      language: "en",
      description: "",
      arrangement: .bands,
      table: Table(columns: [])
    )
    let words = ["one", "two", "three", "four"].map {
      Box(id: $0, kind: .words, label: $0, place: .beside($0 == "three" ? .right : .left))
    }
    diagram.boxes =
      [
        Box(id: "speaker", kind: .holder, label: "Speaker"),
        Box(id: "heading", kind: .groupHeading, label: "H"),
      ]
      + ["shared", "first", "second"].map { Box(id: $0, kind: .actor, label: $0) } + words
    diagram.panels = [Panel(title: "1", subtitle: ""), Panel(title: "2", subtitle: "")]
    add("one", to: "shared", in: 0, of: &diagram)
    add("two", to: "shared", in: 1, of: &diagram)
    add("three", to: "shared", in: 1, of: &diagram)
    add("four", to: "shared", in: 1, of: &diagram)
    diagram.panels[0].boxMarks["first"] = BoxMark(.plain)
    diagram.panels[1].boxMarks["second"] = BoxMark(.plain)
    for panel in 0...1 {
      for box in ["speaker", "heading", "shared"] { diagram.panels[panel].boxMarks[box] = BoxMark(.plain) }
    }
    return diagram
  }

  private func add(_ words: Box.ID, to box: Box.ID, in panel: Int, of diagram: inout Diagram) {
    for (tail, head) in [("speaker", words), (words, box)] where tail == words || words != "three" {
      let arrow = Arrow(id: "\(tail)>\(head)", from: tail, to: head, kind: .blames)
      diagram.arrows.append(arrow)
      diagram.panels[panel].arrowMarks[arrow.id] = ArrowMark()
    }
    diagram.panels[panel].boxMarks[words] = BoxMark(.plain)
  }

  private func frames(of diagram: Diagram) throws -> [Box.ID: Rect] {
    var settings = LayoutSettings()
    settings.metrics = .banded
    return try NetworkLayouter(settings: settings).layout(of: diagram).boxes.mapValues(\.frame)
  }

  private func frame(_ box: Box.ID) throws -> Rect { try #require(frames(of: diagram)[box]) }

  @Test func `words stand beside their box, on their side`() throws {
    let shared = try frame("shared")
    for words in ["one", "two", "three", "four"] {
      let words = try frame(words)
      #expect(words.minY >= shared.minY && words.maxY <= shared.maxY)
    }
    #expect(try frame("two").maxX < shared.minX)
    #expect(try frame("three").minX > shared.maxX)
  }

  @Test func `words of one side of one panel are below each other, those of another panel do not count`()
    throws
  {
    #expect(try frame("two").maxY <= frame("four").minY)
    #expect(try abs(frame("one").midY - frame("shared").midY) < 1)
  }

  @Test func `panels fill up what they have for themselves side by side`() throws {
    #expect(try frame("first") == frame("second"))
    #expect(try frame("first").minY > frame("shared").maxY)
  }

  @Test func `holders and headings stand above what they are for`() throws {
    #expect(try frame("speaker").maxY < frame("heading").minY)
    #expect(try frame("heading").maxY <= frame("shared").minY)
  }

  @Test func `the drawing has no faults, whatever becomes of the page`() throws {
    for page in [nil, Page.a3Landscape, .a4Portrait] {
      let layout = try PageFitter(page: page).layout(of: diagram)
      #expect(LayoutFaults(checksArrows: true).faults(in: layout) == [])
    }
  }

  @Test func `words of any length are never cut`() throws {
    var diagram = diagram
    let long = Array(repeating: "night harbour closing", count: 9).joined(separator: " ")
    diagram.boxes[5].label = long
    let layout = try PageFitter().layout(of: diagram)
    let lines = layout.panels[0].boxes.first { $0.id == "one" }?.lines.map(\.text)
    #expect(lines?.joined(separator: " ") == long)
    #expect(LayoutFaults(checksArrows: true).faults(in: layout) == [])
  }

  @Test func `the same diagram is laid out the same way`() throws {
    #expect(try PageFitter().layout(of: diagram) == PageFitter().layout(of: diagram))
  }

  @Test func `its places are in the text for Graphviz, too`() {
    let text = DotWriter().text(of: diagram)
    #expect(text.contains("layout=\"neato\""))
    #expect(text.contains("\"shared\" ["))
  }
}

@Suite struct ColumnBreakerTests {
  /// Bands ten points high, one directly below the other; `H` is a heading.
  private func columns(_ count: Int, _ bands: String) -> [String] {
    let kinds = Array(bands)
    let members = kinds.indices.map { index in
      Band(box: index, isHeading: kinds[index] == "H", panels: [0], stacks: [], height: 10)
    }
    return ColumnBreaker(columns: count).columns(of: members, tops: kinds.indices.map { Double($0) * 10 })
      .map { String($0.map { kinds[$0] }) }
  }

  @Test func `groups stay together`() {
    #expect(columns(2, "HabHcdHefHgh") == ["HabHcd", "HefHgh"])
    #expect(columns(3, "HaHbcdeHfg") == ["Ha", "Hbcde", "Hfg"])
  }

  @Test func `a group that is too high is broken, and a heading is not left alone`() {
    #expect(columns(2, "Habcdefgh") == ["Habcd", "efgh"])
    #expect(columns(4, "Habc") == ["Ha", "bc"])
    for count in 2...6 {
      let broken = columns(count, "HabHcdefghijHkHlmnop")
      #expect(broken.joined() == "HabHcdefghijHkHlmnop")
      #expect(broken.count <= count)
      #expect(!broken.contains { $0.hasSuffix("H") })
    }
  }

  @Test func `bands without headings fill columns evenly`() {
    #expect(columns(3, "abcdefghi") == ["abc", "def", "ghi"])
    #expect(columns(3, "") == [])
  }
}

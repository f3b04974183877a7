import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct DendrogramViewTests {
  private func diagram(of graph: StanceGraph) throws -> Diagram {
    try DendrogramView(settings: ViewSettings()).diagram(of: graph)
  }

  @Test func `the nearest are joined first, at the mean of their distances`() throws {
    let diagram = try diagram(of: letters("+++++", "++++-", "-----", "----±"))
    #expect(
      diagram.table.rows.map(\.cells) == [
        ["A0", "A1", "0.20"], ["A2", "A3", "0.10"], ["A0 and A1", "A2 and A3", "0.90"],
      ]
    )
    #expect(diagram.boxes.filter { $0.kind == .holder }.map(\.label) == ["A0", "A1", "A2", "A3"])
  }

  @Test func `picture and table name linkage and distance`() throws {
    let diagram = try diagram(of: letters("+++++", "++++-", "-----", "----±"))
    for notes in [diagram.captions, diagram.table.notes] {
      #expect(notes.contains { $0.hasPrefix("Linkage: average (UPGMA).") })
      #expect(notes.contains { $0.hasPrefix("Distance: ") })
    }
  }

  @Test func `where a pair shares too little it names the poorest`() {
    let reason =
      "a dendrogram needs 5 claims that every two authors take a position on; 3 of 6 pairs have fewer, such as "
      + "A0 with A3: 3"
    #expect(throws: ViewError.nothingToShow(reason)) {
      try diagram(of: letters("+++++", "+++++", "+++++", "+++"))
    }
  }

  @Test func `what joins lies at its distance, between those that it joins`() throws {
    let diagram = try diagram(of: letters("+++++", "++++-", "-----", "----±"))
    let layout = try NetworkLayouter().layout(of: diagram)
    let ends = diagram.arrows.compactMap { layout.arrows[$0.id]?.points.last }
    // In pairs; 0.2, 0.1 and 0.9 on a scale from the first to the last figure below.
    let scale = ["0.0", "1.0"].compactMap { layout.boxes["scale:\($0)"]?.frame.midX }
    try #require(ends.count == 6 && scale.count == 2)
    for (end, distance) in zip([ends[0], ends[2], ends[4]], [0.2, 0.1, 0.9]) {
      #expect(abs((end.x - scale[0]) / (scale[1] - scale[0]) - distance) < 0.01)
    }
    #expect(ends[4].y == (ends[0].y + ends[2].y) / 2)
  }
}

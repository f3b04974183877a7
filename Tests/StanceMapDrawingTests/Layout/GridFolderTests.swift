import TestSupport
import Testing

@testable import StanceMapDrawing

struct GridFolderTests {
  /// Two columns, and rows of which some are headings of groups.
  private func grid(_ rows: String...) -> Diagram {
    var diagram = GeneratedDiagrams.empty(.grid)
    diagram.panels = [Panel(title: "", subtitle: "")]
    diagram.boxes = [
      Box(id: "column", kind: .columnHeading, label: "Column", place: .cell(row: 0, column: 1))
    ]
    for (index, row) in rows.enumerated() {
      let kind: Box.Kind = row.hasPrefix("#") ? .groupHeading : .rowHeading
      diagram.boxes.append(Box(id: row, kind: kind, label: row, place: .cell(row: index + 1, column: 0)))
      guard kind == .rowHeading else { continue }
      diagram.boxes.append(
        Box(id: "cell:\(row)", kind: .cell, label: "", place: .cell(row: index + 1, column: 1))
      )
    }
    for box in diagram.boxes { diagram.panels[0].boxMarks[box.id] = BoxMark(.plain) }
    return diagram
  }

  private func places(_ diagram: Diagram?) -> [String] {
    diagram?.boxes.filter { $0.kind != .cell }.map { box in
      guard case .cell(let row, let column) = box.place else { return box.label }
      return "\(box.label) \(row) \(column)"
    } ?? []
  }

  @Test func `parts stand side by side, each below the headings of the columns`() {
    let folded = GridFolder().folded(grid("a", "b", "c", "d"), into: 2)
    #expect(places(folded) == ["Column 0 1", "a 1 0", "b 2 0", "Column 0 4", "c 1 3", "d 2 3"])
    #expect(folded?.boxes.allSatisfy { folded?.panels[0].boxMarks[$0.id] != nil } == true)
    #expect(Set(folded?.boxes.map(\.id) ?? []).count == folded?.boxes.count)
  }

  @Test func `a part begins with a group where that is near`() {
    let folded = GridFolder().folded(grid("#1", "a", "b", "c", "#2", "d", "e", "f", "g"), into: 2)
    #expect(places(folded).suffix(6) == ["Column 0 4", "#2 1 3", "d 2 3", "e 3 3", "f 4 3", "g 5 3"])
  }

  @Test func `a group that is broken says so`() {
    let folded = GridFolder().folded(grid("#1", "a", "b", "c", "d", "e"), into: 2)
    #expect(places(folded).suffix(4) == ["#1 (continued) 1 3", "c 2 3", "d 3 3", "e 4 3"])
  }

  @Test func `what is no grid, or short, stays as it is`() {
    #expect(GridFolder().folded(grid("a", "b"), into: 2) == nil)
    #expect(GridFolder().folded(GeneratedDiagrams.empty(.layered(.up)), into: 2) == nil)
  }

  @Test func `parts have a gap between them, and lines under rows end there`() throws {
    let folded = try #require(GridFolder().folded(grid("a", "b", "c", "d"), into: 2))
    let layout = try NetworkLayouter().layout(of: folded)
    let gap = try #require(layout.boxes["c"]).frame.minX - (try #require(layout.boxes["cell:a"])).frame.maxX
    #expect(gap > 20)
    let drawn = PageComposer().layout(of: folded, layout).panels[0]
    #expect(drawn.rules.count == 4)
    let rule = try #require(drawn.rules.first)
    #expect(rule.to.x - rule.from.x < layout.size.width / 2)
  }

  @Test func `a long grid takes as many parts as make it readable on a page`() throws {
    let rows = (0..<60).map { "row \($0) of a long grid" }
    var diagram = grid("x")
    diagram.boxes = [diagram.boxes[0]]
    for (index, row) in rows.enumerated() {
      diagram.boxes.append(
        Box(id: row, kind: .rowHeading, label: row, place: .cell(row: index + 1, column: 0))
      )
    }
    for box in diagram.boxes { diagram.panels[0].boxMarks[box.id] = BoxMark(.plain) }
    let layout = try PageFitter(page: .a4Landscape).layout(of: diagram)
    #expect(try #require(layout.smallestText) >= 8)
  }
}

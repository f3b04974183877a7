import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct GridLayoutTests {
  private func grid(rows: Int, columns: Int) -> Diagram {
    var random = SplitMix64(seed: UInt64(rows))
    var diagram = GeneratedDiagrams.empty(.grid)
    for column in 1...columns {
      let name = GeneratedDiagrams.name(&random)
      diagram.boxes.append(
        Box(id: "n\(column)", kind: .columnHeading, label: name, place: .cell(row: 0, column: column))
      )
    }
    diagram.boxes.append(
      Box(
        id: "g",
        kind: .groupHeading,
        label: "A very long heading of the group",
        place: .cell(row: 1, column: 0)
      )
    )
    for row in 2..<(rows + 2) {
      let label = GeneratedDiagrams.sentence(&random)
      diagram.boxes.append(
        Box(id: "r\(row)", kind: .rowHeading, label: label, place: .cell(row: row, column: 0))
      )
      for column in 1...columns {
        diagram.boxes.append(
          Box(id: "\(row),\(column)", kind: .cell, label: "", place: .cell(row: row, column: column))
        )
      }
    }
    return diagram
  }

  @Test func `rows and columns are in line, and nothing overlaps`() throws {
    let diagram = grid(rows: 12, columns: 5)
    let layout = try NetworkLayouter().layout(of: diagram)
    #expect(LayoutChecks(diagram, layout).overlaps == [])
    #expect(LayoutChecks(diagram, layout).outside == [])
    for row in 2..<14 {
      let heading = try #require(layout.boxes["r\(row)"]?.frame)
      for column in 1...5 {
        let cell = try #require(layout.boxes["\(row),\(column)"]?.frame)
        let name = try #require(layout.boxes["n\(column)"]?.frame)
        #expect(cell.minY == heading.minY && cell.size.height == heading.size.height)
        #expect(cell.minX == name.minX && cell.size.width == name.size.width)
        #expect(cell.minX > heading.maxX && cell.minY > name.maxY)
      }
    }
  }

  @Test func `columns of cells are as wide as each other`() throws {
    let layout = try NetworkLayouter().layout(of: grid(rows: 3, columns: 4))
    #expect(Set((1...4).compactMap { layout.boxes["n\($0)"]?.frame.size.width }).count == 1)
  }

  @Test func `the heading of a group goes across`() throws {
    let layout = try NetworkLayouter().layout(of: grid(rows: 3, columns: 4))
    #expect(layout.boxes["g"]?.frame.size.width == layout.size.width)
  }

  @Test func `rows that nobody uses take up nothing, and columns leave one gap`() {
    let boxes = [
      Box(id: "a", kind: .cell, label: "", place: .cell(row: 0, column: 0)),
      Box(id: "b", kind: .cell, label: "", place: .cell(row: 1_000_000, column: 7)),
      Box(id: "c", kind: .cell, label: ""),
    ]
    let size = Size(width: 10, height: 10)
    let frames = GridLayout(rowGap: 1, columnGap: 1, partGap: 5).frames(of: boxes, sizes: [size, size, size])
    #expect(frames.map(\.origin) == [Point(x: 0, y: 0), Point(x: 16, y: 11), Point(x: 0, y: 22)])
  }

  @Test func `an arrow in a grid is straight from outline to outline`() throws {
    var diagram = grid(rows: 3, columns: 3)
    diagram.arrows = [Arrow(id: "x", from: "2,1", to: "4,3", kind: .answers)]
    let layout = try NetworkLayouter().layout(of: diagram)
    #expect(LayoutChecks(diagram, layout).looseEnds == [])
  }
}

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

/// Authors who each take a position on the claims `c0`, `c1` …: `+`, `-`, `±` or a blank.
private func letters(_ authors: String..., told: String = "") -> StanceGraph {
  func statements(_ signs: String) -> [String] {
    signs.enumerated().flatMap { index, sign in
      switch sign {
      case "+": ["{supports: c\(index)}"]
      case "-": ["{opposes: c\(index)}"]
      case "±": ["{supports: c\(index)}", "{opposes: c\(index)}"]
      default: [String]()
      }
    }
  }
  let claims = (0..<10).map { "c\($0): C\($0)" }.joined(separator: ", ")
  let actors = authors.indices.map { "a\($0): A\($0)" } + ["m: M"]
  let documents = authors.enumerated().map { index, signs in
    "\n  - {id: d\(index), author: a\(index), statements: [\(statements(signs).joined(separator: ", "))]}"
  }
  let others = statements(told).map { "{by: m, \($0.dropFirst())" }.joined(separator: ", ")
  return StanceGraph(
    yaml: """
      actors: {\(actors.joined(separator: ", "))}
      claims: {\(claims)}
      documents:\(documents.joined())
        - {id: last, author: a0, statements: [\(others)]}
      """
  )
}

struct AgreementViewTests {
  private func diagram(of graph: StanceGraph, by unit: ViewSettings.Unit = .author) throws -> Diagram {
    var settings = ViewSettings()
    settings.unit = unit
    return try AgreementView(settings: settings).diagram(of: graph)
  }

  @Test func `a line for agreement and one for conflict, with the number of claims`() throws {
    let diagram = try diagram(of: letters("++++++", "++++--"))
    #expect(diagram.arrows.map(\.kind) == [.agrees, .agrees, .disagrees, .disagrees], "to the words and on")
    #expect(diagram.arrows.compactMap { diagram.panels[0].arrowMarks[$0.id]?.passages } == [4, 4, 2, 2])
    #expect(diagram.boxes.filter { $0.kind == .words }.map(\.label) == ["agree on 4 of 6"])
    let lines = diagram.panels[0].arrowMarks["a0>disagrees>words:a0~a1"]?.evidence.map(\.summary)
    #expect(lines == ["“C4”: A0 supports; A1 opposes", "“C5”: A0 supports; A1 opposes"])
  }

  @Test func `few claims make no figure`() throws {
    let diagram = try diagram(of: letters("++++", "++--", "     +"))
    #expect(diagram.arrows.map(\.kind) == [.sharesLittle, .sharesLittle])
    #expect(diagram.boxes.filter { $0.kind == .words }.map(\.label) == ["too few (n = 4)"])
    #expect(diagram.table.rows[0].cells[6...7] == ["too few (n = 4)", ""])
    #expect(diagram.table.rows.count == 3, "pairs that share nothing are in the table")
    #expect(diagram.captions.contains("No line: no claim that both take a position on."))
  }

  @Test func `a mixed position is neither the same nor opposite`() throws {
    let diagram = try diagram(of: letters("+++++", "++++±"))
    #expect(diagram.arrows.map(\.kind) == [.agrees, .agrees])
    #expect(diagram.table.rows[0].cells[2...5] == ["5", "4", "0", "1"])
  }

  @Test func `those who agree stand beside each other`() throws {
    let diagram = try diagram(of: letters("+++++", "-----", "++++-", "----+"))
    let order = diagram.boxes.filter { $0.kind == .holder }.map(\.id)
    #expect(order == ["a0", "a2", "a1", "a3"])
  }

  @Test func `those who are only told of are compared where actors are asked for`() throws {
    let graph = letters("+++++", "-----", told: "+++++")
    #expect(try diagram(of: graph).boxes.count { $0.kind == .holder } == 2)
    let diagram = try diagram(of: graph, by: .actor)
    #expect(diagram.boxes.count { $0.kind == .holder } == 3)
    #expect(diagram.panels[0].boxMarks["m"]?.voice == .reported)
  }

  @Test func `it says why there is no dendrogram`() throws {
    let captions = try diagram(of: letters("+++++", "++++-")).captions
    #expect(
      captions.contains("No dendrogram: a dendrogram needs more than three authors, and there are 2.")
    )
  }
}

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

struct AverageLinkageTests {
  @Test func `distances between groups are means over all members`() {
    // The worked example of UPGMA with five things: 17, 22, 28 and 33 are its heights.
    let distances: [[Double]] = [
      [0, 17, 21, 31, 23], [17, 0, 30, 34, 21], [21, 30, 0, 28, 39], [31, 34, 28, 0, 43],
      [23, 21, 39, 43, 0],
    ]
    let tree = AverageLinkage(distances: distances).tree()
    let pair = AverageLinkage.Tree.join(.leaf(0), .leaf(1), distance: 17)
    let three = AverageLinkage.Tree.join(pair, .leaf(4), distance: 22)
    let others = AverageLinkage.Tree.join(.leaf(2), .leaf(3), distance: 28)
    #expect(tree == .join(three, others, distance: 33))
    #expect(tree?.leaves == [0, 1, 4, 2, 3])
  }

  @Test func `equally near ones are joined in their order`() {
    let equal = (0..<3).map { row in (0..<3).map { $0 == row ? 0.0 : 1.0 } }
    #expect(
      AverageLinkage(distances: equal).tree()
        == .join(.join(.leaf(0), .leaf(1), distance: 1), .leaf(2), distance: 1)
    )
    #expect(AverageLinkage(distances: []).tree() == nil)
  }
}

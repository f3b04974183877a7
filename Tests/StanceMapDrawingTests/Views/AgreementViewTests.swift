import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

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

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

struct PanelsViewTests {
  private let view = PanelsView(settings: ViewSettings())

  @Test func `every author has a panel, by date, with the same boxes in it`() throws {
    let diagram = try view.diagram(of: debate)
    #expect(diagram.panels.map(\.title) == ["Y", "X"])
    let claims = Set(diagram.boxes.filter { $0.kind == .claim }.map(\.id))
    for panel in diagram.panels { #expect(claims.isSubset(of: panel.boxMarks.keys)) }
  }

  @Test(arguments: ["", "arguments: [{claim: a, supported-by: [b]}]"])
  func `hairlines are explained where there are any`(arguments: String) throws {
    let graph = StanceGraph(
      yaml: """
        actors: {x: X, y: Y}
        claims: {a: A, b: B}
        documents:
          - {id: one, author: x, statements: [{supports: [a, b]}]}
          - id: two
            author: y
            statements: [{supports: [a, b]}]
            \(arguments)
        """
    )
    let caption = try view.diagram(of: graph).captions[0]
    #expect(caption.hasPrefix("Drawn from 2 passages in 2 documents."))
    #expect(caption.hasSuffix("Hairlines are links that another author makes.") == !arguments.isEmpty)
  }

  @Test func `the most disputed claim comes first`() throws {
    #expect(try view.diagram(of: debate).boxes.first?.id == "a")
  }

  @Test func `stances and each kind of absence are told apart`() throws {
    let diagram = try view.diagram(of: debate)
    let (y, x) = (diagram.panels[0].boxMarks, diagram.panels[1].boxMarks)
    #expect(x["a"]?.standing == .supports)
    #expect(y["a"]?.standing == .opposes)
    #expect(y["b"]?.standing == .supports)
    #expect(y["b"]?.isHedged == true)
    #expect(x["c"]?.standing == .impliedOpposition)
    #expect(x["e"]?.standing == .supports, "what an author writes in an answer is the author's")
    #expect(y["c"]?.standing == .notCoded)
  }

  @Test func `what nobody holds is not drawn, and what could not be held is said so`() throws {
    #expect(try view.diagram(of: debate).boxes.contains { $0.id == "d" } == false)
    var graph = debate
    graph.arguments[0].premises = ["d"]
    let diagram = try view.diagram(of: graph)
    #expect(diagram.panels.map { $0.boxMarks["d"]?.standing } == [.notYetPossible, .notYetPossible])
    #expect(diagram.captions.last == "Not yet possible when they wrote: D (Y, X).")
  }

  @Test func `an author's own links are drawn in full and the others' in the background`() throws {
    let diagram = try view.diagram(of: debate)
    let (y, x) = (diagram.panels[0].arrowMarks, diagram.panels[1].arrowMarks)
    #expect(x["b>supports>a"]?.isBackground == false)
    #expect(y["b>supports>a"]?.isBackground == true)
  }

  @Test func `an objection that its author does not answer is marked in that author's panel`() throws {
    let panels = try view.diagram(of: debate).panels
    #expect(panels.map { $0.boxMarks["c"]?.emphasis } == [nil, .unanswered])
    #expect(try view.diagram(of: debate).captions.last == "Objections left unanswered: C (X).")
    var graph = debate
    var answer = try #require(graph.arguments.first { $0.kind == .opposedBy })
    (answer.claim, answer.premises) = ("c", ["b"])
    graph.arguments.append(answer)
    let answered = try view.diagram(of: graph).panels
    #expect(answered.map { $0.boxMarks["c"]?.emphasis } == [nil, nil])
    #expect(try view.diagram(of: graph).captions.count == 1)
  }

  @Test func `premises that only work together meet in a joint`() throws {
    let diagram = try view.diagram(of: debate)
    let joint = try #require(diagram.boxes.first { $0.kind == .junction })
    #expect(diagram.arrows.filter { $0.head == joint.id }.map(\.tail) == ["b", "a"])
    #expect(diagram.arrows.filter { $0.tail == joint.id }.map(\.head) == ["e"])
  }

  @Test func `authors who write everything together share a panel`() throws {
    let graph = StanceGraph(
      yaml: """
        actors: {x: X, y: Y}
        claims: {a: A}
        document: {id: one, author: [x, y]}
        statements:
          - supports: a
        """
    )
    #expect(try view.diagram(of: graph).panels.map(\.title) == ["X and Y"])
  }

  @Test func `the table has a row for each claim and each link`() throws {
    let table = try view.diagram(of: debate).table
    #expect(table.columns == ["Claim", "Y", "X"])
    #expect(table.rows.first?.cells == ["A is so", "opposes", "supports"])
    #expect(table.rows.contains { $0.cells == ["B holds up A", "", "makes it"] })
  }

  @Test func `nothing to compare is said in words`() {
    #expect(throws: ViewError.self) { try view.diagram(of: StanceGraph(title: "T")) }
  }
}

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

/// Whether what people write can be read on one page: from YAML through the view to places on paper.
@Suite struct PageReadabilityTests {
  /// The panels of a written debate on one landscape page.
  private func layout(of debate: WrittenDebate, labels: LabelMode? = nil) throws -> DiagramLayout {
    let diagram = try PanelsView(settings: ViewSettings()).diagram(of: StanceGraph(yaml: debate.yaml))
    #expect(diagram.boxes.filter { $0.kind == .claim }.count == debate.claims)
    #expect(diagram.panels.count == debate.authors)
    return try PageFitter(page: .a3Landscape, labels: labels).layout(of: diagram)
  }

  @Test(arguments: [
    WrittenDebate(authors: 5, claims: 25, links: 35, seed: 1),
    WrittenDebate(authors: 5, claims: 25, links: 35, seed: 2),
    WrittenDebate(authors: 2, claims: 60, links: 80, seed: 3),
    WrittenDebate(authors: 2, claims: 60, links: 80, seed: 4),
  ])
  func `a written debate can be read on one A3 page`(debate: WrittenDebate) throws {
    let layout = try layout(of: debate)
    #expect(try #require(layout.smallestText) >= 8)
    #expect(ReadabilityFaults().faults(in: layout) == [])
  }

  @Test(arguments: LabelMode.allCases)
  func `nothing lies on words, whichever labels are chosen`(labels: LabelMode) throws {
    let debate = WrittenDebate(authors: 3, claims: 30, links: 40, seed: 5)
    #expect(try ReadabilityFaults().faults(in: layout(of: debate, labels: labels)) == [])
  }

  @Test(arguments: ["examples", "Graphs"].flatMap(RepositoryFiles.projects))
  func `every map of the repository can be read, on a screen and on paper`(project: String) throws {
    for picture in try pictures(of: project) {
      // Every page is a search among dozens of layouts, so only the views that are printed most get one.
      let isPrinted = ["panels", "blame"].contains(picture.diagram.view)
      for page in isPrinted ? [nil, Page.a3Landscape] : [nil] {
        let layout = try PageFitter(page: page).layout(of: picture.diagram)
        #expect(ReadabilityFaults().faults(in: layout) == [], "\(picture.name), \(page == nil ? "" : "A3")")
      }
    }
  }

  @Test func `blame and stances of a large corpus fit a screen, scrolled down once`() throws {
    for picture in try pictures(of: "Graphs/left-on-syria")
    where ["blame", "stances"].contains(picture.diagram.view) {
      let layout = try PageFitter().layout(of: picture.diagram)
      #expect(layout.size.width <= 2000 && layout.size.height <= 2000, "\(picture.name)")
      let page = try PageFitter(page: .a3Landscape).layout(of: picture.diagram)
      #expect(try #require(page.smallestText) >= 5.5, "\(picture.name)")
    }
  }

  /// All maps of the reference coding, without the texts.
  private func pictures(of project: String) throws -> [ViewCatalog.Picture] {
    var diagnostics: [Diagnostic] = []
    let files = try RepositoryFiles.annotations(in: project).compactMap { path in
      let source = SourceFile(path: path, text: try RepositoryFiles.text(of: path))
      return AnnotationReader().file(from: source, diagnostics: &diagnostics)
    }
    let graph = GraphBuilder().graph(from: files, diagnostics: &diagnostics)
    return ViewCatalog.pictures(of: graph, settings: ViewSettings())
  }

  @Test func `what cannot be read is found`() throws {
    var layout = try layout(of: WrittenDebate(authors: 2, claims: 6, links: 6, seed: 6))
    let sound = layout
    #expect(ReadabilityFaults().faults(in: layout) == [])
    layout.panels[0].boxes[0].frame = layout.panels[0].boxes[1].frame
    #expect(ReadabilityFaults().faults(in: layout).contains { $0.contains(" on box ") })
    layout = sound
    let words = layout.panels[0].boxes[0].lines[0].frame
    layout.panels[1].arrows[0].curve = Curve(
      from: Point(x: words.minX - 200, y: words.midY),
      to: Point(x: words.maxX + 200, y: words.midY)
    )
    #expect(ReadabilityFaults().faults(in: layout).contains { $0.contains(" over “") })
    layout.panels[1].arrows[0].curve = Curve(from: Point(x: -1, y: 9), to: Point(x: 5, y: 9))
    #expect(ReadabilityFaults().faults(in: layout).contains { $0.contains("leaves the page") })
  }
}

/// Looks for what keeps a finished drawing from being read, all parts of the page taken together.
private struct ReadabilityFaults {
  func faults(in layout: DiagramLayout) -> [String] {
    LayoutFaults(checksArrows: true).faults(in: layout) + outside(layout) + crossed(layout)
  }

  private func outside(_ layout: DiagramLayout) -> [String] {
    let page = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    let boxes = layout.panels.flatMap(\.boxes).filter { box in
      let corners = [box.frame.origin, Point(x: box.frame.maxX, y: box.frame.maxY)]
      return !corners.allSatisfy { page.covers($0) }
    }
    let arrows = layout.panels.flatMap(\.arrows).filter { !$0.curve.samples().allSatisfy { page.covers($0) } }
    return boxes.map { "box \($0.id) leaves the page" } + arrows.map { "arrow \($0.id) leaves the page" }
  }

  /// Words that an arrow runs over, unless they are in a box that it begins or ends at.
  private func crossed(_ layout: DiagramLayout) -> [String] {
    let boxes = layout.panels.flatMap(\.boxes)
    let others = layout.heading + layout.panels.flatMap(\.heading) + layout.key + layout.captions
    let loose = (others + layout.legend.map(\.words)).map { (line: $0, box: Rect?.none) }
    let words = loose + boxes.flatMap { box in box.lines.map { (line: $0, box: Optional(box.frame)) } }
    return layout.panels.flatMap(\.arrows).flatMap { arrow -> [String] in
      let points = arrow.curve.samples()
      return words.filter { line, box in
        guard points.contains(where: { line.frame.inset(by: 0.5).covers($0) }) else { return false }
        let outline = box?.inset(by: -2)
        return ![arrow.curve.start, arrow.curve.end].contains { outline?.covers($0) ?? false }
      }.map { "arrow \(arrow.id) over “\($0.line.text)”" }
    }
  }
}

extension Rect {
  fileprivate func covers(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }
}

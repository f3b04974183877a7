internal import StanceMap

/// Puts the boxes and arrows of one panel in their places.
struct PanelComposer: Sendable {
  private let diagram: Diagram
  private let network: NetworkLayout
  private let boxes: BoxComposer
  private let titles: TitleWriter
  private let holders: HolderSeries

  init(_ diagram: Diagram, _ network: NetworkLayout) {
    self.diagram = diagram
    self.network = network
    boxes = BoxComposer(
      strippedKinds: diagram.strippedKinds,
      hasStems: diagram.boxes.contains { $0.kind == .holder }
    )
    titles = TitleWriter(diagram)
    holders = HolderSeries(diagram)
  }

  /// Returns the drawing of a panel with its top left corner at a point.
  func panel(_ panel: Panel, at corner: Point) -> PlacedPanel {
    let tellsHoldersApart = holders.areSeveral(in: panel)
    var placed = PlacedPanel(card: nil)
    placed.arrows = diagram.arrows
      .compactMap { arrow($0, in: panel, at: corner, series: tellsHoldersApart ? holders.ink(of: $0) : nil) }
      .sortedFromBackToFront()
    if diagram.arrangement != .ring { BridgeFinder().addBridges(to: &placed.arrows) }
    placed.boxes = diagram.boxes
      .compactMap { box($0, in: panel, at: corner, series: tellsHoldersApart ? holders.ink(of: $0) : nil) }
    switch diagram.arrangement {
    case .grid: placed.rules = rules(at: corner)
    case .tree: placed.rules = scale(at: corner)
    case .layered, .ring, .bands: break
    }
    return placed
  }

  private func box(_ box: Box, in panel: Panel, at corner: Point, series: Ink?) -> DrawnBox? {
    guard let mark = panel.boxMarks[box.id], let place = network.boxes[box.id] else { return nil }
    var drawn = boxes.box(box, mark, place, moved: corner)
    if let series { drawn.look.outline?.ink = series }
    drawn.title = titles.title(of: box, mark)
    drawn.link = TitleWriter.link(of: mark.evidence)
    return drawn
  }

  private func arrow(_ arrow: Arrow, in panel: Panel, at corner: Point, series: Ink?) -> DrawnArrow? {
    guard let mark = panel.arrowMarks[arrow.id], let place = network.arrows[arrow.id] else { return nil }
    return DrawnArrow(
      id: arrow.id,
      kind: arrow.kind,
      mark: mark,
      look: ArrowLook(arrow.kind, mark, hasHead: arrow.hasHead, series: series),
      curve: Curve(points: place.points).moved(by: corner),
      title: titles.title(of: arrow, mark, in: panel),
      link: TitleWriter.link(of: mark.evidence)
    )
  }

  /// A thin line up from every figure below a tree.
  private func scale(at corner: Point) -> [PlacedPanel.Rule] {
    diagram.boxes.filter { $0.kind == .columnHeading }.compactMap { network.boxes[$0.id]?.frame }.map {
      frame in
      PlacedPanel.Rule(
        from: Point(x: corner.x + frame.midX, y: corner.y),
        to: Point(x: corner.x + frame.midX, y: corner.y + frame.minY)
      )
    }
  }

  /// A thin line under every row of a grid, as far as its boxes go without a gap.
  private func rules(at corner: Point) -> [PlacedPanel.Rule] {
    let headings = diagram.boxes.filter { $0.kind == .rowHeading || $0.kind == .groupHeading }
    let columns = Set(diagram.boxes.compactMap(\.column))
    let ends = Dictionary(
      diagram.boxes.compactMap { box in
        box.column.flatMap { column in network.boxes[box.id].map { (column, $0.frame.maxX) } }
      },
      uniquingKeysWith: max
    )
    let rules = headings.compactMap { heading -> PlacedPanel.Rule? in
      guard let frame = network.boxes[heading.id]?.frame, let first = heading.column else { return nil }
      var last = first
      while columns.contains(last + 1) { last += 1 }
      let end = (first...last).compactMap { ends[$0] }.max() ?? frame.maxX
      return PlacedPanel.Rule(
        from: Point(x: corner.x + frame.minX, y: corner.y + frame.maxY),
        to: Point(x: corner.x + end, y: corner.y + frame.maxY)
      )
    }
    return rules.sorted { ($0.from.y, $0.from.x) < ($1.from.y, $1.from.x) }
  }
}

extension Diagram {
  /// The kinds of boxes of which a panel says something, with a sign in a strip.
  fileprivate var strippedKinds: Set<Box.Kind> {
    Set(
      boxes.lazy.filter { box in
        box.kind.takesStrip && panels.contains { ($0.boxMarks[box.id]?.standing ?? .plain).takesStrip }
      }.map(\.kind)
    )
  }
}

extension [DrawnArrow] {
  /// Background first, then broad before narrow, so that narrow ones stay visible; otherwise as they come.
  fileprivate func sortedFromBackToFront() -> [DrawnArrow] {
    let broadness = map { $0.mark.isBackground ? Double.infinity : $0.look.width }
    return indices.sorted { (-broadness[$0], $0) < (-broadness[$1], $1) }.map { self[$0] }
  }
}

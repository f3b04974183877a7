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
    BridgeFinder().addBridges(to: &placed.arrows)
    placed.boxes = diagram.boxes
      .compactMap { box($0, in: panel, at: corner, series: tellsHoldersApart ? holders.ink(of: $0) : nil) }
    if diagram.arrangement == .grid { placed.rules = rules(at: corner) }
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

  /// A thin line under every row of a grid.
  private func rules(at corner: Point) -> [PlacedPanel.Rule] {
    let bottoms = diagram.boxes
      .filter { $0.kind == .rowHeading || $0.kind == .groupHeading }
      .compactMap { network.boxes[$0.id]?.frame.maxY }
    return Set(bottoms).sorted().map {
      PlacedPanel.Rule(
        from: Point(x: corner.x, y: corner.y + $0),
        to: Point(x: corner.x + network.size.width, y: corner.y + $0)
      )
    }
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

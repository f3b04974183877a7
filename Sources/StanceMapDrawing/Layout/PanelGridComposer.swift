/// Puts the panels in rows and columns, each on a card with its head.
struct PanelGridComposer: Sendable {
  var columns: Int
  var metrics: PageMetrics

  /// Panels from the point (0, 0).
  struct Grid: Equatable, Sendable {
    var panels: [PlacedPanel]
    var size: Size
  }

  /// Returns all panels of a diagram; one that has no title stays without a card.
  func grid(of diagram: Diagram, _ network: NetworkLayout) -> Grid {
    let composer = PanelComposer(diagram, network)
    if diagram.panels.count == 1, diagram.panels[0].title.isEmpty {
      let panel = composer.panel(diagram.panels[0], at: Point(x: 0, y: 0))
      return Grid(panels: [panel], size: network.size)
    }
    let inner = max(network.size.width, 170)
    let heads = diagram.panels.map { PanelHeadComposer(metrics: metrics).head(of: $0, width: inner) }
    let card = CardPlan(network.size, innerWidth: inner, headHeight: heads.map(\.height).max() ?? 0, metrics)
    let columns = max(1, min(columns, diagram.panels.count))
    let panels = zip(diagram.panels, heads).enumerated().map { index, panel in
      let corner = card.corner(row: index / columns, column: index % columns)
      return carded(composer.panel(panel.0, at: corner + card.drawing), panel.1, panel.0, card, at: corner)
    }
    let rows = (diagram.panels.count + columns - 1) / columns
    return Grid(panels: panels, size: card.extent(rows: rows, columns: columns))
  }

  private func carded(
    _ panel: PlacedPanel,
    _ head: PanelHeadComposer.Head,
    _ source: Panel,
    _ card: CardPlan,
    at corner: Point
  ) -> PlacedPanel {
    var panel = panel
    panel.card = Rect(x: corner.x, y: corner.y, width: card.size.width, height: card.size.height)
    panel.heading = head.lines.map { $0.moved(by: corner + card.head) }
    panel.name = [source.title, source.subtitle].filter { !$0.isEmpty }.joined(separator: ", ")
    let y = corner.y + card.ruleY
    let rule = PlacedPanel.Rule(
      from: Point(x: corner.x + card.head.x, y: y),
      to: Point(x: corner.x + card.size.width - card.head.x, y: y)
    )
    panel.rules.insert(rule, at: 0)
    return panel
  }
}

/// Where things are on a card; the same on every card of a diagram.
private struct CardPlan {
  var size: Size
  /// From the corner of the card to its head and to its drawing.
  var head: Point
  var drawing: Point
  var ruleY: Double
  var gap: Double

  init(_ network: Size, innerWidth: Double, headHeight: Double, _ metrics: PageMetrics) {
    let padding = metrics.cardPadding
    head = Point(x: padding, y: padding * 0.6)
    ruleY = head.y + headHeight + 3
    drawing = Point(x: padding + (innerWidth - network.width) / 2, y: ruleY + padding * 0.9)
    size = Size(width: innerWidth + 2 * padding, height: drawing.y + network.height + padding)
    gap = metrics.cardGap
  }

  func corner(row: Int, column: Int) -> Point {
    Point(x: Double(column) * (size.width + gap), y: Double(row) * (size.height + gap))
  }

  func extent(rows: Int, columns: Int) -> Size {
    Size(
      width: Double(columns) * (size.width + gap) - gap,
      height: Double(rows) * (size.height + gap) - gap
    )
  }
}

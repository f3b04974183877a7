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
    guard diagram.hasCards else {
      return Grid(panels: [composer.panel(diagram.panels[0], at: Point(x: 0, y: 0))], size: network.size)
    }
    let heads = heads(of: diagram, network)
    let card = CardPlan(network.size, heads, metrics)
    let panels = zip(diagram.panels, heads).enumerated().map { index, panel in
      let corner = card.corner(row: index / columns, column: index % columns)
      return carded(composer.panel(panel.0, at: corner + card.drawing), panel.1, panel.0, card, at: corner)
    }
    return Grid(panels: panels, size: extent(of: card, panels.count))
  }

  /// Returns how much room all panels take, without drawing them.
  func size(of diagram: Diagram, _ network: NetworkLayout) -> Size {
    guard diagram.hasCards else { return network.size }
    return extent(of: CardPlan(network.size, heads(of: diagram, network), metrics), diagram.panels.count)
  }

  private func heads(of diagram: Diagram, _ network: NetworkLayout) -> [PanelHeadComposer.Head] {
    let width = CardPlan.innerWidth(of: network.size)
    return diagram.panels.map { PanelHeadComposer(metrics: metrics).head(of: $0, width: width) }
  }

  private func extent(of card: CardPlan, _ panels: Int) -> Size {
    card.extent(rows: (panels + columns - 1) / columns, columns: min(columns, panels))
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

  init(_ network: Size, _ heads: [PanelHeadComposer.Head], _ metrics: PageMetrics) {
    let padding = metrics.cardPadding
    let innerWidth = Self.innerWidth(of: network)
    let headHeight = heads.map(\.height).max() ?? 0
    head = Point(x: padding, y: padding * 0.6)
    ruleY = head.y + headHeight + 3
    drawing = Point(x: padding + (innerWidth - network.width) / 2, y: ruleY + padding * 0.9)
    size = Size(width: innerWidth + 2 * padding, height: drawing.y + network.height + padding)
    gap = metrics.cardGap
  }

  /// A head needs some room, however narrow the drawing.
  static func innerWidth(of network: Size) -> Double { max(network.width, 170) }

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

extension Diagram {
  /// Whether its panels lie on cards: all but a single one without a title.
  fileprivate var hasCards: Bool { panels.count != 1 || !panels[0].title.isEmpty }
}

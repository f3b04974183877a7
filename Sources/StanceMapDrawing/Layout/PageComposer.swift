/// Gives everything in a drawing its place: title, panels, key, legend, captions.
struct PageComposer: Sendable {
  /// How many panels stand side by side.
  var columns = 1
  /// Nil leaves the drawing its natural size.
  var page: Page?
  /// Whether title and subtitle are drawn; a page that has them already needs them no second time.
  var showsHeading = true
  var metrics = PageMetrics()
  /// The legend of the diagram, for those who compose one diagram many times.
  var legend: [LegendItems.Item]?

  /// Small drawings are not blown up beyond this on a page.
  private static let maximumScale = 1.6

  /// Returns the whole drawing of a diagram whose boxes and arrows have their places.
  func layout(of diagram: Diagram, _ network: NetworkLayout) -> DiagramLayout {
    layout(of: diagram, network, around: panelGrid(of: diagram).grid(of: diagram, network))
  }

  /// Returns the drawing without its panels, but with the room that they take: enough to see whether it fits.
  func draft(of diagram: Diagram, _ network: NetworkLayout) -> DiagramLayout {
    let size = panelGrid(of: diagram).size(of: diagram, network)
    return layout(of: diagram, network, around: PanelGridComposer.Grid(panels: [], size: size))
  }

  private func panelGrid(of diagram: Diagram) -> PanelGridComposer {
    PanelGridComposer(columns: max(1, min(columns, diagram.panels.count)), metrics: metrics)
  }

  private func layout(
    of diagram: Diagram,
    _ network: NetworkLayout,
    around grid: PanelGridComposer.Grid
  ) -> DiagramLayout {
    let width = max(metrics.minimumWidth, grid.size.width)
    var layout = DiagramLayout(diagram)
    var y = metrics.margin
    if showsHeading { layout.heading = heading(of: diagram, width: width) }
    y = below(layout.heading.bottom, y)
    layout.panels = grid.panels.map { $0.moved(by: Point(x: metrics.margin, y: y)) }
    y += grid.size.height + metrics.partGap
    layout.key = KeyComposer(metrics: metrics).lines(for: diagram, network, at: corner(y), width: width)
    y = below(layout.key.bottom, y)
    let items = legend ?? LegendItems().items(of: diagram)
    layout.legend = LegendComposer(metrics: metrics).entries(for: items, at: corner(y), width: width)
    y = below(layout.legend.bottom, y)
    layout.captions = captions(of: diagram, at: corner(y), width: min(width, metrics.captionWidth))
    y = below(layout.captions.bottom, y)
    layout.size = Size(width: width + 2 * metrics.margin, height: y - metrics.partGap + metrics.margin)
    return page.map { fitted(layout, on: $0) } ?? layout
  }

  private func corner(_ y: Double) -> Point {
    Point(x: metrics.margin, y: y)
  }

  private func below(_ bottom: Double?, _ y: Double) -> Double {
    bottom.map { $0 + metrics.partGap } ?? y
  }

  // MARK: - Words

  private func heading(of diagram: Diagram, width: Double) -> [TextLine] {
    let title = TextSetter()
      .paragraph(diagram.title, at: corner(metrics.margin - 4), width: width, metrics.title, .ink)
    let y = (title.last?.anchor.y).map { $0 + 5 } ?? metrics.margin
    return title
      + TextSetter().paragraph(diagram.subtitle, at: corner(y), width: width, metrics.subtitle, .quiet)
  }

  private func captions(of diagram: Diagram, at corner: Point, width: Double) -> [TextLine] {
    var y = corner.y
    return diagram.captions.flatMap { caption in
      let lines = TextSetter()
        .paragraph(caption, at: Point(x: corner.x, y: y), width: width, metrics.caption, .quiet)
      y += Double(lines.count) * metrics.caption.lineHeight + (lines.isEmpty ? 0 : 3)
      return lines
    }
  }

  // MARK: - Page

  /// The drawing in the middle of a page, as large as it fits.
  private func fitted(_ layout: DiagramLayout, on page: Page) -> DiagramLayout {
    let free = 2 * metrics.margin
    let room = page.room
    let content = Size(width: layout.size.width - free, height: layout.size.height - free)
    let scale = min(room.width / content.width, room.height / content.height, Self.maximumScale)
    let size = Size(
      width: page.width * Page.pointsPerMillimetre / scale,
      height: page.height * Page.pointsPerMillimetre / scale
    )
    let offset = Point(x: (size.width - layout.size.width) / 2, y: (size.height - layout.size.height) / 2)
    var fitted = layout.moved(by: offset)
    (fitted.size, fitted.page, fitted.scale) = (size, page, scale)
    return fitted
  }
}

extension DiagramLayout {
  fileprivate init(_ diagram: Diagram) {
    self.init(
      view: diagram.view,
      title: TextCleaner().cleaned(diagram.title),
      language: diagram.language,
      description: TextCleaner(maximumLength: 10_000).cleaned(diagram.description),
      size: Size(width: 0, height: 0),
      page: nil,
      scale: 1
    )
  }
}

extension [TextLine] {
  /// How far down they reach.
  var bottom: Double? {
    map(\.frame.maxY).max()
  }
}

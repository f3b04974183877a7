import StanceMap

/// The way from a graph to a picture, stage by stage: start reading here.
///
///     StanceGraph ──view──► Diagram ──lay out──► DiagramLayout ──render──► SVG
public struct DrawingPipeline: Sendable {
  public var theme = Theme.light
  public var fitter = PageFitter()
  public init() {}

  public func dot(of diagram: Diagram) -> String { DotWriter().text(of: diagram) }

  public func svg(of diagram: Diagram) throws(LayoutError) -> String {
    let layout = try fitter.layout(of: diagram)
    return SVGRenderer(theme: theme).svg(of: layout)
  }
}

public struct PageFitter: Sendable {
  public init() {}
  public func layout(of diagram: Diagram) throws(LayoutError) -> DiagramLayout {
    var layouter = NetworkLayouter()
    layouter.settings.labels = .short
    if diagram.view == "panels" || diagram.view == "arguments" { layouter.settings.maximumRankLength = 6 }
    let network = try layouter.layout(of: diagram)
    var composer = PageComposer()
    composer.columns = 2
    return composer.layout(of: diagram, network)
  }
}

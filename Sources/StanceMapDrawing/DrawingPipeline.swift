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

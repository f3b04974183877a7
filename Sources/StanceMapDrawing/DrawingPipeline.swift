public import StanceMap

/// The way from a graph to a picture, stage by stage: start reading here.
///
///     StanceGraph ──view──► Diagram ──lay out──► DiagramLayout ──render──► SVG
public struct DrawingPipeline: Sendable {
  public var fitter: PageFitter
  public var theme: Theme

  public init(fitter: PageFitter = PageFitter(), theme: Theme = .light) {
    self.fitter = fitter
    self.theme = theme
  }

  /// The picture of a graph as a view sees it.
  public func svg(of graph: StanceGraph, by view: any DiagramView) throws -> String {
    let diagram = try view.diagram(of: graph)
    return try svg(of: diagram)
  }

  public func svg(of diagram: Diagram) throws(LayoutError) -> String {
    let layout = try fitter.layout(of: diagram)
    return SVGRenderer(theme: theme).svg(of: layout)
  }

  /// What Graphviz is given for the picture, with the words, for its own programs.
  public func dot(of diagram: Diagram) throws(LayoutError) -> String {
    let layout = try fitter.layout(of: diagram)
    return DotWriter(settings: layout.settings).text(of: diagram)
  }
}

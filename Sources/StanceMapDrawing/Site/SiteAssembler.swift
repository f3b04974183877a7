public import StanceMap

/// Draws what the site of a graph shows.
public struct SiteAssembler: Sendable {
  public var pipeline: DrawingPipeline
  public var settings = ViewSettings()

  public init(pipeline: DrawingPipeline) {
    self.pipeline = pipeline
  }

  /// Returns the site of a graph, with all maps that can be drawn.
  ///
  /// - Parameters:
  ///   - texts: the documents' texts, as far as pages may show them.
  ///   - progress: is told the number of each map, how many there are, and its name, before it is drawn.
  public func site(
    of graph: StanceGraph,
    texts: [Document.ID: DocumentText],
    progress: (Int, Int, String) -> Void = { _, _, _ in }
  ) -> Site {
    var site = Site(graph: graph)
    site.texts = texts
    site.theme = pipeline.theme
    site.authors = settings.authors
    var fitter = pipeline.fitter
    fitter.showsHeading = false
    let pictures = ViewCatalog.pictures(of: graph, settings: settings)
    for (index, picture) in pictures.enumerated() {
      progress(index + 1, pictures.count, picture.name)
      do throws(LayoutError) {
        site.maps.append(SiteMap(picture, layout: try fitter.layout(of: picture.diagram)))
      } catch {
        site.undrawn.append(UndrawnMap(name: picture.name, heading: picture.heading, reason: error))
      }
    }
    return site
  }
}

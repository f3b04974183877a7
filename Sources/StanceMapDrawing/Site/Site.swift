public import StanceMap

/// What a site shows: a graph, its maps as drawn, and the texts that are at hand.
public struct Site: Sendable {
  public var graph: StanceGraph
  /// What it was before filtering; nil if that is the same.
  public var unfiltered: StanceGraph?
  /// Those whose words the pages may show whole.
  public var texts: [Document.ID: DocumentText] = [:]
  public var maps: [SiteMap] = []
  public var undrawn: [UndrawnMap] = []
  public var theme = Theme.auto
  /// Whom to compare; empty for the authors of the graph's documents.
  public var authors: [DebateActor.ID] = []
  /// The folder that the names of annotation files begin with, which is no reader's business.
  public var projectFolder = ""
  /// What somebody chose for this site, for its page on methods.
  public var choices: [Choice] = []

  public init(graph: StanceGraph) {
    self.graph = graph
  }

  /// A setting and its value, in words.
  public struct Choice: Equatable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

/// A map on a page of its own.
public struct SiteMap: Identifiable, Equatable, Sendable {
  /// Becomes the name of its files.
  public var id: String
  /// The heading of its view.
  public var view: String
  /// The document that it shows, if it shows one.
  public var document: Document.ID?
  public var diagram: Diagram
  public var layout: DiagramLayout

  public init(_ picture: ViewCatalog.Picture, layout: DiagramLayout) {
    id = picture.name
    view = picture.heading
    document = picture.document
    diagram = picture.diagram
    self.layout = layout
  }

  /// A few words for lists that say already which view it is.
  var name: String { document == nil ? view : diagram.title }

  /// Whether a page with all its boxes and arrows would be slow, so that it shows the picture instead.
  var isLarge: Bool { layout.panels.reduce(0) { $0 + $1.boxes.count + $1.arrows.count } > 3_000 }

  var heading: String { document == nil ? view : "\(view): \(diagram.title)" }
}

/// A map that a site lacks, and why.
public struct UndrawnMap: Error, Equatable, Sendable, CustomStringConvertible {
  /// As its file would be named.
  public var name: String
  public var heading: String
  public var reason: LayoutError

  public var description: String { "'\(name)' is not drawn: \(reason)" }
}

/// A file of a site.
public struct SitePage: Equatable, Sendable {
  /// From the folder of the site, with slashes: `maps/panels.html`.
  public var path: String
  public var contents: String
}

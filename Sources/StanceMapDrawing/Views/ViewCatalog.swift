public import StanceMap

/// The views that there are.
public enum ViewCatalog {
  /// A diagram with the name that its file gets.
  public struct Picture: Sendable {
    public var name: String
    /// The heading of its view.
    public var heading: String
    public var diagram: Diagram
    /// The document that it shows, if it shows one.
    public var document: Document.ID?
  }

  /// In the order of help texts and sites.
  public static let all: [any DiagramView.Type] = [
    PanelsView.self,
    StancesView.self,
    BlameView.self,
    ArgumentsView.self,
    RepliesView.self,
    DifferencesView.self,
    AgreementView.self,
    DendrogramView.self,
    MatrixView.self,
  ]

  public static var names: [String] { all.map { $0.name } }

  public static func view(named name: String) -> (any DiagramView.Type)? {
    all.first { $0.name == name }
  }

  /// Every picture of every view that has something to show of the graph.
  public static func pictures(of graph: StanceGraph, settings: ViewSettings) -> [Picture] {
    // Several views show the same document.
    var parts: [Document.ID: StanceGraph] = [:]
    return all.flatMap { view in
      view.variants(of: graph, settings: settings).compactMap { variant in
        if let document = variant.document, parts[document] == nil {
          var filter = GraphFilter()
          filter.documents = [document]
          parts[document] = filter.graph(from: graph)
        }
        let instance = view.init(settings: variant.settings)
        let shown = variant.document.flatMap { parts[$0] } ?? graph
        guard let diagram = try? instance.diagram(of: shown) else { return nil }
        return Picture(
          name: [view.name, variant.suffix].filter { !$0.isEmpty }.joined(separator: "-"),
          heading: variant.heading ?? view.heading,
          diagram: diagram,
          document: variant.document
        )
      }
    }
  }
}

public import StanceMap

/// A way of looking at a graph: what to show of it, as boxes, arrows and a table.
///
/// To add one, write a type in a file of its own and name it in `ViewCatalog`.
public protocol DiagramView: Sendable {
  /// The name that the command line knows it by.
  static var name: String { get }
  /// What readers of a site know it by.
  static var heading: String { get }
  /// What it shows, in one line of a help text.
  static var summary: String { get }
  /// Whether it shows one document, and so has to be told which.
  static var showsOneDocument: Bool { get }

  /// What to draw of a graph so that everything is in one of the pictures.
  static func variants(of graph: StanceGraph, settings: ViewSettings) -> [ViewVariant]

  init(settings: ViewSettings)

  func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram
}

extension DiagramView {
  public static func variants(of graph: StanceGraph, settings: ViewSettings) -> [ViewVariant] {
    guard showsOneDocument else { return [ViewVariant(settings: settings)] }
    return graph.documents.map { document in
      var variant = ViewVariant(settings: settings)
      variant.suffix = document.id
      variant.document = document.id
      return variant
    }
  }
}

/// One of the pictures that a view makes of a graph.
public struct ViewVariant: Equatable, Sendable {
  /// Tells it from the others in the name of a file; empty for the only or first one.
  public var suffix = ""
  /// Takes the place of the view's heading, where the picture has a subject of its own.
  public var heading: String?
  /// The document that it shows, if it shows one.
  public var document: Document.ID?
  public var settings: ViewSettings

  public init(settings: ViewSettings) {
    self.settings = settings
  }
}

/// What somebody may choose about a view, beside what of the graph it shows.
public struct ViewSettings: Equatable, Sendable {
  /// What the cells of a matrix are about.
  public enum MatrixContent: String, Hashable, Sendable, CaseIterable {
    case claims, blame
  }

  /// Whom a matrix or a network compares.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case author, document
    /// Authors, and all whose positions are only told.
    case actor
  }

  /// How a matrix is ordered.
  public enum MatrixOrder: String, Hashable, Sendable, CaseIterable {
    /// So that blocks of agreement stand out.
    case blocks
    /// As in the files: topics and their claims, actors; authors by date.
    case file
  }

  /// Those to compare; empty for the authors of the graph's documents.
  public var authors: [DebateActor.ID] = []
  /// Whether `blame` shows all authors in one picture rather than each in a panel.
  public var isTogether = false
  public var matrixContent = MatrixContent.claims
  public var unit = Unit.author
  public var matrixOrder = MatrixOrder.blocks
  /// All who hold anything in the project; nil if the graph to show is the whole of it.
  ///
  /// A filter that hides an actor's words does not make the actor one who is never quoted.
  public var holders: Set<DebateActor.ID>?

  public init() {}
}

/// Why a view has nothing to draw.
public enum ViewError: Error, Equatable, Sendable {
  /// The view shows one document, and there are several or none.
  case needsOneDocument(view: String, documents: [Document.ID])
  /// The view shows two authors, and there are more or fewer.
  case needsTwoAuthors(view: String, authors: [DebateActor.ID])
  /// The graph has nothing of what the view shows.
  case nothingToShow(String)
}

extension ViewError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .needsOneDocument(let view, let documents) where documents.isEmpty:
      "the view '\(view)' shows one document, and there is none; check the filters"
    case .needsOneDocument(let view, let documents):
      "the view '\(view)' shows one document; choose with --document: \(documents.joined(separator: ", "))"
    case .needsTwoAuthors(let view, let authors) where authors.count < 2:
      "the view '\(view)' shows two authors, and there are not so many; check the filters"
    case .needsTwoAuthors(let view, let authors):
      "the view '\(view)' shows two authors; choose with --author, twice: \(authors.joined(separator: ", "))"
    case .nothingToShow(let reason): reason
    }
  }
}

extension StanceGraph {
  /// The document to show, if there is just one.
  func onlyDocument(for view: String) throws(ViewError) -> Document {
    guard documents.count == 1 else {
      throw .needsOneDocument(view: view, documents: documents.map(\.id))
    }
    return documents[0]
  }
}

public import StanceMap

/// Gathers what the site of a graph shows: every map, and every document with its passages.
public struct SiteAssembler: Sendable {
  public var pipeline: DrawingPipeline
  public var settings = ViewSettings()

  public init(pipeline: DrawingPipeline) {
    self.pipeline = pipeline
  }

  /// Returns the site of a graph.
  ///
  /// - Parameters:
  ///   - texts: the documents' texts, as far as they are at hand.
  ///   - progress: is told the number of each map, how many there are, and its name, before it is drawn.
  public func site(
    of graph: StanceGraph,
    texts: [Document.ID: DocumentText],
    progress: (Int, Int, String) -> Void = { _, _, _ in }
  ) throws(LayoutError) -> Site {
    var site = Site(title: graph.title, language: graph.language)
    site.intro = [intro(to: graph)]
    let pictures = ViewCatalog.pictures(of: graph, settings: settings)
    for (index, picture) in pictures.enumerated() {
      progress(index + 1, pictures.count, picture.name)
      site.maps.append(try map(of: picture))
    }
    let narrator = Narrator(of: graph)
    let passages = PassageCollector(graph: graph, texts: texts)
    site.documents = graph.documents.map { document in
      siteDocument(for: document, passages: passages.passages(of: document), narrator)
    }
    return site
  }

  private func intro(to graph: StanceGraph) -> String {
    "\(counted(graph.documents.count, "document")), \(counted(graph.statements.count, "statement")) on "
      + "\(counted(graph.claims.count, "claim")) by \(counted(Set(graph.statements.map(\.holder)).count, "holder")). "
      + "Every line on a map rests on passages; each map has a table below it that says the same."
  }

  private func map(of picture: ViewCatalog.Picture) throws(LayoutError) -> SiteMap {
    var fitter = pipeline.fitter
    fitter.showsHeading = false
    let layout = try fitter.layout(of: picture.diagram)
    let svg = SVGRenderer(theme: pipeline.theme, idPrefix: "\(picture.name)-").svg(of: layout)
    let name = picture.document == nil ? picture.heading : picture.diagram.title
    let heading = picture.document == nil ? picture.heading : "\(picture.heading): \(picture.diagram.title)"
    var map = SiteMap(id: picture.name, name: name, heading: heading, svg: svg, table: picture.diagram.table)
    map.group = picture.document == nil ? "" : picture.heading
    map.intro = [picture.diagram.subtitle]
    map.width = layout.size.width
    return map
  }

  private func siteDocument(
    for document: Document,
    passages: [SiteDocument.Passage],
    _ narrator: Narrator
  ) -> SiteDocument {
    let authors = document.authors.compactMap(narrator.index.actor).filter { !$0.isNamelessAuthor }.map(
      \.name
    )
    var result = SiteDocument(
      id: document.id,
      title: document.title ?? document.id,
      author: authors.formatted()
    )
    result.outlet = document.outlet
    result.date = document.date?.words
    result.url = document.url
    result.passages = passages
    return result
  }
}

/// Collects the passages of documents, each once, with all that it is evidence for.
struct PassageCollector {
  private let texts: [Document.ID: DocumentText]
  private let narrator: Narrator
  /// What rests on quotes, in the order of the graph.
  private let uses: [Document.ID: [(quote: Quote, summary: String)]]

  init(graph: StanceGraph, texts: [Document.ID: DocumentText]) {
    self.texts = texts
    let narrator = Narrator(of: graph)
    self.narrator = narrator
    var uses: [Document.ID: [(quote: Quote, summary: String)]] = [:]
    for statement in graph.statements {
      guard let document = statement.document else { continue }
      uses[document, default: []] += statement.quotes.map { ($0, narrator.summary(of: statement)) }
    }
    for argument in graph.arguments {
      guard let document = argument.document else { continue }
      uses[document, default: []] += argument.quotes.map { ($0, narrator.summary(of: argument)) }
    }
    self.uses = uses
  }

  /// In the order of the text, those that were not found last.
  func passages(of document: Document) -> [SiteDocument.Passage] {
    var order: [Key] = []
    var groups: [Key: (quote: Quote, summaries: [String])] = [:]
    for use in uses[document.id, default: []] {
      let key = Key(use.quote)
      if groups[key] == nil { order.append(key) }
      var group = groups[key, default: (use.quote, [])]
      if !group.summaries.contains(use.summary) { group.summaries.append(use.summary) }
      groups[key] = group
    }
    return order.sorted { $0.start < $1.start }.compactMap { groups[$0] }.map { group in
      passage(for: group.quote, in: document, summaries: group.summaries)
    }
  }

  /// What makes two quotes the same passage.
  private struct Key: Hashable {
    var range: Range<Int>?
    /// Only of quotes that were not found.
    var words: String

    init(_ quote: Quote) {
      range = quote.anchor.passage?.range
      words = range == nil ? quote.words : ""
    }

    var start: Int { range?.lowerBound ?? .max }
  }

  private func passage(
    for quote: Quote,
    in document: Document,
    summaries: [String]
  ) -> SiteDocument.Passage {
    let title = narrator.title(of: document.id)
    guard let found = quote.anchor.passage, let text = texts[document.id] else {
      return SiteDocument.Passage(marked: quote.words, summaries: summaries, place: title)
    }
    return SiteDocument.Passage(
      before: text.words(in: found.paragraph.lowerBound..<found.range.lowerBound),
      marked: found.words,
      after: text.words(in: found.range.upperBound..<max(found.range.upperBound, found.paragraph.upperBound)),
      line: found.start.line,
      summaries: summaries,
      place: "\(title), line \(found.start.line)"
    )
  }
}

import StanceMap

/// An author, or an author in one document, as a column of a matrix.
struct MatrixColumn {
  var name: String
  /// Whose positions the column shows.
  var lead: DebateActor.ID
  /// What the column rests on.
  var graph: StanceGraph
  var standings: StandingReader

  private init(name: String, lead: DebateActor.ID, of graph: StanceGraph, standings: StandingReader) {
    self.name = name
    self.lead = lead
    self.graph = graph
    self.standings = standings
  }

  /// The columns of a graph, by the dates of the documents; undated ones come last.
  static func columns(of graph: StanceGraph, _ settings: ViewSettings) -> [MatrixColumn] {
    let bylines = Byline.bylines(of: graph, chosen: settings.authors)
    let standings = StandingReader(of: graph)
    switch settings.matrixColumns {
    case .author:
      return bylines.map { byline in
        let name = standings.narrator.name(of: byline)
        return MatrixColumn(name: name, lead: byline.lead, of: graph, standings: standings)
      }
    case .document:
      let authors = bylines.flatMap(\.authors)
      return graph.documents.chronological.flatMap { columns(for: $0, by: authors, in: graph) }
    }
  }

  /// One for those who wrote the document, and one for each of the authors who wrote only parts of it.
  private static func columns(
    for document: Document,
    by authors: [DebateActor.ID],
    in graph: StanceGraph
  ) -> [MatrixColumn] {
    var filter = GraphFilter()
    filter.documents = [document.id]
    let own = filter.graph(from: graph)
    let standings = StandingReader(of: own)
    let title = standings.narrator.title(of: document.id)
    let whole = document.authors.filter(authors.contains).prefix(1).map { lead in
      let writers = document.authors.map(standings.narrator.shortName(of:)).formatted()
      let name = "\(writers): \(title)"
      return MatrixColumn(name: name, lead: lead, of: own, standings: standings)
    }
    let parts = authors.filter { author in
      !document.authors.contains(author) && document.parts.contains { $0.author == author }
    }.map { author in
      let name = "\(standings.narrator.shortName(of: author)), in: \(title)"
      return MatrixColumn(name: name, lead: author, of: own, standings: standings)
    }
    return whole + parts
  }
}

extension [Document] {
  /// By date; undated ones come last, and ties stay as they are.
  fileprivate var chronological: [Document] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.date?.sortingKey ?? .max, right.element.date?.sortingKey ?? .max)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}

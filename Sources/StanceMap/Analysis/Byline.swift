/// One or more authors who write everything together, and so are compared as one.
package struct Byline: Hashable, Sendable {
  /// At least one.
  package var authors: [DebateActor.ID]
  package var documents: [Document.ID]

  /// The author whose stances stand for all of them.
  package var lead: DebateActor.ID { authors[0] }

  /// Those to compare, by the dates of what they wrote; undated ones come last.
  ///
  /// - Parameter chosen: whom somebody asks for, in that order; empty for all authors of documents.
  package static func bylines(of graph: StanceGraph, chosen: [DebateActor.ID]) -> [Byline] {
    let authors = chosen.isEmpty ? graph.principalAuthors : chosen
    var bylines: [Byline] = []
    for author in authors {
      let documents = graph.documents.filter { $0.authors.contains(author) }.map(\.id)
      if let index = bylines.firstIndex(where: { !documents.isEmpty && $0.documents == documents }),
        !graph.documents.contains(where: { $0.parts.contains { $0.author == author } })
      {
        bylines[index].authors.append(author)
      } else {
        bylines.append(Byline(authors: [author], documents: documents))
      }
    }
    return chosen.isEmpty ? chronological(bylines, in: graph) : bylines
  }

  private static func chronological(_ bylines: [Byline], in graph: StanceGraph) -> [Byline] {
    let index = GraphIndex(of: graph)
    let dated = bylines.enumerated().map { position, byline in
      (
        date: byline.documents.compactMap { index.document($0)?.date?.sortingKey }.min(), position: position,
        byline: byline
      )
    }
    return dated.sorted { left, right in
      let (first, second) = (left.date ?? .max, right.date ?? .max)
      return first == second ? left.position < right.position : first < second
    }.map(\.byline)
  }
}

extension PartialDate {
  /// A number that grows with the date; a year comes before its months, a month before its days.
  package var sortingKey: Int { (year * 100 + (month ?? 0)) * 100 + (day ?? 0) }
}

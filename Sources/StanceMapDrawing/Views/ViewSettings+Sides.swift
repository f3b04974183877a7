import StanceMap

extension ViewSettings {
  /// Those to compare: authors and documents by date, other holders in the order of the codebook.
  func sides(of graph: StanceGraph) -> [Comparison.Side] {
    let authors = Comparison.Side.authors(of: graph, chosen: self.authors)
    switch unit {
    case .author: return authors
    case .document:
      let names = Set(authors.flatMap(\.holders))
      let documents = graph.documents.filter { !names.isDisjoint(with: $0.authors) }
      return documents.chronological.map(Comparison.Side.init)
    case .actor:
      let known = Set(authors.flatMap(\.holders))
      let holders = Set(graph.statements.map(\.holder)).subtracting(known)
      return authors
        + graph.actors.filter { holders.contains($0.id) && $0.id != DebateActor.unnamed.id }.map { actor in
          let written = graph.documents.filter { $0.parts.contains { $0.author == actor.id } }
          return Comparison.Side(id: actor.id, holders: [actor.id], documents: written.map(\.id))
        }
    }
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

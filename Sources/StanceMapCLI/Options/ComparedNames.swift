import ArgumentParser
import StanceMap

/// Finds what somebody names on the command line among the ids of a project.
struct ComparedNames {
  var graph: StanceGraph

  /// The sides to compare: those that somebody names, each once, or the authors of what is left after filtering.
  ///
  /// - Parameter least: how many there have to be.
  func sides(_ names: [String], left filtered: StanceGraph, least: Int) throws -> [Comparison.Side] {
    let known = try names.map(graph.knownSides.id)
    let sides = known.isEmpty ? authors(left: filtered) : sides(of: known)
    guard sides.count >= least else {
      let all = Comparison.Side.authors(of: graph)
      if names.isEmpty, all.count < least { throw TooFewAuthors(names: all.map(\.id)) }
      throw ValidationError(tooFew(sides))
    }
    return sides
  }

  /// The authors who wrote something that is left, by what they wrote in all.
  private func authors(left filtered: StanceGraph) -> [Comparison.Side] {
    let documents = Set(filtered.documents.map(\.id))
    let authors = Set(filtered.documents.flatMap(\.authors))
    return Comparison.Side.authors(of: graph).filter { side in
      side.documents.contains(where: documents.contains) && side.holders.contains(where: authors.contains)
    }
  }

  /// Authors who write everything together become one side, where the first of them is named.
  private func sides(of ids: [String]) -> [Comparison.Side] {
    let documents = graph.documents.filter { ids.contains($0.id) }
    let holders = ids.filter { id in !documents.contains { $0.id == id } }
    let authors = Comparison.Side.authors(of: graph, chosen: holders.isEmpty ? [""] : holders)
    return ids.compactMap { id in
      documents.first { $0.id == id }.map(Comparison.Side.init) ?? authors.first { $0.id == id }
    }.reduce(into: []) { sides, side in
      if !sides.contains(where: { $0.id == side.id }) { sides.append(side) }
    }
  }

  private func tooFew(_ sides: [Comparison.Side]) -> String {
    let others = Comparison.Side.authors(of: graph).filter { !sides.contains($0) }.map { side in
      "\(side.id) (\(graph.actors.first { $0.id == side.id }?.name ?? side.id))"
    }
    let found = sides.isEmpty ? "nobody" : "only \(sides.map(\.id).listed("and"))"
    let such = others.isEmpty ? "" : ", such as: \(KnownIDs.list(others))"
    return
      "a comparison takes two or more, and here is \(found); name authors, documents or other holders\(such)"
  }
}

/// A project without two authors to compare, whatever the command line says.
private struct TooFewAuthors: Error, CustomStringConvertible {
  var names: [DebateActor.ID]

  var description: String {
    let found = names.isEmpty ? "no documents" : "the documents of \(names.listed("and")) alone"
    return "a comparison takes two or more authors, and the project has \(found)"
  }
}

import ArgumentParser
import StanceMap

/// Finds what somebody names on the command line among the ids of a project.
struct ComparedNames {
  var graph: StanceGraph

  /// The sides to compare: those that somebody names, each once, or the authors of what is left after filtering.
  ///
  /// - Parameter least: how many there have to be.
  func sides(_ names: [String], left filtered: StanceGraph, least: Int) throws -> [Comparison.Side] {
    let known = try names.map(id(named:))
    let sides = known.isEmpty ? authors(left: filtered) : sides(of: known)
    guard sides.count >= least else { throw ValidationError(tooFew(sides)) }
    return sides
  }

  func claim(_ name: String) throws -> Claim.ID {
    let ids = graph.claims.map(\.id)
    guard !ids.contains(name) else { return name }
    let spellings = graph.claims.flatMap { claim in
      ([claim.id, claim.text, claim.short].compactMap { $0 } + claim.keywords).map { (claim.id, $0) }
    }
    throw ValidationError("the project has no claim '\(name)'" + hint(for: name, among: spellings))
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

  private func id(named name: String) throws -> String {
    let ids = graph.actors.map(\.id) + graph.documents.map(\.id)
    if ids.contains(name) { return name }
    let spellings =
      graph.actors.flatMap { actor in
        ([actor.id, actor.name, actor.short].compactMap { $0 } + actor.aliases).map { (actor.id, $0) }
      }
      + graph.documents.flatMap { document in
        [document.id, document.title].compactMap { $0 }.map { (document.id, $0) }
      }
    throw ValidationError(
      "the project has no author, other holder or document '\(name)'" + hint(for: name, among: spellings)
    )
  }

  /// What was meant: an id or name that has the word as a part, or else one that is spelled much like it.
  private func hint(for word: String, among spellings: [(id: String, spelling: String)]) -> String {
    func parts(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let wanted = parts(word)
    let containing = spellings.filter { entry in
      let parts = parts(entry.spelling)
      return !wanted.isEmpty && parts.indices.contains { parts[$0...].starts(with: wanted) }
    }
    let beginning = spellings.filter { entry in
      word.count > 2 && parts(entry.spelling).contains { $0.hasPrefix(word.lowercased()) }
    }
    for found in [containing, beginning] where !found.isEmpty {
      var ids: [String] = []
      for id in found.map(\.id) where !ids.contains(id) { ids.append(id) }
      return "; did you mean \(ids.prefix(5).map { "'\($0)'" }.listed("or"))?"
    }
    var spelling = Spelling()
    for entry in spellings { spelling.add(entry.id, spelled: entry.spelling) }
    return spelling.hint(for: word)
  }

  private func tooFew(_ sides: [Comparison.Side]) -> String {
    let authors = Comparison.Side.authors(of: graph).flatMap(\.holders).map { id in
      "\(id) (\(graph.actors.first { $0.id == id }?.name ?? id))"
    }
    let found = sides.isEmpty ? "nobody" : "only \(sides.map(\.id).listed("and"))"
    return "a comparison takes two or more, and here is \(found); "
      + "name authors, documents or other holders; the authors are: \(authors.joined(separator: ", "))"
  }
}

package import StanceMap

/// The names of a project's actors, to be found in a text word by word.
package struct ActorNames: Sendable {
  private struct Name: Sendable {
    var words: [String]
    var actor: DebateActor.ID
    /// Whether a text has to write it with a capital, since in lower case it is a common word.
    var isCapitalised: Bool
    /// Whether `the` has to stand before it, as before the common word of `the council`.
    var needsArticle: Bool
  }

  /// By their first word; the longest first.
  private let names: [String: [Name]]

  package init(_ actors: [DebateActor]) {
    var names: [String: [Name]] = [:]
    var seen: Set<[String]> = []
    for actor in actors where actor.id != DebateActor.unnamed.id {
      for written in [actor.name] + [actor.short].compactMap(\.self) + actor.aliases {
        guard let name = Self.name(written, of: actor.id), seen.insert(name.words).inserted else { continue }
        names[name.words[0], default: []].append(name)
      }
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The actor whose name begins at a token, and where the name ends.
  func match(at index: Int, in tokens: [Token], before end: Int) -> (actor: DebateActor.ID, end: Int)? {
    guard let candidates = names[tokens[index].folded] else { return nil }
    for name in candidates where index + name.words.count <= end {
      let range = index..<index + name.words.count
      guard zip(tokens[range], name.words).allSatisfy({ $0.folded == $1 }) else { continue }
      guard !name.isCapitalised || tokens[range].contains(where: \.isCapitalised) else { continue }
      guard !name.needsArticle || index > 0 && WordClass(of: tokens[index - 1].folded).contains(.determiner)
      else { continue }
      return (name.actor, range.upperBound)
    }
    return nil
  }

  private static func name(_ written: String, of actor: DebateActor.ID) -> Name? {
    let all = TokenizedText(written).tokens.filter { $0.isWord || $0.kind == .number || $0.kind == .clitic }
    let hasArticle = all.count > 1 && ["the", "a", "an"].contains(all[0].folded)
    let tokens = hasArticle ? all.dropFirst() : all[...]
    guard !tokens.isEmpty else { return nil }
    let isCapitalised = tokens.contains(where: \.isCapitalised)
    return Name(
      words: tokens.map(\.folded),
      actor: actor,
      isCapitalised: isCapitalised,
      needsArticle: hasArticle && !isCapitalised
    )
  }
}

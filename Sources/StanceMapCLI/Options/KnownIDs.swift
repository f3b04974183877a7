import ArgumentParser
import StanceMap

/// The ids in a project that somebody can name on the command line, for one purpose.
struct KnownIDs {
  /// What is named, in the singular, such as `claim`.
  private let kind: String
  /// Every id, with each way in which people may write what it stands for.
  private let spellings: [(id: String, spelling: String)]
  /// The ids to offer where nothing is spelled like what was named.
  private let offered: [String]

  private static let mostOffered = 12

  init(_ kind: String, _ spellings: [(id: String, spelling: String)], offered: [String]? = nil) {
    self.kind = kind
    self.spellings = spellings
    self.offered = (offered ?? spellings.map(\.id)).uniqued
  }

  /// The id, if it is there; names and aliases are only offered.
  func id(_ name: String) throws -> String {
    guard !spellings.contains(where: { $0.id == name }) else { return name }
    throw ValidationError("the project has no \(kind) '\(name)'; \(hint(for: name))")
  }

  /// What was meant: an id or name that has the word as a part, or else one that is spelled much like it.
  private func hint(for word: String) -> String {
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
      let ids = found.map(\.id).uniqued
      return "did you mean \(ids.prefix(5).map { "'\($0)'" }.listed("or"))?"
    }
    var spelling = Spelling()
    for entry in spellings { spelling.add(entry.id, spelled: entry.spelling) }
    return spelling.suggestion(for: word).map { "did you mean '\($0)'?" }
      ?? (offered.isEmpty ? "there are none" : "there are: \(Self.list(offered))")
  }

  /// So many ids as fit a sentence.
  static func list(_ ids: [String]) -> String {
    let rest = ids.count - mostOffered
    guard rest > 1 else { return ids.joined(separator: ", ") }
    return "\(ids.prefix(mostOffered).joined(separator: ", ")), and \(rest) others"
  }
}

extension StanceGraph {
  var knownActors: KnownIDs { KnownIDs("actor", actorSpellings) }

  var knownDocuments: KnownIDs { KnownIDs("document", documentSpellings) }

  var knownParts: KnownIDs { KnownIDs("part", documents.flatMap(\.parts).map { ($0.id, $0.id) }) }

  var knownTopics: KnownIDs { KnownIDs("topic", topics.flatMap { [($0.id, $0.id), ($0.id, $0.name)] }) }

  var knownAuthors: KnownIDs {
    let authors = documents.flatMap(\.authors) + documents.flatMap(\.parts).map(\.author)
    let ids = authors.map { (id: $0, spelling: $0) }
    return KnownIDs("author", ids + actorSpellings.filter { authors.contains($0.id) }, offered: authors)
  }

  var knownClaims: KnownIDs {
    KnownIDs(
      "claim",
      claims.flatMap { claim in
        ([claim.id, claim.text, claim.short].compactMap { $0 } + claim.keywords).map { (claim.id, $0) }
      }
    )
  }

  /// Whoever and whatever can be compared.
  var knownSides: KnownIDs {
    KnownIDs(
      "author, other holder or document",
      actorSpellings + documentSpellings,
      offered: Comparison.Side.authors(of: self).map(\.id)
    )
  }

  private var actorSpellings: [(id: String, spelling: String)] {
    actors.flatMap { actor in
      ([actor.id, actor.name, actor.short].compactMap { $0 } + actor.aliases).map { (actor.id, $0) }
    }
  }

  private var documentSpellings: [(id: String, spelling: String)] {
    documents.flatMap { document in [document.id, document.title].compactMap { $0 }.map { (document.id, $0) }
    }
  }
}

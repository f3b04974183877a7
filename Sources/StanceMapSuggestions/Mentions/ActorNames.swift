package import StanceMap

/// The names of a project's actors, to be found in a text word by word.
package struct ActorNames: Sendable {
  /// How a text has to write a name.
  private struct Spelling: Hashable, Sendable {
    var words: [String]
    /// What tells it from a common word.
    var capitals = Capitals.one
    /// Whether `the` has to stand before it, as before the common word of `the council`.
    var needsArticle = false
  }

  private enum Capitals: Hashable, Sendable {
    case none, one
    /// `IS` and `US`, which are words in other letters.
    case all

    /// Whether the tokens have them.
    func areIn(_ tokens: ArraySlice<Token>) -> Bool {
      switch self {
      case .none: true
      case .one: tokens.contains(where: \.isCapitalised)
      case .all: tokens.allSatisfy { $0.shape.contains(.allCapitals) }
      }
    }
  }

  private struct Name: Sendable {
    var spelling: Spelling
    var actor: DebateActor.ID
    /// How sure it is that the words mean the actor; less for `Russian` than for `Russia`.
    var certainty = 1.0
  }

  /// By their first word; the longest first.
  private let names: [String: [Name]]

  /// A spelling that several actors share means the first of them.
  package init(_ actors: [DebateActor]) {
    let actors = actors.filter { $0.id != DebateActor.unnamed.id }
    let full = actors.flatMap { actor in
      Self.wordings(of: actor).compactMap(Self.spelling).map { Name(spelling: $0, actor: actor.id) }
    }
    let adjectives = actors.flatMap { actor in
      Self.wordings(of: actor).flatMap { Demonyms.adjectives(of: $0.lowercased()) }
        .map { Name(spelling: Spelling(words: [$0]), actor: actor.id, certainty: Self.certaintyOfAdjectives) }
    }
    var seen: Set<Spelling> = []
    names = Dictionary(grouping: (full + adjectives).filter { seen.insert($0.spelling).inserted }) {
      $0.spelling.words[0]
    }
    .mapValues { $0.sorted { $0.spelling.words.count > $1.spelling.words.count } }
  }

  private static let certaintyOfAdjectives = 0.5

  var isEmpty: Bool { names.isEmpty }

  /// The mention of an actor whose name begins at a token.
  func mention(at index: Int, in tokens: [Token], before end: Int) -> Mention? {
    guard let candidates = names[tokens[index].folded] else { return nil }
    for name in candidates where index + name.spelling.words.count <= end {
      let range = index..<index + name.spelling.words.count
      guard zip(tokens[range], name.spelling.words).allSatisfy({ $0.folded == $1 }) else { continue }
      guard name.spelling.capitals.areIn(tokens[range]) else { continue }
      guard
        !name.spelling.needsArticle
          || index > 0 && WordClass(of: tokens[index - 1].folded).contains(.determiner)
      else { continue }
      return Mention(tokens: range, referent: .actor(name.actor), certainty: name.certainty)
    }
    return nil
  }

  private static func wordings(of actor: DebateActor) -> [String] {
    [actor.name] + [actor.short].compactMap(\.self) + actor.aliases
  }

  private static func spelling(_ wording: String) -> Spelling? {
    let all = TokenizedText(wording).tokens.filter { $0.isWord || $0.kind == .number || $0.kind == .clitic }
    let hasArticle = all.count > 1 && ["the", "a", "an"].contains(all[0].folded)
    let tokens = hasArticle ? all.dropFirst() : all[...]
    guard !tokens.isEmpty else { return nil }
    let capitals = capitals(of: tokens)
    return Spelling(
      words: tokens.map(\.folded),
      capitals: capitals,
      needsArticle: hasArticle && capitals == .none
    )
  }

  private static func capitals(of tokens: ArraySlice<Token>) -> Capitals {
    guard tokens.contains(where: \.isCapitalised) else { return .none }
    let isAbbreviation = tokens.count == 1 && Capitals.all.areIn(tokens)
    return isAbbreviation && tokens.allSatisfy { !WordClass(of: $0.folded).isEmpty } ? .all : .one
  }
}

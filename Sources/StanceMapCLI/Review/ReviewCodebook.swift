import StanceMap

/// What a target, holder or outcome can be chosen from.
struct ReviewCodebook: Equatable {
  struct Candidate: Equatable {
    var id: String
    /// The name of an actor or the text of a claim.
    var words: String
    var otherWords: [String] = []
    var isActor: Bool
  }

  private(set) var candidates: [Candidate]

  init(graph: StanceGraph) {
    let actors = graph.actors.filter { !$0.isNamelessAuthor && $0.id != DebateActor.unnamed.id }
    candidates =
      actors.map {
        Candidate(
          id: $0.id,
          words: $0.name,
          otherWords: $0.aliases + ($0.short.map { [$0] } ?? []),
          isActor: true
        )
      }
      + graph.claims.map {
        Candidate(
          id: $0.id,
          words: $0.text,
          otherWords: $0.keywords + ($0.short.map { [$0] } ?? []),
          isActor: false
        )
      }
  }

  func candidate(_ id: String) -> Candidate? { candidates.first { $0.id == id } }

  mutating func add(_ entries: [Proposal.NewEntry]) {
    for entry in entries where candidate(entry.id) == nil {
      let isActor = if case .actor = entry { true } else { false }
      candidates.append(Candidate(id: entry.id, words: entry.words, isActor: isActor))
    }
  }

  mutating func remove(_ entries: [Proposal.NewEntry]) {
    candidates.removeAll { candidate in entries.contains { $0.id == candidate.id } }
  }

  /// Those that somebody who typed these letters may mean, the likelier first.
  func candidates(for query: String, isActor: Bool? = nil) -> [Candidate] {
    let allowed = candidates.filter { isActor == nil || $0.isActor == isActor }
    let letters = query.lowercased()
    guard !letters.isEmpty else { return allowed }
    let ranked = allowed.enumerated().compactMap { place, candidate in
      rank(of: candidate, for: letters).map { (rank: $0, place: place, candidate: candidate) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.candidate)
  }

  private func rank(of candidate: Candidate, for letters: String) -> Int? {
    if candidate.id == letters { return 0 }
    if candidate.id.hasPrefix(letters) { return 1 }
    let all = ([candidate.words] + candidate.otherWords).map { $0.lowercased() }
    if all.contains(where: { $0.hasPrefix(letters) }) { return 2 }
    let isAtWord = { (text: String) in text.contains(" " + letters) || text.contains("-" + letters) }
    if isAtWord(candidate.id) || all.contains(where: isAtWord) { return 3 }
    if candidate.id.contains(letters) || all.contains(where: { $0.contains(letters) }) { return 4 }
    return nil
  }
}

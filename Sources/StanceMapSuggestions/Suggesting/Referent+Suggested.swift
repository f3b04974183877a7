extension SuggestedParty {
  /// Nobody for `I` and `we`, which tell only that somebody speaks.
  init?(_ referent: Mention.Referent) {
    switch referent {
    case .actor(let id): self = .actor(id)
    case .named(let name): self = .named(name)
    case .speaker: return nil
    }
  }
}

extension SuggestedTarget {
  /// Nobody for `I` and `we`.
  init?(_ referent: Mention.Referent) {
    switch referent {
    case .actor(let id): self = .actor(id)
    case .named(let name): self = .named(name)
    case .speaker: return nil
    }
  }
}

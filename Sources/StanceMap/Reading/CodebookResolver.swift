/// Turns the entries of a codebook into actors, topics and claims.
struct CodebookResolver {
  var symbols: SymbolTable

  func actors(in files: [AnnotationFile], diagnostics: inout [Diagnostic]) -> [DebateActor] {
    var actors = files.flatMap(\.actors).filter { symbols.isFirst($0.id) }.map { entry in
      var actor = DebateActor(id: entry.id.value, name: entry.name.value)
      actor.short = entry.short?.value
      actor.kind = entry.kind?.value
      actor.aliases = entry.aliases.map(\.value)
      actor.memberOf = symbols.resolved(
        entry.memberOf,
        as: .actor,
        role: "what an actor is a member of",
        diagnostics: &diagnostics
      )
      actor.note = entry.note
      actor.source = entry.id.range
      return actor
    }
    breakMembershipCycles(in: &actors, diagnostics: &diagnostics)
    return actors
  }

  /// Removes the membership that closes a cycle, with a diagnostic.
  private func breakMembershipCycles(in actors: inout [DebateActor], diagnostics: inout [Diagnostic]) {
    let edges = actors.map { (id: $0.id, targets: $0.memberOf) }
    let cycles = CycleFinder(edges: edges).closingEdges()
    for (index, actor) in actors.enumerated() {
      for cycle in cycles where cycle.path.last == actor.id {
        actors[index].memberOf.removeAll { $0 == cycle.path.first }
        if let source = actor.source { diagnostics.append(.membershipCycle(cycle, at: source)) }
      }
    }
  }

  func topics(in files: [AnnotationFile]) -> [Topic] {
    files.flatMap(\.topics).filter { symbols.isFirst($0.id) }.map { entry in
      var topic = Topic(id: entry.id.value, name: entry.name.value)
      topic.note = entry.note
      topic.source = entry.id.range
      return topic
    }
  }

  func claims(in files: [AnnotationFile], diagnostics: inout [Diagnostic]) -> [Claim] {
    var claims = files.flatMap(\.claims).filter { symbols.isFirst($0.id) }.map { entry in
      claim(from: entry, diagnostics: &diagnostics)
    }
    makeContrarietySymmetric(in: &claims)
    return claims
  }

  private func claim(from entry: ClaimEntry, diagnostics: inout [Diagnostic]) -> Claim {
    var claim = Claim(id: entry.id.value, text: entry.text.value)
    claim.short = entry.short?.value
    claim.kind = entry.kind?.value
    claim.topic = symbols.resolved(
      entry.topic,
      as: .topic,
      role: "the topic of a claim",
      diagnostics: &diagnostics
    )
    claim.keywords = entry.keywords.map(\.value)
    claim.contraryTo = contraries(of: entry, diagnostics: &diagnostics)
    claim.since = entry.since?.value
    claim.blame = blame(in: entry, diagnostics: &diagnostics)
    claim.note = entry.note
    claim.source = entry.id.range
    return claim
  }

  private func contraries(of entry: ClaimEntry, diagnostics: inout [Diagnostic]) -> [Claim.ID] {
    let (own, others) = (entry.contraryTo.first { $0.value == entry.id.value }, entry.contraryTo)
    if let own { diagnostics.append(.contraryToItself(own)) }
    return symbols.resolved(
      others.filter { $0.value != entry.id.value },
      as: .claim,
      role: "what a claim is contrary to",
      diagnostics: &diagnostics
    )
  }

  private func blame(in entry: ClaimEntry, diagnostics: inout [Diagnostic]) -> Claim.Blame? {
    let targets = symbols.resolved(
      entry.blames,
      as: .actor,
      role: "whom a claim blames",
      diagnostics: &diagnostics
    )
    let outcomes = symbols.resolved(
      entry.outcomes,
      as: .claim,
      role: "what a claim blames for",
      diagnostics: &diagnostics
    )
    guard !targets.isEmpty else { return nil }
    return Claim.Blame(targets: targets, outcomes: outcomes, role: entry.role?.value)
  }

  private func makeContrarietySymmetric(in claims: inout [Claim]) {
    let pairs = claims.flatMap { claim in claim.contraryTo.map { (of: $0, contrary: claim.id) } }
    let contraries = Dictionary(grouping: pairs, by: \.of)
    for index in claims.indices {
      for pair in contraries[claims[index].id, default: []]
      where !claims[index].contraryTo.contains(pair.contrary) {
        claims[index].contraryTo.append(pair.contrary)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func contraryToItself(_ reference: Located<String>) -> Diagnostic {
    Diagnostic(
      .contraryToItself,
      .error,
      "'\(reference.value)' is contrary to itself; name another claim",
      at: reference.range
    )
  }

  fileprivate static func membershipCycle(_ cycle: CycleFinder.Cycle, at range: SourceRange) -> Diagnostic {
    return Diagnostic(
      .membershipCycle,
      .error,
      "memberships go round in a circle: \(cycle.steps(joinedBy: "→")); take one of them out",
      at: range
    )
  }
}

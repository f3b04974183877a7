/// Reports what is doubtful in a graph though every word of it is well formed.
public struct GraphChecker: Sendable {
  /// Whether to ask for what nothing uses and for what is not coded; another coder need not code everything.
  public var expectsCompleteness = true
  /// Files with errors: the statements that their arguments rest on may be among what could not be read.
  public var faultyFiles: Set<String> = []

  public init() {}

  public func diagnostics(of graph: StanceGraph) -> [Diagnostic] {
    let faults =
      unsupportedPremises(in: graph) + argumentCycles(in: graph) + silencesWithStatements(in: graph)
    guard expectsCompleteness else { return faults }
    return faults + unusedActors(in: graph) + unusedClaims(in: graph) + unaccountedClaims(in: graph)
  }

  /// Premises that their holder nowhere supports, and objections that nobody in the document supports.
  private func unsupportedPremises(in graph: StanceGraph) -> [Diagnostic] {
    struct Support: Hashable {
      var document: Document.ID?
      var holder: DebateActor.ID?
      var claim: Claim.ID
    }
    var supports: Set<Support> = []
    for statement in graph.statements where statement.kind == .supports {
      guard case .claim(let claim) = statement.target else { continue }
      supports.insert(Support(document: nil, holder: statement.holder, claim: claim))
      supports.insert(Support(document: statement.document, holder: nil, claim: claim))
    }
    let index = GraphIndex(of: graph)
    return graph.arguments.filter { !faultyFiles.contains($0.source.path) }.flatMap { argument in
      argument.premises.compactMap { premise -> Diagnostic? in
        let byHolder = supports.contains(Support(document: nil, holder: argument.holder, claim: premise))
        let byAnybody = supports.contains(Support(document: argument.document, holder: nil, claim: premise))
        let isSupported = argument.kind == .opposedBy ? byHolder || byAnybody : byHolder
        return isSupported
          ? nil
          : .unsupported(premise, by: index.actor(argument.holder)?.name ?? argument.holder, in: argument)
      }
    }
  }

  /// Arguments of one holder that come back to where they began.
  private func argumentCycles(in graph: StanceGraph) -> [Diagnostic] {
    let supporting = graph.arguments.filter { $0.kind == .supportedBy }
    return supporting.grouped(by: \.holder).flatMap { _, own -> [Diagnostic] in
      let cycles = CycleFinder(edges: own.map { ($0.claim, $0.premises) }).closingEdges()
      return cycles.compactMap { cycle in
        own.first { $0.claim == cycle.path.last && $0.premises.contains(cycle.path[0]) }
          .map { .cycle(cycle, at: $0.source) }
      }
    }
  }

  private func silencesWithStatements(in graph: StanceGraph) -> [Diagnostic] {
    var stated: [Silence.Place: Statement] = [:]
    for statement in graph.statements where statement.voice == .own && statement.part == nil {
      guard let document = statement.document, case .claim(let claim) = statement.target else { continue }
      let place = Silence.Place(document: document, claim: claim)
      stated[place] = stated[place] ?? statement
    }
    return graph.silences.compactMap { silence in
      stated[silence.place].map { .stated(silence, in: $0) }
    }
  }

  private func unusedActors(in graph: StanceGraph) -> [Diagnostic] {
    var used = Set(graph.documents.flatMap { $0.authors + $0.parts.map(\.author) })
    used.formUnion(graph.actors.flatMap(\.memberOf))
    used.formUnion(graph.claims.flatMap { $0.blame?.targets ?? [] })
    used.formUnion(graph.arguments.map(\.holder))
    for statement in graph.statements {
      used.formUnion(statement.chain + [statement.holder, statement.target.id])
    }
    return graph.actors.filter { !used.contains($0.id) }.compactMap { actor in
      actor.source.map { .unused(actor, at: $0) }
    }
  }

  private func unusedClaims(in graph: StanceGraph) -> [Diagnostic] {
    var used = Set(graph.claims.flatMap { $0.blame?.outcomes ?? [] })
    used.formUnion(graph.arguments.flatMap { $0.premises + [$0.claim] })
    used.formUnion(graph.silences.map(\.claim))
    for statement in graph.statements {
      used.insert(statement.target.id)
      used.formUnion([statement.outcome, statement.condition].compactMap { $0 })
    }
    return graph.claims.filter { !used.contains($0.id) }.compactMap { claim in
      claim.source.map { .unused(claim, at: $0) }
    }
  }

  /// Claims that at least two documents' authors share and on which a third is neither coded nor silent.
  private func unaccountedClaims(in graph: StanceGraph) -> [Diagnostic] {
    let table = StanceTable(of: graph)
    let index = GraphIndex(of: graph)
    let authors = graph.principalAuthors
    return graph.claims.flatMap { claim -> [Diagnostic] in
      let absent = authors.filter { table.stance(of: $0, on: claim.id)?.isImplied ?? true }
      guard authors.count - absent.count >= 2 else { return [] }
      return absent.compactMap { author in
        guard table.absence(of: author, on: claim.id) == .notCoded,
          let document = graph.documents.first(where: { $0.authors.contains(author) }),
          let place = document.source
        else { return nil }
        return .unaccounted(claim, author: index.actor(author)?.name ?? author, at: place)
      }
    }
  }
}

extension StanceGraph {
  /// The authors of whole documents, in the order of the documents.
  public var principalAuthors: [DebateActor.ID] { documents.flatMap(\.authors).uniqued }
}

extension Diagnostic {
  fileprivate static func unsupported(
    _ premise: Claim.ID,
    by holder: String,
    in argument: Argument
  ) -> Diagnostic {
    argument.kind == .supportedBy
      ? Diagnostic(
        .unsupportedPremise,
        .warning,
        "\(holder) argues from '\(premise)' and nowhere supports it; code the statement, or drop the premise",
        at: argument.source
      )
      : Diagnostic(
        .unsupportedPremise,
        .warning,
        "nobody supports the objection '\(premise)' in this document; code whose it is, or drop it",
        at: argument.source
      )
  }

  fileprivate static func cycle(_ cycle: CycleFinder.Cycle, at range: SourceRange) -> Diagnostic {
    return Diagnostic(
      .argumentCycle,
      .error,
      "this argument goes round in a circle: \(cycle.steps(joinedBy: "←")); take one of the links out",
      at: range
    )
  }

  fileprivate static func stated(_ silence: Silence, in statement: Statement) -> Diagnostic {
    Diagnostic(
      .silentButStated,
      .error,
      "the document is coded as silent on '\(silence.claim)' and has a statement on it; keep one of the two",
      at: silence.source,
      notes: [Note("stated here", at: statement.source)]
    )
  }

  fileprivate static func unused(_ actor: DebateActor, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unusedActor, .note, "nothing uses the actor '\(actor.id)'", at: range)
  }

  fileprivate static func unused(_ claim: Claim, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unusedClaim, .note, "nothing uses the claim '\(claim.id)'", at: range)
  }

  fileprivate static func unaccounted(_ claim: Claim, author: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unaccountedClaim,
      .note,
      "others take a position on '\(claim.id)' and \(author) is not coded on it; "
        + "code a statement, or list it under 'silent' with the reason",
      at: range
    )
  }
}

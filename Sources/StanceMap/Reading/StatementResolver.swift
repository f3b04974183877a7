/// Turns one written entry into its statements: one for each holder, target and outcome.
struct StatementResolver {
  var symbols: SymbolTable
  var speakers: SpeakerResolver
  var context: CodedEntriesResolver.Context

  func statements(
    from entry: StatementEntry,
    ids: inout StatementIDs,
    diagnostics: inout [Diagnostic]
  ) -> [Statement] {
    let references = references(in: entry, diagnostics: &diagnostics)
    guard
      let speakers = speakers.speakers(
        chain: entry.chain,
        part: entry.part,
        voice: entry.voice,
        range: entry.range,
        diagnostics: &diagnostics
      )
    else { return [] }
    let hasNoOther = speakers.voice == .own || speakers.authors.isEmpty
    if let verdict = entry.verdict, hasNoOther { diagnostics.append(.ownVerdict(verdict)) }
    if entry.evidence.quotes.isEmpty { diagnostics.append(.ungrounded(entry)) }

    var statements = positions(in: entry, on: references, speakers: speakers)
    statements += authorsVerdicts(on: statements, entry: entry, speakers: speakers)
    let passage = statements.first.map { ids.id(of: $0) }
    for index in statements.indices {
      statements[index].part = speakers.part
      statements[index].id = index == 0 ? passage ?? "" : ids.id(of: statements[index])
      statements[index].passage = passage ?? ""
    }
    return statements
  }

  /// What an entry refers to, as far as the project has it.
  private struct References {
    var targets: [Target]
    /// A single nil where nobody is blamed for anything in particular.
    var outcomes: [Claim.ID?]
    var condition: Claim.ID?
  }

  private func references(in entry: StatementEntry, diagnostics: inout [Diagnostic]) -> References {
    let targets = targets(of: entry, diagnostics: &diagnostics)
    let outcomes = symbols.resolved(
      entry.outcomes,
      as: .claim,
      role: "what somebody is blamed for",
      diagnostics: &diagnostics
    )
    let condition = symbols.resolved(
      entry.condition,
      as: .claim,
      role: "a condition",
      diagnostics: &diagnostics
    )
    return References(targets: targets, outcomes: outcomes.isEmpty ? [nil] : outcomes, condition: condition)
  }

  /// One statement for each holder, target and outcome.
  private func positions(
    in entry: StatementEntry,
    on references: References,
    speakers: SpeakerResolver.Speakers
  ) -> [Statement] {
    // A position whose condition is not known is hedged, so that it does not pass for a plain one.
    let isHedged = entry.isHedged || (entry.condition != nil && references.condition == nil)
    return speakers.holders.flatMap { holder in
      references.targets.flatMap { target in
        references.outcomes.map { outcome in
          var statement = statement(from: entry, by: holder, voice: speakers.voice, on: target, for: outcome)
          statement.condition = references.condition
          statement.isHedged = isHedged
          statement.chain = speakers.chain
          return statement
        }
      }
    }
  }

  /// What the authors themselves say of a position that they report or impute.
  private func authorsVerdicts(
    on statements: [Statement],
    entry: StatementEntry,
    speakers: SpeakerResolver.Speakers
  ) -> [Statement] {
    guard let verdict = entry.verdict?.value, speakers.voice != .own else { return [] }
    return speakers.authors.flatMap { author in
      statements.map { statement in
        var own = statement
        own.holder = author
        own.voice = .own
        own.chain = []
        own.kind = verdict == .accepts ? statement.kind : statement.kind.rejected
        own.isHedged = false
        own.condition = nil
        return own
      }
    }
  }

  /// The claims and actors that the entry is about, each once.
  private func targets(of entry: StatementEntry, diagnostics: inout [Diagnostic]) -> [Target] {
    let kind = entry.verb.value
    let allowed: Set<SymbolTable.Kind> = kind.isBlame ? [.actor] : [.actor, .claim]
    var targets: [Target] = []
    for reference in entry.targets where !targets.contains(where: { $0.id == reference.value }) {
      let role = kind.isBlame ? "whom somebody \(kind.rawValue)" : "what somebody \(kind.rawValue)"
      switch symbols.kind(of: reference, allowed: allowed, role: role, diagnostics: &diagnostics) {
      case .claim: targets.append(.claim(reference.value))
      case .actor: targets.append(.actor(reference.value))
      default: break
      }
    }
    return targets
  }

  private func statement(
    from entry: StatementEntry,
    by holder: DebateActor.ID,
    voice: Voice,
    on target: Target,
    for outcome: Claim.ID?
  ) -> Statement {
    var statement = Statement(
      id: "",
      passage: "",
      holder: holder,
      voice: voice,
      kind: entry.verb.value,
      target: target,
      source: entry.range
    )
    statement.document = context.document?.id
    statement.coding = context.coding
    statement.outcome = outcome
    statement.role = entry.role?.value
    statement.confidence = entry.confidence?.value
    statement.quotes = entry.evidence.unanchoredQuotes
    statement.note = entry.note
    return statement
  }
}

extension EvidenceEntry {
  /// The quotes, not yet looked for in any text.
  ///
  /// What stands just before belongs to the first of them, what stands just after to the last.
  var unanchoredQuotes: [Quote] {
    var unanchored = quotes.map { Quote($0.value, source: $0.range) }
    guard let last = unanchored.indices.last else { return [] }
    unanchored[0].prefix = prefix?.value
    unanchored[last].suffix = suffix?.value
    return unanchored
  }
}

extension Diagnostic {
  fileprivate static func ungrounded(_ entry: StatementEntry) -> Diagnostic {
    Diagnostic(
      .ungroundedStatement,
      .note,
      "this statement rests on no quote; give the passage's words with 'quote'",
      at: entry.verb.range
    )
  }

  fileprivate static func ownVerdict(_ verdict: Located<AuthorVerdict>) -> Diagnostic {
    Diagnostic(
      .voiceMismatch,
      .error,
      "'author' says what the author thinks of another's position, and this one is the author's own; "
        + "name the other with 'by', or leave 'author' out",
      at: verdict.range
    )
  }
}

/// Turns one written argument into its links: one for each premise or group of premises.
struct ArgumentResolver {
  var symbols: SymbolTable
  var speakers: SpeakerResolver
  var context: CodedEntriesResolver.Context

  func arguments(
    from entry: ArgumentEntry,
    ids: inout StatementIDs,
    diagnostics: inout [Diagnostic]
  ) -> [Argument] {
    let claim = symbols.resolved(
      entry.claim,
      as: .claim,
      role: "what an argument is about",
      diagnostics: &diagnostics
    )
    let premises = entry.premises.map { premise in
      (premise, resolved(premise, of: entry.claim, diagnostics: &diagnostics))
    }
    guard let claim,
      let speakers = speakers.speakers(
        chain: entry.chain,
        part: entry.part,
        voice: nil,
        range: entry.range,
        diagnostics: &diagnostics
      )
    else { return [] }
    return premises.filter { !$0.1.isEmpty }.flatMap { premise, claims in
      speakers.holders.map { holder in
        var argument = argument(from: premise, in: entry, by: holder, on: claim, premises: claims)
        argument.part = speakers.part
        argument.id = ids.id(of: argument)
        return argument
      }
    }
  }

  /// The link of one premise, without its id.
  private func argument(
    from premise: PremiseEntry,
    in entry: ArgumentEntry,
    by holder: DebateActor.ID,
    on claim: Claim.ID,
    premises: [Claim.ID]
  ) -> Argument {
    var argument = Argument(
      id: "",
      holder: holder,
      claim: claim,
      kind: premise.kind,
      premises: premises,
      source: premise.range
    )
    argument.document = context.document?.id
    argument.coding = context.coding
    argument.isHedged = premise.isHedged || entry.isHedged
    let quotes = premise.evidence.unanchoredQuotes
    argument.quotes = quotes.isEmpty ? entry.evidence.unanchoredQuotes : quotes
    argument.note = premise.note ?? entry.note
    return argument
  }

  /// The premises that name claims; none if any of a group does not.
  private func resolved(
    _ premise: PremiseEntry,
    of claim: Located<String>,
    diagnostics: inout [Diagnostic]
  ) -> [Claim.ID] {
    if let same = premise.claims.first(where: { $0.value == claim.value }) {
      diagnostics.append(.fromItself(same, kind: premise.kind))
      return []
    }
    let claims = symbols.resolved(premise.claims, as: .claim, role: "a premise", diagnostics: &diagnostics)
    return claims.count == Set(premise.claims.map(\.value)).count ? claims : []
  }
}

extension Diagnostic {
  fileprivate static func fromItself(_ premise: Located<String>, kind: ArgumentKind) -> Diagnostic {
    let verb = kind == .supportedBy ? "support" : "oppose"
    return Diagnostic(
      .argumentFromItself,
      .error,
      "'\(premise.value)' cannot \(verb) itself; name another claim",
      at: premise.range
    )
  }
}

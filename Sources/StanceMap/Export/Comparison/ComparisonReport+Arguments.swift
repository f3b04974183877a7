extension ComparisonReport {
  /// Arguments that one side makes and another attacks, and objections that nobody answers.
  func arguments(of comparison: Comparison) -> [Report.Block] {
    let (attacked, unanswered) = (comparison.arguments.attacked, comparison.arguments.unanswered)
    var blocks: [Report.Block] = [
      .heading(level: 2, "Arguments"),
      .heading(level: 3, "Made by one and attacked by another (\(attacked.count))"),
    ]
    if attacked.isEmpty { blocks.append(.paragraph("There are none.")) }
    let cases = attacked.map(Case.init).uniqued
    blocks += cases.map { found in .entry(entry(for: found, attacked.filter { Case($0) == found })) }
    blocks.append(.heading(level: 3, "Objections that nobody answers (\(unanswered.count))"))
    if unanswered.isEmpty { blocks.append(.paragraph("There are none.")) }
    return blocks + unanswered.map { .entry(entry(for: $0)) }
  }

  /// How many arguments are attacked, and at what.
  func argumentFinding(of comparison: Comparison) -> Report.Entry {
    let attacked = comparison.arguments.attacked
    let atPremise = attacked.count { !$0.premiseAttacks.isEmpty }
    return Report.Entry(
      "Arguments of one that another attacks: \(attacked.count), \(atPremise) of them at a premise; "
        + "objections that nobody answers: \(comparison.arguments.unanswered.count)"
    )
  }

  /// What one side argues for or against, where another side attacks it.
  private struct Case: Hashable {
    var side: Comparison.Side.ID
    var claim: Claim.ID
    var kind: ArgumentKind
    var by: Comparison.Side.ID

    init(_ attacked: ArgumentContrast.Attacked) {
      side = attacked.link.side
      claim = attacked.link.claim
      kind = attacked.link.kind
      by = attacked.by
    }
  }

  /// Each link with what is said against its premises, and then once what is said against what they are for.
  private func entry(for found: Case, _ attacked: [ArgumentContrast.Attacked]) -> Report.Entry {
    let maker = names.short(found.side)
    let verb = found.kind == .supportedBy ? "argues for" : "argues against"
    let links = attacked.map { attacked in
      Report.Entry(
        "\(maker): with \(names.labels(of: attacked.link.premises))",
        items: attacked.premiseAttacks.map { entry(for: $0, by: found.by) },
        evidence: attacked.link.arguments.map { names.evidence(for: $0, label: "") }
      )
    }
    let others = attacked.flatMap(\.conclusionAttacks).uniqued
    return Report.Entry(
      "\(maker) \(verb) “\(names.label(of: found.claim))”, \(names.short(found.by)) attacks that",
      items: links + others.map { entry(for: $0, by: found.by) }
    )
  }

  private func entry(for attack: ArgumentContrast.Attack, by side: Comparison.Side.ID) -> Report.Entry {
    let attacker = names.short(side)
    switch attack {
    case .opposesPremise(let stance), .opposesConclusion(let stance):
      return Report.Entry(
        "\(attacker): opposes “\(names.label(of: stance.claim))”\(stance.isHedged ? ", hedged" : "")",
        evidence: evidence(for: stance, label: "")
      )
    case .arguesAgainst(let claim, let arguments):
      let premises = arguments.map { names.labels(of: $0.premises) }.uniqued.joined(separator: "; ")
      return Report.Entry(
        "\(attacker): argues against “\(names.label(of: claim))” with \(premises)",
        evidence: arguments.map { names.evidence(for: $0, label: "") }
      )
    }
  }

  private func evidence(for stance: Stance, label: String) -> [Report.Evidence] {
    stance.statements.compactMap(names.index.statement).map { names.evidence(for: $0, label: label) }
  }

  private func entry(for objection: ArgumentContrast.Objection) -> Report.Entry {
    let supporters = objection.supporters.map { names.short($0) }.listed("and")
    let granted = objection.grantedBy.map { names.short($0) }.listed("and")
    let raised = objection.raisedBy.map(names.name(of:)).listed("and")
    return Report.Entry(
      "\(names.labels(of: objection.premises)) against “\(names.label(of: objection.claim))”, which \(supporters) "
        + "\(objection.supporters.count == 1 ? "supports" : "support"); raised by \(raised)"
        + (granted.isEmpty ? "" : "; granted by \(granted)"),
      evidence: objection.arguments.map { names.evidence(for: $0, label: names.name(of: $0.holder)) }
    )
  }
}

extension ArgumentContrast.Attacked {
  /// What is said against premises.
  fileprivate var premiseAttacks: [ArgumentContrast.Attack] { attacks.filter { isAtPremise($0) } }

  /// What is said against what the premises are for.
  fileprivate var conclusionAttacks: [ArgumentContrast.Attack] { attacks.filter { !isAtPremise($0) } }

  private func isAtPremise(_ attack: ArgumentContrast.Attack) -> Bool {
    switch attack {
    case .opposesPremise: true
    case .opposesConclusion: false
    case .arguesAgainst(let claim, _): link.premises.contains(claim)
    }
  }
}

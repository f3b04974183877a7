extension ComparisonReport {
  /// Arguments that one side makes and another attacks, and objections that nobody answers.
  func arguments(of comparison: Comparison) -> [Report.Block] {
    let (attacked, unanswered) = (comparison.arguments.attacked, comparison.arguments.unanswered)
    var blocks: [Report.Block] = [
      .heading(level: 2, "Arguments"),
      .heading(level: 3, "Made by one and attacked by another (\(attacked.count))"),
    ]
    if attacked.isEmpty { blocks.append(.paragraph("There are none.")) }
    blocks += attacked.map { .entry(entry(for: $0)) }
    blocks.append(.heading(level: 3, "Objections that nobody answers (\(unanswered.count))"))
    if unanswered.isEmpty { blocks.append(.paragraph("There are none.")) }
    return blocks + unanswered.map { .entry(entry(for: $0)) }
  }

  private func entry(for attacked: ArgumentContrast.Attacked) -> Report.Entry {
    let link = attacked.link
    let attacker = names.short(attacked.by)
    let items = attacked.attacks.map { attack in
      switch attack {
      case .opposesPremise(let stance):
        Report.Entry(
          "\(attacker) opposes the premise “\(names.label(of: stance.claim))”\(stance.isHedged ? ", hedged" : "")",
          evidence: evidence(for: stance, label: attacker)
        )
      case .opposesConclusion(let stance):
        Report.Entry(
          "\(attacker) opposes “\(names.label(of: stance.claim))” itself\(stance.isHedged ? ", hedged" : "")",
          evidence: evidence(for: stance, label: attacker)
        )
      case .arguesAgainst(let claim, let arguments):
        Report.Entry(
          "\(attacker) argues against “\(names.label(of: claim))” with "
            + arguments.map { names.labels(of: $0.premises) }.uniqued.listed("and"),
          evidence: arguments.map { names.evidence(for: $0, label: attacker) }
        )
      }
    }
    let maker = names.short(link.side)
    return Report.Entry(
      "\(maker): \(words(for: link.kind, link.premises, link.claim))",
      items: items,
      evidence: link.arguments.map { names.evidence(for: $0, label: maker) }
    )
  }

  private func words(for kind: ArgumentKind, _ premises: [Claim.ID], _ claim: Claim.ID) -> String {
    let verb = kind == .supportedBy ? "holds up" : "speaks against"
    return "\(names.labels(of: premises)) \(verb) “\(names.label(of: claim))”"
  }

  private func evidence(for stance: Stance, label: String) -> [Report.Evidence] {
    stance.statements.compactMap(names.index.statement).map { names.evidence(for: $0, label: label) }
  }

  private func entry(for objection: ArgumentContrast.Objection) -> Report.Entry {
    let supporters = objection.supporters.map { names.short($0) }.listed("and")
    let granted = objection.grantedBy.map { names.short($0) }.listed("and")
    let raised = objection.raisedBy.map(names.name(of:)).listed("and")
    return Report.Entry(
      "\(words(for: .opposedBy, objection.premises, objection.claim)); supported by \(supporters); raised by \(raised)"
        + (granted.isEmpty ? "" : "; granted by \(granted)"),
      evidence: objection.arguments.map { names.evidence(for: $0, label: names.name(of: $0.holder)) }
    )
  }
}

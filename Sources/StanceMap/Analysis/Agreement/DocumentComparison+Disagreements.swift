extension DocumentComparison {
  /// Where the codings differ: stances first, then blame, each in the order of the reference coding.
  var disagreements: [Disagreement] { stanceDisagreements + blameDisagreements }

  private var stanceDisagreements: [Disagreement] {
    (reference.units + other.units).uniqued.compactMap { unit in
      let readings = (reference.reading(of: unit), other.reading(of: unit))
      guard readings.0 != readings.1 else { return nil }
      return Disagreement(
        kind: readings.1 == .none ? .onlyReference : readings.0 == .none ? .onlyOther : .stance,
        document: document.id,
        holder: unit.holder,
        voice: unit.voice,
        subject: .stance(on: unit.claim),
        reference: reference.finding(on: unit),
        other: other.finding(on: unit)
      )
    }
  }

  private var blameDisagreements: [Disagreement] {
    let differing = blame.pairs.compactMap { pair -> Disagreement? in
      if !pair.reference.sharesOutcome(with: pair.other) {
        return disagreement(.outcome, pair.reference, pair.other)
      }
      guard !pair.reference.sharesRole(with: pair.other) else { return nil }
      return disagreement(.role, pair.reference, pair.other)
    }
    return differing + unpaired
  }

  /// The passages without a partner, those of the same relation beside each other.
  private var unpaired: [Disagreement] {
    var others = blame.onlyOther
    let reference = blame.onlyReference.map { passage in
      if let divided = blame.other.first(where: passage.overlaps) {
        return disagreement(.division, passage, divided)
      }
      let index = others.firstIndex { $0.relation == passage.relation && !divides($0) }
      guard let index else { return disagreement(.onlyReference, passage, nil) }
      return disagreement(.passage, passage, others.remove(at: index))
    }
    let other = others.map { passage in
      let divided = blame.reference.first(where: passage.overlaps)
      return disagreement(divided == nil ? .onlyOther : .division, divided, passage)
    }
    return reference + other
  }

  /// Whether the reference has the words of the passage, in one with another partner.
  private func divides(_ passage: BlamePassage) -> Bool {
    blame.reference.contains(where: passage.overlaps)
  }

  private func disagreement(
    _ kind: Disagreement.Kind,
    _ reference: BlamePassage?,
    _ other: BlamePassage?
  ) -> Disagreement {
    guard let relation = (reference ?? other)?.relation else {
      preconditionFailure("Codings disagree on what at least one of them has.")
    }
    return Disagreement(
      kind: kind,
      document: document.id,
      holder: relation.holder,
      subject: .blame(relation.kind, of: relation.target),
      reference: reference?.finding ?? Disagreement.Finding(),
      other: other?.finding ?? Disagreement.Finding()
    )
  }
}

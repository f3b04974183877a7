import StanceMap

/// What is written and marked where somebody blames or absolves somebody.
struct BlameMarks {
  var narrator: Narrator
  /// Those who are blamed and hold nothing in any voice.
  var neverQuoted: Set<DebateActor.ID>

  /// For what, with how many passages: `Pay cuts ×2; Noise at night`.
  func outcomes(of relations: [Relation]) -> String {
    parts(of: relations).map(words).joined(separator: "; ")
  }

  /// The same after those who say so: `Mayor, Union: Pay cuts ×2; Baker: Noise at night`.
  func outcomesByHolders(of relations: [Relation]) -> String {
    let parts = parts(of: relations)
    return parts.map(\.holders).uniqued.map { holders in
      let names = holders.map(narrator.shortName(of:)).joined(separator: ", ")
      let outcomes = parts.filter { $0.holders == holders }.map(words).joined(separator: "; ")
      return "\(names): \(outcomes)"
    }.joined(separator: "; ")
  }

  /// How the arrow is drawn for relations of one kind and role.
  func arrow(for relations: [Relation]) -> ArrowMark {
    let statements = relations.flatMap(\.statements)
    var mark = ArrowMark()
    mark.role = relations.first?.role
    mark.passages = Set(statements.map(\.passage)).count
    mark.isHedged = relations.allSatisfy(\.isHedged)
    mark.voice = Voice.allCases.last { voice in relations.allSatisfy { $0.voice == voice } } ?? .reported
    mark.evidence = statements.map(narrator.evidence)
    return mark
  }

  /// The words on an arrow, drawn like it.
  func words(_ label: String, on arrow: ArrowMark) -> BoxMark {
    var mark = BoxMark(.plain)
    mark.words = label
    mark.isHedged = arrow.isHedged
    mark.voice = arrow.voice
    mark.evidence = arrow.evidence
    return mark
  }

  func target(_ target: Target) -> BoxMark {
    var mark = BoxMark(.plain)
    mark.emphasis = neverQuoted.contains(target.id) ? .neverQuoted : nil
    return mark
  }

  /// A holder who speaks in several voices is drawn in the most direct one.
  func holder(_ mark: BoxMark?, speakingIn voice: Voice) -> BoxMark {
    var result = mark ?? BoxMark(.plain)
    if mark == nil || voice == .own { result.voice = voice }
    return result
  }

  // MARK: - Outcomes

  /// One outcome, or blame in general, and all who name it.
  private struct Part {
    var outcome: Claim.ID?
    var holders: [DebateActor.ID]
    var passages: Set<String>
  }

  private func parts(of relations: [Relation]) -> [Part] {
    var parts: [Part] = []
    for relation in relations {
      let passages = Set(relation.statements.map(\.passage))
      if let index = parts.firstIndex(where: { $0.outcome == relation.outcome }) {
        parts[index].passages.formUnion(passages)
        if !parts[index].holders.contains(relation.holder) { parts[index].holders.append(relation.holder) }
      } else {
        parts.append(Part(outcome: relation.outcome, holders: [relation.holder], passages: passages))
      }
    }
    return parts
  }

  private func words(of part: Part) -> String {
    let outcome = part.outcome.map(narrator.label(of:)) ?? "in general"
    return outcome + (part.passages.count > 1 ? "\u{A0}×\(part.passages.count)" : "")
  }
}

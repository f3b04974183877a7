/// The blame that two codings see in one document, set side by side.
struct BlameComparison {
  let reference: [BlamePassage]
  let other: [BlamePassage]
  /// The passage of the other coding that each of the reference is paired with.
  private let partners: [Int?]

  init(reference: [BlamePassage], other: [BlamePassage]) {
    self.reference = reference
    self.other = other
    let candidates = reference.map { passage in
      let matching = other.indices.filter { passage.overlaps(other[$0]) }
      return matching.filter { passage.sharesOutcome(with: other[$0]) }
        + matching.filter { !passage.sharesOutcome(with: other[$0]) }
    }
    partners = MaximumMatching(candidates: candidates).partners()
  }

  /// The passages that both codings have, in the order of the reference.
  var pairs: [(reference: BlamePassage, other: BlamePassage)] {
    zip(reference, partners).compactMap { passage, partner in partner.map { (passage, other[$0]) } }
  }

  var onlyReference: [BlamePassage] {
    zip(reference, partners).filter { $0.1 == nil }.map(\.0)
  }

  var onlyOther: [BlamePassage] {
    let taken = Set(partners.compactMap { $0 })
    return other.indices.filter { !taken.contains($0) }.map { other[$0] }
  }

  var passages: Coverage {
    Coverage(both: pairs.count, onlyReference: onlyReference.count, onlyOther: onlyOther.count)
  }

  /// Each relation once, wherever in the document it is.
  var relations: Coverage {
    let first = Set(reference.map(\.relation))
    let second = Set(other.map(\.relation))
    return Coverage(
      both: first.intersection(second).count,
      onlyReference: first.subtracting(second).count,
      onlyOther: second.subtracting(first).count
    )
  }
}

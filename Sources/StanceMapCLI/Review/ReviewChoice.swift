import StanceMap

/// Somebody chooses another holder, target or outcome.
struct ReviewChoice: Equatable {
  enum Field: String {
    case holder, target
    case outcome = "for"
  }

  enum Option: Equatable {
    case existing(ReviewCodebook.Candidate)
    /// Whoever wrote the document or part.
    case author
    /// No outcome.
    case nothing
    case newActor(String)
    case newClaim(String)
  }

  var field: Field
  /// What was typed.
  var query = ""
  /// Which option is marked.
  var selected = 0

  func options(in codebook: ReviewCodebook, for kind: StatementKind) -> [Option] {
    let isActor: Bool? =
      switch field {
      case .holder: true
      case .outcome: false
      case .target: kind.isBlame ? true : nil
      }
    var options = codebook.candidates(for: query, isActor: isActor).map(Option.existing)
    let words = query.onOneLine
    if words.isEmpty {
      if field == .holder { options.insert(.author, at: 0) }
      if field == .outcome { options.insert(.nothing, at: 0) }
    } else if codebook.candidate(words) == nil {
      if isActor != true { options.append(.newClaim(words)) }
      if isActor != false { options.append(.newActor(words)) }
    }
    return options
  }
}

extension Proposal {
  /// Forgets entries that the statement does not need any more.
  mutating func dropUnusedEntries() {
    let ids = draft.chain + [draft.target] + (draft.outcome.map { [$0] } ?? [])
    newEntries.removeAll { !ids.contains($0.id) }
  }
}

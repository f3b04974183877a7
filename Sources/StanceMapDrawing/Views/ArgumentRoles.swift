import StanceMap

/// Which claims an argument comes down to, and which objections to its author stay unanswered.
struct ArgumentRoles {
  private var premises: Set<Claim.ID> = []
  private var objections: Set<Claim.ID> = []
  private var answered: Set<Claim.ID> = []

  /// - Parameter marks: where the author stands on the claims.
  init(of arguments: [Argument], marks: [Box.ID: BoxMark]) {
    for argument in arguments {
      premises.formUnion(argument.premises)
      guard argument.kind == .opposedBy else { continue }
      answered.insert(argument.claim)
      if marks[argument.claim]?.standing == .supports { objections.formUnion(argument.premises) }
    }
    answered.formUnion(marks.filter { $0.value.standing == .opposes }.keys)
  }

  /// Whether a claim is an objection that its author raises and does not answer.
  func isUnanswered(_ claim: Claim.ID) -> Bool { objections.contains(claim) && !answered.contains(claim) }

  func emphasis(of claim: Claim.ID) -> BoxMark.Emphasis? {
    if !premises.contains(claim) { return .conclusion }
    return isUnanswered(claim) ? .unanswered : nil
  }
}

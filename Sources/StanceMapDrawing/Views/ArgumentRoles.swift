import StanceMap

/// Which claims an argument comes down to, and which objections to its author stay unanswered.
struct ArgumentRoles {
  private var premises: Set<Claim.ID> = []
  private var objections: Set<Claim.ID> = []
  private var answered: Set<Claim.ID> = []
  private var denied: Set<Claim.ID> = []

  /// The roles in what an author argues anywhere.
  init(of byline: Byline, in graph: StanceGraph, marks: [Box.ID: BoxMark]) {
    self.init(of: graph.arguments.filter { $0.holder == byline.lead }, marks: marks)
  }

  /// - Parameter marks: where the author stands on the claims.
  init(of arguments: [Argument], marks: [Box.ID: BoxMark]) {
    for argument in arguments {
      premises.formUnion(argument.premises)
      guard argument.kind == .opposedBy else { continue }
      answered.insert(argument.claim)
      if marks[argument.claim]?.standing == .supports { objections.formUnion(argument.premises) }
    }
    denied = Set(marks.filter { $0.value.standing == .opposes }.keys)
  }

  /// Whether a claim is an objection that its author raises and does not answer.
  func isUnanswered(_ claim: Claim.ID) -> Bool { isWithoutReason(claim) && !denied.contains(claim) }

  /// Whether a claim is an objection that its author opposes without an argument against it.
  func isMerelyDenied(_ claim: Claim.ID) -> Bool { isWithoutReason(claim) && denied.contains(claim) }

  private func isWithoutReason(_ claim: Claim.ID) -> Bool {
    objections.contains(claim) && !answered.contains(claim)
  }

  func emphasis(of claim: Claim.ID) -> BoxMark.Emphasis? {
    if !premises.contains(claim) { return .conclusion }
    return isUnanswered(claim) ? .unanswered : nil
  }
}

/// Says in words which objections authors raise without arguing against them.
struct ObjectionRemarks {
  private var unanswered: [String] = []
  private var denied: [String] = []

  /// - Parameter author: who raises them, where there are several to tell apart.
  mutating func add(_ claims: [Claim], _ roles: ArgumentRoles, by author: String? = nil) {
    let suffix = author.map { " (\($0))" } ?? ""
    unanswered += claims.filter { roles.isUnanswered($0.id) }.map { $0.label + suffix }
    denied += claims.filter { roles.isMerelyDenied($0.id) }.map { $0.label + suffix }
  }

  /// Such as `Objections left unanswered: A; B. Denied without a reason: C.`; nil where there are none.
  var sentence: String? {
    let parts = [
      unanswered.isEmpty ? nil : "Objections left unanswered: \(unanswered.joined(separator: "; ")).",
      denied.isEmpty ? nil : "Objections denied without a reason: \(denied.joined(separator: "; ")).",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

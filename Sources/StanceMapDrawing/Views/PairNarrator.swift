import StanceMap

/// Says in words how far two sides agree, never without the number of claims that it rests on.
struct PairNarrator {
  /// What is measured, for notes.
  static let measure =
    "Agreement: of the claims that both take a position on (n), the share on which it is the same "
    + "and not mixed; implied positions do not count."

  func sentence(on pair: PairAgreement) -> String {
    guard pair.both > 0 else { return "There is no claim that both take a position on." }
    guard let agreement = pair.agreement else {
      return "Both take a position on \(counted(pair.both, "claim")), which is too few for a share "
        + "(fewer than \(pair.minimum)); they agree on \(pair.agreed.count)."
    }
    let (low, high) = agreement.interval
    return
      "Both take a position on \(counted(pair.both, "claim")) and agree on \(pair.agreed.count) of them: "
      + "\(percent(agreement.share)) (95 % interval \(percent(low)) to \(percent(high)))."
  }

  func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// How probable it is that somebody holds nothing, is for or is against somebody; the sum is 1.
package struct Outcomes: Hashable, Sendable {
  package var none: Double
  package var support: Double
  package var oppose: Double

  /// Turns scores into probabilities.
  package init(scores none: Double, _ support: Double, _ oppose: Double) {
    let highest = max(none, support, oppose)
    func odds(_ score: Double) -> Double { PortableMath.exp(score - highest) }
    let (none, support, oppose) = (odds(none), odds(support), odds(oppose))
    let sum = none + support + oppose
    (self.none, self.support, self.oppose) = (none / sum, support / sum, oppose / sum)
  }
}

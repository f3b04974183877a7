/// Which claims of a comparison say what is, and which say what should be.
struct FactsAndDemands: Sendable {
  private let facts: Set<Claim.ID>
  private let demands: Set<Claim.ID>

  init(of claims: [ClaimComparison]) {
    facts = Set(claims.filter(\.claim.isAboutWhatIs).map(\.id))
    demands = Set(claims.filter(\.claim.isAboutWhatShouldBe).map(\.id))
  }

  /// On how many of what both state a position on they agree, and on how many they are opposite.
  typealias Counts = (agreed: Int, opposed: Int, both: Int)

  func facts(of pair: PairAgreement) -> Counts { counts(of: pair, among: facts) }
  func demands(of pair: PairAgreement) -> Counts { counts(of: pair, among: demands) }

  /// Whether they agree on most of what is, and on what should be are opposite more often than they agree.
  func isSplit(_ pair: PairAgreement) -> Bool {
    let (facts, demands) = (facts(of: pair), demands(of: pair))
    return 2 * facts.agreed > facts.both && demands.opposed > demands.agreed
  }

  private func counts(of pair: PairAgreement, among claims: Set<Claim.ID>) -> Counts {
    let counts = [pair.agreed, pair.opposed, pair.mixed].map { $0.count(where: claims.contains) }
    return (counts[0], counts[1], counts.reduce(0, +))
  }
}

extension Claim {
  /// Whether it says what is, was or will be, and why.
  var isAboutWhatIs: Bool { kind == .fact || kind == .cause || kind == .prediction }

  /// Whether it says what is good or should be done.
  var isAboutWhatShouldBe: Bool { kind == .value || kind == .demand }
}

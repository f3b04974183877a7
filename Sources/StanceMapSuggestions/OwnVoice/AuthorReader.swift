import StanceMap

/// Reads what the writer of a text holds and says without 'I': positions on claims and on those named.
struct AuthorReader: Sendable {
  /// How many claims a sentence may speak of.
  var mostClaims = 2
  /// How strong the second match must be, as a share of the first.
  var shareOfBest = 0.75

  let matcher: ClaimMatcher
  /// Whom each claim blames, for those that do.
  let blamed: [Claim.ID: Set<DebateActor.ID>]
  let moods = MoodReader()
  let positions = PositionReader()

  init(claims: [Claim], matcher: ClaimMatcher) {
    self.matcher = matcher
    blamed = Dictionary(
      claims.compactMap { claim in claim.blame.map { (claim.id, Set($0.targets)) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

package import StanceMap

/// A claim of the codebook that a stretch of text seems to speak of.
package struct ClaimMatch: Hashable, Sendable {
  package var claim: Claim.ID
  package var kind: Claim.Kind?
  /// Whether the claim is worded with a negation.
  package var isDenial: Bool
  /// Whether the claim asks for something to end.
  package var isForAnEnd: Bool
  /// How well the words fit, from 0; without an upper bound, about 3 where as many matches are right as wrong.
  package var strength: Double
  /// The tokens that fit, in order.
  package var tokens: [Int]

  /// The strength as a share, from 0 to 1.
  package var score: Double { strength / (strength + Self.even) }

  /// Whether it is worth offering unasked.
  package var isLikely: Bool { strength >= Self.likely }

  /// Whether it is worth offering to those who want to see what is unlikely, too.
  package var isPossible: Bool { strength >= Self.likely / 2 }

  /// The score of the weakest likely match.
  package static let likelyScore = likely / (likely + even)

  private static let likely = 1.5
  /// The strength that becomes a score of one half.
  private static let even = 3.0
}

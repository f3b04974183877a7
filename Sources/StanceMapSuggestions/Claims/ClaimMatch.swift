package import StanceMap

/// A claim of the codebook that a stretch of text seems to speak of.
package struct ClaimMatch: Hashable, Sendable {
  package var claim: Claim.ID
  package var kind: Claim.Kind?
  /// How well the words fit, from 0; without an upper bound, about 3 where as many matches are right as wrong.
  package var strength: Double
  /// The tokens that fit, in order.
  package var tokens: [Int]

  /// The strength as a share, from 0 to 1.
  package var score: Double { strength / (strength + Self.even) }

  /// The strength that becomes a score of one half.
  private static let even = 3.0
}

/// Which sentences hold an argument up, as a suggestion for a person.
///
/// Ranges are Unicode scalars from 0, end exclusive, in the text as given.
public struct ArgumentOutline: Hashable, Sendable {
  /// A sentence that the rest speaks for or against.
  public struct Claim: Hashable, Sendable {
    public var range: Range<Int>
    /// How likely it is the central one, from 0 to 1.
    public var confidence: Double

    public init(range: Range<Int>, confidence: Double) {
      self.range = range
      self.confidence = confidence
    }
  }

  /// A sentence that speaks for or against another one.
  public struct Link: Hashable, Sendable {
    public var range: Range<Int>
    public var target: Range<Int>
    public var isAttack: Bool
    /// Whether it gives an opponent's view.
    public var isObjection: Bool

    public init(range: Range<Int>, target: Range<Int>, isAttack: Bool, isObjection: Bool) {
      self.range = range
      self.target = target
      self.isAttack = isAttack
      self.isObjection = isObjection
    }
  }

  /// The likeliest first, at most three.
  public var claims: [Claim]
  /// In the order of the text.
  public var links: [Link]

  public init(claims: [Claim], links: [Link]) {
    self.claims = claims
    self.links = links
  }
}

/// A part of a whole, as a share with the interval in which it may lie.
public struct Proportion: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  /// - Parameter whole: at least 1, and at least the part.
  public init(_ part: Int, of whole: Int) {
    precondition(whole > 0 && (0...whole).contains(part), "A proportion is a part of a whole.")
    self.part = part
    self.whole = whole
  }

  /// From 0 to 1.
  public var share: Double { Double(part) / Double(whole) }

  /// The 95 % score interval of Wilson, which is sound for few cases and for shares near 0 and 1.
  ///
  /// Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
  /// Statistical Association 22 (1927); recommended for few cases by Brown, Cai and DasGupta, "Interval
  /// estimation for a binomial proportion", Statistical Science 16 (2001).
  public var interval: (low: Double, high: Double) {
    let z = 1.959963984540054
    let n = Double(whole)
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let reach = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return (part == 0 ? 0 : max(0, middle - reach), part == whole ? 1 : min(1, middle + reach))
  }
}

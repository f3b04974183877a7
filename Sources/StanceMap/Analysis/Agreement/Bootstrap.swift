/// Finds how far figures would vary if other units of the same kind had been coded.
///
/// The percentile bootstrap (Efron and Tibshirani, "An introduction to the bootstrap", 1993,
/// chapter 13): as many units as there are, drawn anew with replacement, again and again.
public struct Bootstrap: Hashable, Sendable {
  /// How often all units are drawn anew.
  public var resamples = 2_000
  /// Where the random numbers begin; the same seed, the same intervals.
  public var seed: UInt64 = 1

  public init() {}

  /// Returns the 95 % intervals of figures that depend only on how many units are of each sort.
  ///
  /// So the order of the units changes nothing. Without at least two units there is no interval.
  ///
  /// - Parameters:
  ///   - counts: how many units are of each sort.
  ///   - figures: the figures of such counts, always as many; nil where one is not defined.
  func intervals(for counts: [Int], of figures: ([Int]) -> [Double?]) -> [Interval?] {
    let sorts = counts.enumerated().flatMap { repeatElement($0.offset, count: $0.element) }
    guard sorts.count >= 2 else { return figures(counts).map { _ in nil } }
    var generator = SplitMix64(seed: seed)
    let values = (0..<resamples).map { _ in
      var drawn = counts.map { _ in 0 }
      for _ in sorts { drawn[sorts[generator.index(below: sorts.count)]] += 1 }
      return figures(drawn)
    }
    return figures(counts).indices.map { index in Interval(ofResampled: values.map { $0[index] }) }
  }
}

/// Where a figure lies in 95 % of the resamples.
public struct Interval: Hashable, Sendable {
  public var low: Double
  public var high: Double
  /// In how many resamples the figure was not defined; they are left out.
  public var leftOut: Int

  public init(low: Double, high: Double, leftOut: Int) {
    self.low = low
    self.high = high
    self.leftOut = leftOut
  }

  /// The values with a fortieth (2.5 %) of all values on either side.
  ///
  /// Of B values in order, the kth from either end, where k is (B + 1) / 40, rounded down (Efron
  /// and Tibshirani, section 12.5). Nil where half of the values or more are not defined, and where
  /// all others are the same: then drawing anew shows nothing of how the figure varies.
  init?(ofResampled values: [Double?]) {
    let defined = values.compactMap { $0 }.sorted()
    let rank = (defined.count + 1) / 40
    guard rank > 0, 2 * defined.count > values.count, defined.first != defined.last else { return nil }
    low = defined[rank - 1]
    high = defined[defined.count - rank]
    leftOut = values.count - defined.count
  }
}

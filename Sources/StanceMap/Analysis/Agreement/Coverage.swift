/// How many things both codings have, and how many only one of them.
public struct Coverage: Hashable, Sendable {
  public var both: Int
  public var onlyReference: Int
  public var onlyOther: Int

  public init(both: Int = 0, onlyReference: Int = 0, onlyOther: Int = 0) {
    self.both = both
    self.onlyReference = onlyReference
    self.onlyOther = onlyOther
  }

  public var total: Int { both + onlyReference + onlyOther }

  /// The share of the other coding's things that the reference has; nil where the other has none.
  var precision: Double? { Self.share(both, of: both + onlyOther) }

  /// The share of the reference's things that the other coding has; nil where the reference has none.
  var recall: Double? { Self.share(both, of: both + onlyReference) }

  /// The harmonic mean of the two; the same whichever coding is the reference.
  var f1: Double? { Self.share(2 * both, of: 2 * both + onlyReference + onlyOther) }

  static func += (left: inout Coverage, right: Coverage) {
    left.both += right.both
    left.onlyReference += right.onlyReference
    left.onlyOther += right.onlyOther
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}

/// How much of what one coding has the other has, too.
public struct MatchAgreement: Hashable, Sendable {
  public var counts: Coverage
  public var precision: Estimate
  public var recall: Estimate
  public var f1: Estimate

  init(of counts: Coverage, bootstrap: Bootstrap) {
    self.counts = counts
    let sorts = [counts.both, counts.onlyReference, counts.onlyOther]
    let intervals = bootstrap.intervals(for: sorts) { sorts in
      let drawn = Coverage(both: sorts[0], onlyReference: sorts[1], onlyOther: sorts[2])
      return [drawn.precision, drawn.recall, drawn.f1]
    }
    func estimate(_ value: Double?, _ interval: Interval?) -> Estimate {
      value.map { .value($0, interval) } ?? .undefined(.noUnits)
    }
    precision = estimate(counts.precision, intervals[0])
    recall = estimate(counts.recall, intervals[1])
    f1 = estimate(counts.f1, intervals[2])
  }
}

/// How far two codings give the same values to the same units.
public struct NominalAgreement: Hashable, Sendable {
  public var table: AgreementTable
  /// The share of units with the same value, from 0 to 1.
  public var share: Estimate
  /// Cohen's kappa.
  public var kappa: Estimate
  /// Krippendorff's alpha for nominal data.
  public var alpha: Estimate

  /// How many units there are.
  public var units: Int { table.total }

  init(of table: AgreementTable, bootstrap: Bootstrap) {
    self.table = table
    let intervals = bootstrap.intervals(for: table.counts) { counts in
      let drawn = AgreementTable(categories: table.categories, counts: counts)
      return [drawn.share, drawn.kappa, drawn.alpha]
    }
    func beyondChance(_ value: Double?, _ interval: Interval?) -> Estimate {
      switch table.total {
      case 0: .undefined(.noUnits)
      case 1: .undefined(.oneUnit)
      default: value.map { .value($0, interval) } ?? .undefined(.oneValue)
      }
    }
    share = table.share.map { .value($0, intervals[0]) } ?? .undefined(.noUnits)
    kappa = beyondChance(table.kappa, intervals[1])
    alpha = beyondChance(table.alpha, intervals[2])
  }
}

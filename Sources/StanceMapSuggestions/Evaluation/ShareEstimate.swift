package import StanceMap

/// A share of some cases, with the interval in which the share of all such cases is likely to lie.
package struct ShareEstimate: Hashable, Sendable {
  package var count: Int
  package var total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// Nil without any cases.
  package var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

  /// The 95 % interval (Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
  package var interval: Interval? {
    guard let value else { return nil }
    let number = Double(total)
    let z = 1.959_963_984_540_054
    let denominator = 1 + z * z / number
    let middle = (value + z * z / (2 * number)) / denominator
    let reach = z / denominator * (value * (1 - value) / number + z * z / (4 * number * number)).squareRoot()
    return Interval(low: max(0, middle - reach), high: min(1, middle + reach), leftOut: 0)
  }
}

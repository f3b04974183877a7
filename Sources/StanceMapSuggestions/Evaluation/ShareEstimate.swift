package import StanceMap

/// How many of some cases, of which there may be none.
package struct ShareEstimate: Hashable, Sendable {
  package var count: Int
  package var total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share with its interval; nil without any cases.
  package var proportion: Proportion? { total == 0 ? nil : Proportion(count, of: total) }
}

/// How often each two values meet in the same unit, over all pairs of coders.
///
/// Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, sections A to C. Values are
/// numbers from 0; a unit that fewer than two coders coded has no pairs and counts for nothing.
struct CoincidenceTable {
  private var counts: [[Double]]

  init(categories: Int) {
    counts = Array(repeating: Array(repeating: 0, count: categories), count: categories)
  }

  /// Adds units to which the coders gave these values, one from each.
  mutating func add(_ values: [Int], times: Int = 1) {
    guard values.count > 1 else { return }
    let weight = Double(times) / Double(values.count - 1)
    for (first, value) in values.enumerated() {
      for (second, other) in values.enumerated() where first != second { counts[value][other] += weight }
    }
  }

  /// Krippendorff's alpha for nominal data; nil where fewer than two values occur.
  var alpha: Double? {
    let totals = counts.map { $0.reduce(0, +) }
    let all = totals.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for first in counts.indices {
      for second in counts.indices where first != second {
        observed += counts[first][second]
        expected += totals[first] * totals[second]
      }
    }
    return expected == 0 ? nil : 1 - (all - 1) * observed / expected
  }
}

/// How many units got each pair of values: a row for each value of the reference coding, a column
/// for each of the other.
public struct AgreementTable: Hashable, Sendable {
  public let categories: Int
  /// Row after row.
  public private(set) var counts: [Int]

  public init(categories: Int) {
    self.categories = categories
    counts = Array(repeating: 0, count: categories * categories)
  }

  /// A table with counts that are known, row after row.
  init(categories: Int, counts: [Int]) {
    precondition(counts.count == categories * categories, "A table has a count for each pair of values.")
    self.categories = categories
    self.counts = counts
  }

  public subscript(reference: Int, other: Int) -> Int {
    get { counts[reference * categories + other] }
    set { counts[reference * categories + other] = newValue }
  }

  /// How many units there are.
  public var total: Int { counts.reduce(0, +) }

  /// How many units got the value from the reference coding.
  func referenceTotal(_ value: Int) -> Int { (0..<categories).reduce(0) { $0 + self[value, $1] } }

  /// How many units got the value from the other coding.
  func otherTotal(_ value: Int) -> Int { (0..<categories).reduce(0) { $0 + self[$1, value] } }

  private var agreed: Int { (0..<categories).reduce(0) { $0 + self[$1, $1] } }

  /// The share of units that got the same value twice; nil without units.
  var share: Double? { total == 0 ? nil : Double(agreed) / Double(total) }

  /// Cohen's kappa: agreement beyond what two coders reach who spread the same values by chance.
  ///
  /// Cohen, "A coefficient of agreement for nominal scales", 1960. Nil where chance alone agrees.
  var kappa: Double? {
    let chance = (0..<categories).reduce(0) { $0 + referenceTotal($1) * otherTotal($1) }
    let all = total * total
    return all == chance ? nil : Double(total * agreed - chance) / Double(all - chance)
  }

  /// Krippendorff's alpha for nominal data; nil where fewer than two values occur.
  var alpha: Double? {
    var coincidences = CoincidenceTable(categories: categories)
    for index in counts.indices where counts[index] > 0 {
      coincidences.add([index / categories, index % categories], times: counts[index])
    }
    return coincidences.alpha
  }

  static func += (left: inout AgreementTable, right: AgreementTable) {
    precondition(left.categories == right.categories, "Only tables of the same values can be added.")
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }
}

/// The values of a qualifier, in ascending order.
struct QualifierLevels {
  /// The level of each label; 0 throughout where there is no qualifier.
  private(set) var indices: [Int32]
  /// What each level weighs; empty for text.
  private(set) var weights: [Double] = []
  private(set) var count: Int

  /// - Parameter rows: those whose values are levels.
  init(of column: StatementTable.Column?, in rows: some Collection<Int32>, settings: NetworkSettings) {
    guard let column, let qualifier = settings.qualifier else {
      indices = [0]
      count = 1
      return
    }
    indices = [Int32](repeating: -1, count: column.labels.count)
    count = 0
    if settings.qualifierIsNumber {
      let numbers = (0..<Int32(column.labels.count)).map { Int(column.labels.text($0)) ?? 0 }
      let distinct =
        qualifier.kind == .boolean
        ? [0, 1] : Self.values(of: column, in: rows).map { numbers[Int($0)] }.sorted()
      weights = distinct.map { Double($0) }
      count = distinct.count
      let places = Dictionary(uniqueKeysWithValues: zip(distinct, 0..<Int32(count)))
      for code in indices.indices { indices[code] = places[numbers[code]] ?? -1 }
    } else {
      let occurring = Set(Self.values(of: column, in: rows))
      for code in column.labels.sortedCodes() where occurring.contains(code) {
        indices[Int(code)] = Int32(count)
        count += 1
      }
    }
  }

  private static func values(of column: StatementTable.Column, in rows: some Collection<Int32>) -> [Int32] {
    var occurs = [Bool](repeating: false, count: column.labels.count)
    for row in rows { occurs[Int(column.codes[Int(row)])] = true }
    return occurs.indices.filter { occurs[$0] }.map { Int32($0) }
  }

  /// Whether levels are numbers, so that they can be near or far.
  var areNumbers: Bool { !weights.isEmpty }

  /// From the lowest to the highest number; 0 with one level.
  var span: Double { (weights.last ?? 0) - (weights.first ?? 0) }
}

/// The matrix of a two-mode network: how the values of the first variable take up those of the second.
struct TwoModeMatrix {
  var settings: NetworkSettings

  func matrix(
    of statements: ArraySlice<Int32>,
    from material: NetworkMaterial,
    counts: inout StatementCounts
  ) throws(NetworkError) -> [Double] {
    let (rows, columns) = (counts.rows.count, counts.columns.count)
    var matrix = [Double](repeating: 0, count: rows * columns)
    guard !statements.isEmpty else { return matrix }
    if settings.aggregation == .combine {
      var codes = [UInt64](repeating: 0, count: rows * columns)
      let highest = material.levels.count - 1
      counts.count(statements, from: material) { codes[$0 * columns + $1] |= 1 << UInt64(highest - $2) }
      matrix = codes.map { Double($0) }
    } else {
      let weights = weights(of: material.levels)
      counts.count(statements, from: material) { matrix[$0 * columns + $1] += weights[$2] }
    }
    try normalize(&matrix, counts)
    return matrix
  }

  /// What a statement of each level counts.
  private func weights(of levels: QualifierLevels) -> [Double] {
    guard settings.aggregation == .subtract, levels.areNumbers else {
      return [Double](repeating: 1, count: max(1, levels.count))
    }
    return settings.qualifier?.kind == .boolean ? [-1, 1] : levels.weights
  }

  private func normalize(_ matrix: inout [Double], _ counts: StatementCounts) throws(NetworkError) {
    let columns = counts.columns.count
    switch settings.normalization {
    case .activity:
      let divisors = settings.aggregation == .combine ? filledCells(of: matrix, counts).ofRows : counts.ofRows
      for index in matrix.indices { matrix[index].divide(by: divisors[index / columns]) }
    case .prominence:
      let divisors = try prominence(of: matrix, counts)
      for index in matrix.indices { matrix[index].divide(by: divisors[index % columns]) }
    default: break
    }
  }

  private func prominence(of matrix: [Double], _ counts: StatementCounts) throws(NetworkError) -> [Double] {
    guard settings.aggregation == .combine else { return counts.ofColumns }
    let filled = filledCells(of: matrix, counts)
    guard settings.followsDNA else { return filled.ofColumns }
    // DNA mistakes the column for the row of the same number.
    guard filled.ofRows.count == filled.ofColumns.count else {
      throw .impossible(
        "DNA fails on 'combine' with 'prominence' unless there are as many rows as columns; leave out --as-dna"
      )
    }
    return filled.ofRows
  }

  private func filledCells(
    of matrix: [Double],
    _ counts: StatementCounts
  ) -> (ofRows: [Double], ofColumns: [Double]) {
    let columns = counts.columns.count
    var filled = (
      ofRows: [Double](repeating: 0, count: counts.rows.count),
      ofColumns: [Double](repeating: 0, count: columns)
    )
    for index in matrix.indices where matrix[index] > 0 {
      filled.ofRows[index / columns] += 1
      filled.ofColumns[index % columns] += 1
    }
    return filled
  }
}

extension Double {
  /// Divides, where there is something to divide by; otherwise becomes 0.
  mutating func divide(by divisor: Double) {
    self = divisor == 0 ? 0 : self / divisor
  }
}

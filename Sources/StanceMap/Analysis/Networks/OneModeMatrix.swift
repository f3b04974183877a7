/// The matrix of a one-mode network: how far two values of the first variable share those of the second.
///
/// It is symmetric, and its diagonal is 0.
struct OneModeMatrix {
  var settings: NetworkSettings

  func matrix(
    of statements: ArraySlice<Int32>,
    from material: NetworkMaterial,
    counts: inout StatementCounts
  ) -> [Double] {
    let size = counts.rows.count
    var triples: [(node: Int, value: Int, level: Int)] = []
    triples.reserveCapacity(statements.count)
    counts.count(statements, from: material) { triples.append((node: $0, value: $1, level: $2)) }
    var matrix = [Double](repeating: 0, count: size * size)
    guard !triples.isEmpty else { return matrix }
    let sparse = SparseCounts(triples, nodes: size, levels: max(1, material.levels.count))
    let rule = PairRule(settings: settings, levels: material.levels)
    let norms = settings.normalization == .cosine && !settings.followsDNA ? norms(of: sparse, size) : []
    var sums = PairSums(sparse, rule: rule)
    for row in 0..<size {
      sums.add(pairsOf: row)
      for column in row + 1..<max(size, row + 1) {
        let totals = counts.ofRows[row] + counts.ofRows[column]
        var value = sums.value(of: column, totals: totals)
        if rule.givesNoNumber { value = .nan }
        switch settings.normalization {
        case .average: value.divide(by: totals / 2)
        case .jaccard: value.divide(by: sums.jaccardDivisor(of: column, totals: totals))
        case .cosine where settings.followsDNA: value.divide(by: counts.ofRows[row] * counts.ofRows[column])
        case .cosine: value.divide(by: norms[row] * norms[column])
        default: break
        }
        matrix[row * size + column] = value
      }
      sums.clear(after: row)
    }
    Self.mirror(&matrix, size)
    return matrix
  }

  /// The lengths of the nodes' vectors of counts; where the qualifier is ignored its levels are one.
  private func norms(of sparse: SparseCounts, _ size: Int) -> [Double] {
    (0..<size).map { node in
      var sum = 0.0
      var (value, pooled) = (-1, 0.0)
      for entry in sparse.entries[sparse.ranges[node]] {
        let start =
          settings.aggregation == .ignore ? sparse.cells[entry.cell].siblings.lowerBound : entry.cell
        if start != value {
          sum += pooled * pooled
          (value, pooled) = (start, 0)
        }
        pooled += entry.count
      }
      return (sum + pooled * pooled).squareRoot()
    }
  }

  /// Copies what is above the diagonal below it, in blocks that fit the cache.
  private static func mirror(_ matrix: inout [Double], _ size: Int) {
    let block = 64
    matrix.withUnsafeMutableBufferPointer { matrix in
      for top in stride(from: 0, to: size, by: block) {
        for left in stride(from: top, to: size, by: block) {
          for row in top..<min(top + block, size) {
            for column in max(left, row + 1)..<max(min(left + block, size), max(left, row + 1)) {
              matrix[column * size + row] = matrix[row * size + column]
            }
          }
        }
      }
    }
  }
}

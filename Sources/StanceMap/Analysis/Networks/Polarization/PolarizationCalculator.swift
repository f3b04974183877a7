/// Finds the partition of the nodes into camps that makes a debate look most polarized.
///
/// It rests on two one-mode networks of the same statements, of congruence and of conflict, both
/// normalized by the average number of statements.
package struct PolarizationCalculator: Sendable {
  package var settings: NetworkSettings
  package var camps: Int

  /// Up to so many nodes all partitions are considered.
  static let mostExact = 20
  static let mostNodes = 2_000

  /// - Parameter camps: at least two.
  package init(settings: NetworkSettings, camps: Int) {
    self.settings = settings
    self.camps = camps
  }

  /// The settings with what the measure takes for granted.
  package static func settings(from settings: NetworkSettings) -> NetworkSettings {
    var settings = settings
    settings.mode = .one
    settings.aggregation = .congruence
    settings.normalization = .average
    settings.includesIsolates = false
    return settings
  }

  package func networks(
    of table: StatementTable,
    selection: StatementSelection,
    warnings: inout [String]
  ) throws(NetworkError) -> [PolarizedNetwork] {
    guard !settings.followsDNA || settings.window == nil else {
      throw .impossible(
        "DNA's polarization over time needs kernels and compares a network with itself; leave out --as-dna"
      )
    }
    var conflictSettings = settings
    conflictSettings.aggregation = .conflict
    var repeated: [String] = []
    let agreement = try NetworkCalculator(settings: settings).networks(
      of: table,
      selection: selection,
      warnings: &warnings
    )
    let conflict = try NetworkCalculator(settings: conflictSettings).networks(
      of: table,
      selection: selection,
      warnings: &repeated
    )
    var networks: [PolarizedNetwork] = []
    for (agreement, conflict) in zip(agreement, conflict) {
      networks.append(try network(agreement, conflict))
    }
    return networks
  }

  private func network(
    _ agreement: DiscourseNetwork,
    _ conflict: DiscourseNetwork
  ) throws(NetworkError) -> PolarizedNetwork {
    guard agreement.rows.count <= Self.mostNodes else {
      throw .impossible(
        "there are \(agreement.rows.count) nodes, and polarization is found for at most \(Self.mostNodes); choose fewer"
      )
    }
    let ties = SignedTies(agreement: agreement.matrix, conflict: conflict.matrix, size: agreement.rows.count)
    let theirs = BalancedPartitions(ties: ties, camps: camps).best()
    return PolarizedNetwork(
      nodes: agreement.rows,
      statements: agreement.statements,
      window: agreement.window,
      results: settings.followsDNA ? [theirs] : [ModularPartitions(ties: ties, camps: camps).best(), theirs]
    )
  }
}

/// Ties of agreement and of conflict among the same nodes; both symmetric, with nothing on the diagonal.
struct SignedTies {
  let agreement: [Double]
  let conflict: [Double]
  let size: Int
  let totalAgreement: Double
  let totalConflict: Double

  init(agreement: [Double], conflict: [Double], size: Int) {
    self.agreement = agreement
    self.conflict = conflict
    self.size = size
    totalAgreement = agreement.reduce(0) { $0 + abs($1) }
    totalConflict = conflict.reduce(0) { $0 + abs($1) }
  }

  var total: Double { totalAgreement + totalConflict }
}

/// Sums over the pairs within each subset of at most 20 nodes, by the subset's bits.
struct SubsetSums {
  let values: [Double]

  subscript(subset: Int) -> Double { values[subset] }

  init(of size: Int, pair: (Int, Int) -> Double) {
    let pairs = (0..<size * size).map { pair($0 / size, $0 % size) }
    var values = [Double](repeating: 0, count: 1 << size)
    for subset in values.indices.dropFirst() {
      let lowest = subset.trailingZeroBitCount
      var rest = subset & (subset - 1)
      var sum = values[rest]
      while rest != 0 {
        sum += pairs[lowest * size + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      values[subset] = sum
    }
    self.values = values
  }
}

extension [Int] {
  /// The same partition, its camps counted in the order in which they first occur.
  func numberedByFirst() -> [Int] {
    var numbers: [Int: Int] = [:]
    return map { camp in
      let number = numbers[camp] ?? numbers.count
      numbers[camp] = number
      return number
    }
  }

  /// The camp of each node, where a camp is given by the bits of its nodes.
  init(camps: [Int], size: Int) {
    self = (0..<size).map { node in camps.firstIndex { $0 >> node & 1 == 1 } ?? 0 }.numberedByFirst()
  }
}

import StanceMap

/// The order of the rows and columns of a matrix in which blocks of agreement stand out.
///
/// Rows fall into groups: first those on which positions differ, then those on which most agree, last those on which
/// one alone takes a position. Columns, and rows within their group, stand beside those that they have most in
/// common with.
struct BlockOrder {
  /// By row and column; nil where nobody takes a position.
  typealias Positions = [[Stance.Position?]]

  /// Where the columns differ or agree on a row.
  enum Accord: Hashable {
    case dispute
    /// So many take the same position, and nobody another.
    case agreement(Int)
    case one
    case nobody
  }

  /// The numbers of the columns, from left to right.
  let columns: [Int]
  /// The numbers of the rows, from top to bottom, group by group.
  let groups: [(accord: Accord, rows: [Int])]
  /// Whether no other order of columns, or of rows within a group, has more in common with its neighbours.
  let isBest: Bool

  init(_ positions: Positions) {
    let table = PositionTable(positions: positions)
    let bylines = Seriation(affinities: table.columnAffinities)
    let columns = bylines.order()
    var isBest = bylines.isExact
    let accords = positions.map(Accord.init)
    groups = Set(accords).sorted { $0.rank < $1.rank }.map { accord in
      let members = positions.indices.filter { accords[$0] == accord }
      let rows = members.sorted { left, right in
        let (first, second) = (table.place(of: left, in: columns), table.place(of: right, in: columns))
        return first == second ? left < right : first < second
      }
      // The same author's rows are together already.
      guard accord.isShared else { return (accord, rows) }
      let seriation = Seriation(affinities: table.rowAffinities(of: rows))
      isBest = isBest && seriation.isExact
      return (accord, seriation.order().map { rows[$0] })
    }
    self.columns = columns
    self.isBest = isBest
  }
}

extension BlockOrder.Accord {
  init(_ positions: [Stance.Position?]) {
    let taken = positions.compactMap { $0 }
    self =
      switch taken.count {
      case 0: .nobody
      case 1: .one
      case _ where Set(taken).count > 1 || taken[0] == .mixed: .dispute
      default: .agreement(taken.count)
      }
  }

  /// Whether several columns take a position.
  fileprivate var isShared: Bool {
    switch self {
    case .dispute, .agreement: true
    case .one, .nobody: false
    }
  }

  /// From top to bottom.
  fileprivate var rank: Int {
    switch self {
    case .dispute: .min
    case .agreement(let number): -number
    case .one: 0
    case .nobody: 1
    }
  }
}

/// What rows and columns of positions have in common.
private struct PositionTable {
  var positions: BlockOrder.Positions

  /// On how many rows two columns take the same position, less on how many they take opposite ones.
  var columnAffinities: [[Int]] {
    let columns = positions.first?.indices ?? 0..<0
    return columns.map { left in
      columns.map { right in
        positions.reduce(0) { $0 + Self.agreement(of: $1[left], $1[right]) }
      }
    }
  }

  /// Two for every column that takes the same position on both rows, one for every other that takes one on both.
  func rowAffinities(of rows: [Int]) -> [[Int]] {
    guard rows.count <= Seriation.limit else { return rows.map { _ in [] } }
    return rows.map { left in
      rows.map { right in
        zip(positions[left], positions[right]).reduce(0) { sum, pair in
          guard let first = pair.0, let second = pair.1 else { return sum }
          return sum + (first == second ? 2 : 1)
        }
      }
    }
  }

  private static func agreement(of left: Stance.Position?, _ right: Stance.Position?) -> Int {
    switch (left, right) {
    case (nil, _), (_, nil): 0
    case (.mixed, .mixed): 1
    case (.mixed, _), (_, .mixed): 0
    case (let left, let right): left == right ? 1 : -1
    }
  }

  /// Where in the line of columns a row has its positions: their places from left to right, then what they are.
  func place(of row: Int, in columns: [Int]) -> Place {
    let taken = columns.indices.filter { positions[row][columns[$0]] != nil }
    return Place(
      columns: taken,
      positions: taken.compactMap { positions[row][columns[$0]].map(Self.number) }
    )
  }

  private static func number(of position: Stance.Position) -> Int {
    switch position {
    case .support: 0
    case .mixed: 1
    case .oppose: 2
    }
  }

  struct Place: Comparable {
    var columns: [Int]
    var positions: [Int]

    static func < (left: Place, right: Place) -> Bool {
      left.columns == right.columns
        ? left.positions.lexicographicallyPrecedes(right.positions)
        : left.columns.lexicographicallyPrecedes(right.columns)
    }
  }
}

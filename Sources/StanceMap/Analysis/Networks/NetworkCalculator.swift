/// Makes discourse networks of statements: one, or one for each window.
package struct NetworkCalculator: Sendable {
  package var settings: NetworkSettings

  /// How many numbers all matrices may have together.
  package static let mostCells = 1 << 26

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  /// The networks of a selection of the table's statements.
  package func networks(
    of table: StatementTable,
    selection: StatementSelection,
    warnings: inout [String]
  ) throws(NetworkError) -> [DiscourseNetwork] {
    let material = try NetworkMaterial(settings, table, selection)
    guard settings.window != nil else { return [try network(of: selection.kept[...], from: material)] }
    let slices = try WindowSlicer(settings: settings).slices(of: selection, in: table, warnings: &warnings)
    var cells = 0
    return try slices.map { slice throws(NetworkError) in
      var network = try network(of: selection.kept[slice.rows], from: material, cells: &cells)
      network.window = slice.window
      return network
    }
  }

  private func network(
    of rows: ArraySlice<Int32>,
    from material: NetworkMaterial
  ) throws(NetworkError) -> DiscourseNetwork {
    var cells = 0
    return try network(of: rows, from: material, cells: &cells)
  }

  private func network(
    of rows: ArraySlice<Int32>,
    from material: NetworkMaterial,
    cells: inout Int
  ) throws(NetworkError) -> DiscourseNetwork {
    let material = try material.leveled(for: rows, settings)
    let first = material.nodes(of: material.first, in: rows)
    let second = material.nodes(of: material.second, in: rows)
    let (count, overflows) = first.count.multipliedReportingOverflow(
      by: settings.mode == .one ? first.count : second.count
    )
    cells = overflows ? .max : cells.addingReportingOverflow(count).partialValue
    guard !overflows, cells <= Self.mostCells else {
      throw .tooLarge(first.count, second.count, settings.mode)
    }
    var counts = StatementCounts(rows: first, columns: second, levels: material.levels)
    let matrix: [Double]
    if settings.mode == .one {
      matrix = OneModeMatrix(settings: settings).matrix(of: rows, from: material, counts: &counts)
    } else {
      matrix = try TwoModeMatrix(settings: settings).matrix(of: rows, from: material, counts: &counts)
    }
    let nodes = material.first.nodes(first, counts.ofRows)
    return DiscourseNetwork(
      rows: nodes,
      columns: settings.mode == .one ? nodes : material.second.nodes(second, counts.ofColumns),
      matrix: matrix,
      statements: rows.count
    )
  }
}

/// What all windows of a network share.
struct NetworkMaterial {
  /// A variable whose values are nodes.
  struct Variable {
    var column: StatementTable.Column
    /// All labels, sorted.
    var order: [Int32]
    /// The nodes that are there in any case; nil without isolates.
    var isolates: NodeSet?
  }

  var first: Variable
  var second: Variable
  var qualifier: StatementTable.Column?
  var levels: QualifierLevels

  init(
    _ settings: NetworkSettings,
    _ table: StatementTable,
    _ selection: StatementSelection
  ) throws(NetworkError) {
    try settings.check(against: table)
    func variable(_ name: String) -> Variable {
      let column = table.column(name) ?? StatementTable.Column(name: name)
      let order = column.labels.sortedCodes()
      let isolates =
        settings.includesIsolates ? NodeSet(of: column, in: selection.candidates, order: order) : nil
      return Variable(column: column, order: order, isolates: isolates)
    }
    first = variable(settings.variable1)
    second = variable(settings.variable2)
    qualifier = settings.qualifier.flatMap { table.column($0.column) }
    levels = QualifierLevels(of: qualifier, in: selection.original, settings: settings)
  }

  /// The same where the levels are those of all statements; to DNA, those about documents are those of a window.
  func leveled(
    for rows: ArraySlice<Int32>,
    _ settings: NetworkSettings
  ) throws(NetworkError) -> NetworkMaterial {
    var material = self
    if settings.followsDNA, qualifier?.describesDocuments == true {
      material.levels = QualifierLevels(of: qualifier, in: rows, settings: settings)
    }
    let most = settings.followsDNA ? 31 : 53
    if settings.aggregation == .combine, material.levels.count > most {
      throw .impossible(
        "'combine' can tell \(most) values apart, and the qualifier has \(material.levels.count)"
      )
    }
    return material
  }

  func nodes(of variable: Variable, in rows: ArraySlice<Int32>) -> NodeSet {
    variable.isolates ?? NodeSet(of: variable.column, in: rows, order: variable.order)
  }

  func level(of row: Int) -> Int { qualifier.map { Int(levels.indices[Int($0.codes[row])]) } ?? 0 }
}

extension NetworkMaterial.Variable {
  func nodes(_ set: NodeSet, _ counts: [Double]) -> [DiscourseNetwork.Node] {
    zip(set.codes, counts).map { DiscourseNetwork.Node(label: column.labels.text($0), statements: Int($1)) }
  }
}

/// Where statements fall, and how many each node has.
struct StatementCounts {
  let rows: NodeSet
  let columns: NodeSet
  let levels: QualifierLevels
  private(set) var ofRows: [Double]
  private(set) var ofColumns: [Double]

  init(rows: NodeSet, columns: NodeSet, levels: QualifierLevels) {
    self.rows = rows
    self.columns = columns
    self.levels = levels
    ofRows = [Double](repeating: 0, count: rows.count)
    ofColumns = [Double](repeating: 0, count: columns.count)
  }

  /// Counts the statements, and hands on row, column and level of each.
  mutating func count(
    _ statements: ArraySlice<Int32>,
    from material: NetworkMaterial,
    _ visit: (Int, Int, Int) -> Void
  ) {
    let (first, second) = (material.first.column.codes, material.second.column.codes)
    for statement in statements {
      let row = Int(rows.indices[Int(first[Int(statement)])])
      let column = Int(columns.indices[Int(second[Int(statement)])])
      guard row >= 0, column >= 0 else { continue }
      ofRows[row] += 1
      ofColumns[column] += 1
      visit(row, column, material.level(of: Int(statement)))
    }
  }
}

extension NetworkError {
  fileprivate static func tooLarge(_ rows: Int, _ columns: Int, _ mode: NetworkSettings.Mode) -> NetworkError
  {
    let most = NetworkCalculator.mostCells
    let size = mode == .one ? "\(rows) by \(rows)" : "\(rows) by \(columns)"
    return .impossible(
      "a matrix of \(size) brings more than \(most) numbers, which is the limit; choose less with --keep, --exclude or dates"
    )
  }
}

/// The nodes that a variable gives, in the order of their labels' UTF-16 code units.
struct NodeSet {
  /// The node of each label; -1 where it is none.
  private(set) var indices: [Int32]
  private(set) var codes: [Int32] = []

  /// - Parameter order: all labels of the column, sorted.
  init(of column: StatementTable.Column, in rows: some Collection<Int32>, order: [Int32]) {
    var occurs = [Bool](repeating: false, count: column.labels.count)
    for row in rows { occurs[Int(column.codes[Int(row)])] = true }
    indices = [Int32](repeating: -1, count: occurs.count)
    for code in order where occurs[Int(code)] && !column.labels.isEmpty(code) {
      indices[Int(code)] = Int32(codes.count)
      codes.append(code)
    }
  }

  var count: Int { codes.count }
}

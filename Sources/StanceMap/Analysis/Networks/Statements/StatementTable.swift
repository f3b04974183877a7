/// Statements with their variables, column by column, in the order of time.
///
/// The order is that of the date, then the document, where the passage starts and stops, then the id.
package struct StatementTable: Sendable {
  /// One variable: a value for each statement.
  package struct Column: Sendable {
    package var name: String
    package var labels = LabelList()
    /// A label for each statement.
    package var codes: [Int32] = []
    /// Whether all statements of a document have it in common.
    var describesDocuments: Bool

    init(name: String) {
      self.name = name
      describesDocuments = Self.describesDocuments(name)
    }

    package func text(_ row: Int) -> String { labels.text(codes[row]) }

    /// Whether a column of this name is about documents rather than statements.
    static func describesDocuments(_ name: String) -> Bool {
      name == "document" || name.hasPrefix("document_")
    }
  }

  /// The columns that were read.
  package var columns: [Column] = []
  /// The names of all columns that are there to choose from.
  package var names: [String] = []
  package var times: [Instant] = []
  /// What describes the values of a column, in a project: names, kinds.
  package var descriptions: [String: [String: LabelDescription]] = [:]

  /// How many statements have a date of which only the month or year is known.
  package var coarseDates = 0
  /// How many have none.
  package var undated = 0

  package init() {}

  package var count: Int { times.count }

  package func column(_ name: String) -> Column? { columns.first { $0.name == name } }
}

/// What a project knows of a label beside the label.
package struct LabelDescription: Hashable, Sendable {
  /// For people to read.
  package var name: String
  /// Further properties, in order.
  package var properties: [Property]

  package struct Property: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(name: String, properties: [Property] = []) {
    self.name = name
    self.properties = properties
  }
}

extension StatementTable {
  /// Brings the statements in order.
  mutating func sort(by keys: [StatementOrder]) {
    guard zip(keys, keys.dropFirst()).contains(where: { $1 < $0 }) else { return }
    var keys = keys
    keys.sort()
    let order = keys.map { Int($0.row) }
    times = order.map { times[$0] }
    for index in columns.indices {
      let codes = columns[index].codes
      columns[index].codes = order.map { codes[$0] }
    }
  }
}

/// Where a statement stands in the order of all.
struct StatementOrder: Comparable {
  var time: Instant
  var document: Int
  var start: Int
  var stop: Int
  var id: Int
  var row: Int32

  static func < (left: StatementOrder, right: StatementOrder) -> Bool {
    if left.time != right.time { return left.time < right.time }
    if left.document != right.document { return left.document < right.document }
    if left.start != right.start { return left.start < right.start }
    if left.stop != right.stop { return left.stop < right.stop }
    if left.id != right.id { return left.id < right.id }
    return left.row < right.row
  }
}

import StanceMap
import Testing

/// The networks that a table gives.
func networks(
  of csv: String,
  _ settings: NetworkSettings,
  warnings: inout [String]
) throws -> [DiscourseNetwork] {
  let settings = try settings.admissible(warnings: &warnings)
  let table = try table(of: csv, settings)
  let selection = try StatementSelector(settings: settings).selection(from: table, warnings: &warnings)
  return try NetworkCalculator(settings: settings).networks(
    of: table,
    selection: selection,
    warnings: &warnings
  )
}

/// The network that a table gives.
func network(of csv: String, _ settings: NetworkSettings) throws -> DiscourseNetwork {
  var warnings: [String] = []
  return try #require(try networks(of: csv, settings, warnings: &warnings).first)
}

/// A table that has to be without errors.
func table(of csv: String, _ settings: NetworkSettings) throws -> StatementTable {
  var diagnostics: [Diagnostic] = []
  let reader = StatementTableReader(path: "t.csv", columns: settings.columns, qualifier: settings.qualifier)
  let table = reader.table(from: Array(csv.utf8), diagnostics: &diagnostics)
  #expect(diagnostics.map(\.message) == [])
  return try #require(table)
}

extension DiscourseNetwork {
  var labels: [String] { rows.map(\.label) }
  var columnLabels: [String] { columns.map(\.label) }
  /// The matrix, a list for each row.
  var lists: [[Double]] { rows.indices.map { row in columns.indices.map { self[row, $0] } } }
}

/// A table of `who,what,how` and more, whose ids and documents are numbered and whose dates are given.
func csv(_ rows: String, columns: String = "who,what,how") -> String {
  var lines = ["id,document,date,\(columns)"]
  for row in rows.split(separator: "\n") {
    let (date, rest) = (row.prefix { $0 != " " }, row.drop { $0 != " " }.dropFirst())
    lines.append("\(lines.count),\(lines.count),\(date),\(rest)")
  }
  return lines.joined(separator: "\n") + "\n"
}

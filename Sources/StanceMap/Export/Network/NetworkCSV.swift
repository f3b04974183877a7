/// Writes networks as comma-separated values.
package struct NetworkCSV: Sendable {
  package init() {}

  /// A matrix: the labels of the columns in the first row, that of each row in its first cell.
  package func matrix(of network: DiscourseNetwork) -> String {
    var text = NumberText()
    for column in network.columns { text.append("," + CSVWriter.field(column.label)) }
    text.append("\n")
    for (row, node) in network.rows.enumerated() {
      text.append(CSVWriter.field(node.label))
      for column in network.columns.indices {
        text.append(UInt8(ascii: ","))
        text.append(network[row, column], missing: "NaN")
      }
      text.append("\n")
    }
    return text.text
  }

  /// A row for each number of each window that is not 0.
  package func list(of networks: [DiscourseNetwork], mode: NetworkSettings.Mode) -> String {
    var text = NumberText()
    text.append("start,mid,stop,row,column,value\n")
    for network in networks {
      guard let window = network.window else { continue }
      for (row, node) in network.rows.enumerated() {
        for column in mode == .one ? row + 1..<network.rows.count : 0..<network.columns.count
        where network[row, column] != 0 {
          text.append("\(window.start),\(window.mid),\(window.stop)," + CSVWriter.field(node.label) + ",")
          text.append(CSVWriter.field(network.columns[column].label) + ",")
          text.append(network[row, column], missing: "NaN")
          text.append("\n")
        }
      }
    }
    return text.text
  }

  /// The statements that make a network, in order, with everything that is known of them.
  package func events(of table: StatementTable, rows: [Int32]) -> String {
    let columns = table.names.compactMap { table.column($0) }
    var text = NumberText()
    text.append(columns.map { CSVWriter.field($0.name) }.joined(separator: ",") + "\n")
    for row in rows {
      text.append(columns.map { CSVWriter.field($0.text(Int(row))) }.joined(separator: ",") + "\n")
    }
    return text.text
  }
}

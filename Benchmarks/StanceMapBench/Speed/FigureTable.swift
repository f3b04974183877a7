import Foundation

/// Rows of figures under headings, aligned to the right but for the first column.
func printTable(_ title: String, _ columns: [String], _ rows: [[String]]) {
  let widths = columns.indices.map { column in ([columns] + rows).map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let padding = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined(separator: "  ")
  }
  print(title)
  for row in [columns, widths.map { String(repeating: "-", count: $0) }] + rows { print(line(row)) }
  print()
}

extension Double {
  /// Seconds as milliseconds with two decimals.
  var milliseconds: String { String(format: "%.2f", self * 1000) }
  var ratio: String { String(format: "%.2f", self) }
}

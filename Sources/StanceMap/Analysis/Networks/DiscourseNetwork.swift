/// A network of what was said by whom: labels, and a number for each pair of them.
package struct DiscourseNetwork: Equatable, Sendable {
  /// A stretch of time that a network is about.
  package struct Window: Equatable, Sendable {
    package var start: Instant
    package var mid: Instant
    package var stop: Instant
  }

  package struct Node: Equatable, Sendable {
    package var label: String
    /// How many statements it has.
    package var statements: Int

    package init(label: String, statements: Int) {
      self.label = label
      self.statements = statements
    }
  }

  package var rows: [Node]
  /// In a one-mode network the same as the rows.
  package var columns: [Node]
  /// Row by row; not a number where the formula gives none.
  package var matrix: [Double]
  /// How many statements were kept.
  package var statements: Int
  package var window: Window?

  package init(rows: [Node], columns: [Node], matrix: [Double], statements: Int) {
    self.rows = rows
    self.columns = columns
    self.matrix = matrix
    self.statements = statements
  }

  package subscript(row: Int, column: Int) -> Double { matrix[row * columns.count + column] }
}

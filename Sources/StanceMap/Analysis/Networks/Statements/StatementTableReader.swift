/// Reads a table of statements: comma-separated values with a header, then one statement a row.
///
/// `id`, `document` and `date` have to be there; `start` and `stop` may; every other column is a variable.
/// Figures from half a table would mislead, so where something is wrong there is no table.
package struct StatementTableReader: Sendable {
  package var path: String
  /// The columns that are needed; nil for all.
  package var columns: Set<String>?
  package var qualifier: NetworkSettings.Qualifier?

  /// A file with more bytes is not read.
  package static let sizeLimit = 1 << 30

  package init(path: String, columns: Set<String>?, qualifier: NetworkSettings.Qualifier?) {
    self.path = path
    self.columns = columns
    self.qualifier = qualifier
  }

  package func table(from bytes: [UInt8], diagnostics: inout [Diagnostic]) -> StatementTable? {
    bytes.withUnsafeBufferPointer { bytes in
      var reading = StatementTableReading(self, CSVScanner(bytes))
      var table = reading.table()
      if reading.needsTextIDs {
        reading = StatementTableReading(self, CSVScanner(bytes))
        reading.readsIDsAsText = true
        table = reading.table()
      }
      diagnostics += reading.diagnostics
      return reading.diagnostics.hasErrors ? nil : table
    }
  }
}

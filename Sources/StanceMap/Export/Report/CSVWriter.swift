/// Writes rows as comma-separated values (RFC 4180, with a line feed at the end of a row).
package struct CSVWriter: Sendable {
  package init() {}

  package func text(of rows: [[String]]) -> String {
    rows.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
  }

  /// The text as a cell, in quotation marks where it needs them.
  static func field(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ["\"", ",", "\n", "\r"].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

import Foundation
import StanceMapSuggestions

/// A Swift file that holds what was learned, written by a training command.
struct WeightFile {
  /// Of the type, and so of the file.
  var name: String
  var about: String
  /// What it was learned from.
  var source: String
  var command: String

  /// Writes a table, with a character for each weight.
  func write(_ table: WeightTable, to folder: String) throws {
    let about = """
      \(about)
      ///
      /// A character for each weight, from `#` for -45 to `}` for 45 steps; `P` for none.
      """
    let characters = String(decoding: table.weights.map { UInt8(Int($0) + 80) }, as: UTF8.self)
    try write(lines(of: characters), about: about, step: table.step, to: folder)
  }

  /// Writes words with their counts, a word a line.
  func write(_ cues: AttributionCues, to folder: String) throws {
    try write(cues.rows.map { "\($0.word) \($0.uses) \($0.occurrences)" }, about: about, to: folder)
  }

  /// Writes bytes in base 64.
  func write(_ bytes: [UInt8], to folder: String) throws {
    try write(lines(of: Data(bytes).base64EncodedString()), about: about, to: folder)
  }

  private func lines(of characters: String) -> [String] {
    let bytes = Array(characters.utf8)
    return stride(from: 0, to: bytes.count, by: 100).map { start in
      String(decoding: bytes[start..<min(start + 100, bytes.count)], as: UTF8.self)
    }
  }

  private func write(_ rows: [String], about: String, step: Double? = nil, to folder: String) throws {
    let text = """
      // Written by '\(command)'; change that, not this.
      //
      // Source: \(source)
      // This file holds counts and weights only, no text.

      /// \(about)
      enum \(name) {
      \(step.map { "  static let step = \($0)\n" } ?? "")  static let rows: StaticString = #\"""
      \(rows.map { "    \($0)" }.joined(separator: "\n"))
          \"""#
      }

      """
    try text.write(toFile: "\(folder)/\(name).swift", atomically: true, encoding: .utf8)
  }
}

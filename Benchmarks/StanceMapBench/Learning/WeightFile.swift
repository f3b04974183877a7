import Foundation
import StanceMapSuggestions

/// A Swift file that holds a table, written by a training command.
struct WeightFile {
  var name: String
  var about: String
  var source: String
  var command: String

  func text(of table: WeightTable) -> String {
    let characters = table.weights.map { UInt8(Int($0) + 80) }
    let rows = stride(from: 0, to: characters.count, by: 100).map { start in
      "    " + String(decoding: characters[start..<min(start + 100, characters.count)], as: UTF8.self)
    }
    return """
      \(head)
      /// \(about)
      ///
      /// A character for each weight, from `#` for -45 to `}` for 45 steps; `P` for none.
      enum \(name) {
        static let step = \(table.step)
        static let rows: StaticString = #\"""
      \(rows.joined(separator: "\n"))
          \"""#
      }

      """
  }

  func text(of cues: AttributionCues) -> String {
    let rows = cues.rows.map { "    \($0.word) \($0.uses) \($0.occurrences)" }
    return """
      \(head)
      /// \(about)
      enum \(name) {
        static let rows: StaticString = #\"""
      \(rows.joined(separator: "\n"))
          \"""#
      }

      """
  }

  private var head: String {
    """
    // Written by '\(command)'; change that, not this.
    //
    // Source: \(source)
    // This file holds counts and weights only, no text.

    """
  }
}

public import StanceMap

/// A text with markers such as 1️⃣ where a test expects something.
///
/// ```swift
/// let marked = MarkedText("a: 1️⃣*b")
/// marked.text                 // "a: *b"
/// marked.describe(diagnostics)  // ["1️⃣ error: … [unsupported-yaml]"]
/// ```
public struct MarkedText {
  /// The text without its markers.
  public let text: String
  private var markers: [SourceLocation: Character] = [:]

  public init(_ marked: String) {
    var text = ""
    var location = SourceLocation.start
    for character in marked {
      if character.isMarker {
        markers[location] = character
        continue
      }
      text.append(character)
      for scalar in character.unicodeScalars {
        if scalar == "\n" {
          location = SourceLocation(line: location.line + 1, column: 1)
        } else {
          location.column += 1
        }
      }
    }
    self.text = text
  }

  /// Each diagnostic in order as a line, and each of its notes as one, with the marker where it points.
  ///
  /// A place without a marker is given as line and column, so that comparing fails and says where.
  public func describe(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.inOrder().flatMap { diagnostic in
      [
        "\(name(of: diagnostic.range)) \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.id.rawValue)]"
      ]
        + diagnostic.notes.map { "\(name(of: $0.range)) note: \($0.message)" }
    }
  }

  private func name(of range: SourceRange) -> String {
    markers[range.start].map(String.init) ?? "\(range.start.line):\(range.start.column)"
  }
}

extension Character {
  /// Whether it is a digit in a key cap.
  fileprivate var isMarker: Bool {
    unicodeScalars.count == 3 && unicodeScalars.last == "\u{20E3}"
  }
}

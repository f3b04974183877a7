import StanceMap
import StanceMapSuggestions

/// The words of a suggestion with cue and mentions marked, and what stands around them.
///
/// Cues stand in `[brackets]` and mentions in `{braces}`, so that they can be seen without any colour.
struct MarkedPassage {
  var before: String
  var words: [StyledLine.Span]
  var after: String

  /// How many characters of the paragraph are shown on either side.
  private static let context = 220
  /// A longer passage is cut.
  private static let longest = 2_000

  init(of item: ReviewSession.Item) {
    let text = item.text
    let passage = item.suggestion.passage
    let paragraph = text.paragraph(around: passage)
    let start = max(paragraph.lowerBound, passage.lowerBound - Self.context)
    let end = min(paragraph.upperBound, passage.upperBound + Self.context)
    let before = text.words(in: start..<passage.lowerBound).onOneLine
    let after = text.words(in: passage.upperBound..<end).onOneLine
    self.before = start > paragraph.lowerBound ? "… " + before.droppingFirstWord : before
    self.after = end < paragraph.upperBound ? after.droppingLastWord + " …" : after
    words = Self.words(of: item.suggestion, in: text)
  }

  private struct Mark {
    var range: Range<Int>
    var isCue: Bool
  }

  private static func words(of suggestion: Suggestion, in text: DocumentText) -> [StyledLine.Span] {
    let passage =
      suggestion.passage
      .lowerBound..<min(suggestion.passage.upperBound, suggestion.passage.lowerBound + longest)
    let marks = marks(of: suggestion, within: passage)
    var spans: [StyledLine.Span] = []
    var position = passage.lowerBound
    func words(_ range: Range<Int>) -> String { text.words(in: range).withBlanks }
    for mark in marks {
      if position < mark.range.lowerBound {
        spans.append(StyledLine.Span(text: words(position..<mark.range.lowerBound)))
      }
      let (open, close) = mark.isCue ? ("[", "]") : ("{", "}")
      let style: StyledLine.Style = mark.isCue ? .bold : .underlined
      spans.append(StyledLine.Span(text: open + words(mark.range) + close, style: style))
      position = mark.range.upperBound
    }
    if position < passage.upperBound {
      spans.append(StyledLine.Span(text: words(position..<passage.upperBound)))
    }
    if passage.upperBound < suggestion.passage.upperBound { spans.append(StyledLine.Span(text: " […]")) }
    return spans
  }

  /// Cues and mentions in the order of the text; where two overlap, the cue counts, or the first.
  private static func marks(of suggestion: Suggestion, within passage: Range<Int>) -> [Mark] {
    var marks: [Mark] = []
    for role in [SuggestionEvidence.Role.cue, .mention] {
      for evidence in suggestion.evidence where evidence.role == role {
        let range = evidence.range.clamped(to: passage)
        guard !range.isEmpty, !marks.contains(where: { $0.range.overlaps(range) }) else { continue }
        marks.append(Mark(range: range, isCue: role == .cue))
      }
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension String {
  /// With a blank for each run of white space, also at the ends.
  fileprivate var withBlanks: String {
    var result = ""
    for character in self {
      guard character.isWhitespace else {
        result.append(character)
        continue
      }
      if result.last != " " { result.append(" ") }
    }
    return result
  }

  fileprivate var droppingFirstWord: String {
    firstIndex(of: " ").map { String(self[index(after: $0)...]) } ?? self
  }
  fileprivate var droppingLastWord: String { lastIndex(of: " ").map { String(self[..<$0]) } ?? self }
}

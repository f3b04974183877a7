import StanceMap
import StanceMapSuggestions

/// What is suggested for one document, in the order of its text.
struct DocumentSuggestions {
  var document: Document
  var text: DocumentText
  var suggestions: [Suggestion]

  init(document: Document, text: DocumentText, suggestions: [Suggestion]) {
    self.document = document
    self.text = text
    self.suggestions = suggestions.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      return (one.passage.lowerBound, one.passage.upperBound, first.offset)
        < (other.passage.lowerBound, other.passage.upperBound, second.offset)
    }.map(\.element)
  }

  /// The suggestions by passage.
  var passages: [(range: Range<Int>, suggestions: [Suggestion])] {
    var passages: [(range: Range<Int>, suggestions: [Suggestion])] = []
    for suggestion in suggestions {
      if let last = passages.last, last.range == suggestion.passage {
        passages[passages.count - 1].suggestions.append(suggestion)
      } else {
        passages.append((suggestion.passage, [suggestion]))
      }
    }
    return passages
  }
}

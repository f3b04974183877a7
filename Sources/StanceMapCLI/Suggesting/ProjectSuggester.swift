import StanceMap
import StanceMapSuggestions

/// Sets the engine up for a project, and asks it for suggestions.
struct ProjectSuggester {
  init(graph: StanceGraph, cues: [CueEntry]) {}

  /// Everything that is suggested for a document, whatever its annotation has.
  func suggestions(for document: Document, _ text: DocumentText) -> DocumentSuggestions {
    DocumentSuggestions(document: document, text: text, suggestions: [])
  }

  /// What is suggested for a text of a stream.
  func suggestions(for request: SuggestionStream.Request) -> [Suggestion] { [] }
}

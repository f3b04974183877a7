import StanceMap
import StanceMapSuggestions

/// Sets the engine up for a project, and asks it for suggestions.
struct ProjectSuggester {
  private let suggester: Suggester

  /// - Parameter minimumConfidence: what is less sure is left out.
  init(graph: StanceGraph, cues: [CueEntry], minimumConfidence: Double) {
    let actors = graph.actors.filter { !$0.isNamelessAuthor && $0.id != DebateActor.unnamed.id }
    suggester = Suggester(
      actors: actors,
      claims: graph.claims,
      cues: cues.map(UserCue.init),
      minimumConfidence: minimumConfidence
    )
  }

  /// Everything that is suggested for a document, whatever its annotation has.
  func suggestions(for document: Document, _ text: DocumentText) -> DocumentSuggestions {
    let voices = document.parts.compactMap { part in
      part.range.map { VoiceRange(part: part.id, author: part.author, range: $0) }
    }
    let found = suggester.suggestions(in: text.text, voices: voices).map { suggestion in
      let part = document.parts.first { $0.id == suggestion.part }
      return suggestion.written(by: part.map { [$0.author] } ?? document.authors)
    }
    return DocumentSuggestions(document: document, text: text, suggestions: found)
  }

  /// What is suggested for a text of a stream.
  func suggestions(for request: SuggestionStream.Request) -> [Suggestion] {
    guard request.language?.lowercased().hasPrefix("en") != false else { return [] }
    return suggester.suggestions(in: request.text)
  }
}

extension Suggestion {
  /// The same, where those who wrote the passage and are named in it in the third person are the writer.
  fileprivate func written(by authors: [DebateActor.ID]) -> Suggestion {
    let isAuthor = { (party: SuggestedParty) in authors.contains { party == .actor($0) } }
    var suggestion = self
    suggestion.chain.removeAll(where: isAuthor)
    if isAuthor(holder) { suggestion.holder = .author }
    if suggestion.holder == .author, suggestion.chain.isEmpty { suggestion.voice = .own }
    return suggestion
  }
}

extension UserCue {
  /// The cue that a project describes.
  fileprivate init(_ entry: CueEntry) {
    let part = entry.part.flatMap { Part(rawValue: $0.value.rawValue) } ?? .verb
    self.init(
      lemma: entry.words.value,
      part: part,
      meaning: CueClass(entry.verb.value, of: part),
      reliability: entry.reliability?.value
    )
  }
}

extension CueClass {
  fileprivate init(_ verb: CueEntry.Verb, of part: UserCue.Part) {
    switch verb {
    case .supports: self = part == .adjective ? .good : .support
    case .opposes: self = part == .adjective ? .bad : .oppose
    case .blames: self = .blame
    case .absolves: self = .absolve
    case .says: self = .say
    }
  }
}

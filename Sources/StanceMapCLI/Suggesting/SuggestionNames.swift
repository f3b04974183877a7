import StanceMap
import StanceMapSuggestions

/// Names what is suggested as a person would say it.
struct SuggestionNames {
  let graph: StanceGraph
  let index: GraphIndex

  init(graph: StanceGraph) {
    self.graph = graph
    index = GraphIndex(of: graph)
  }

  func name(of party: SuggestedParty, in document: Document, _ part: Part.ID?) -> String {
    switch party {
    case .author: authors(of: document, part)
    case .actor(let id): index.actor(id)?.name ?? id
    case .named(let name): "“\(name.onOneLine)” (not in the codebook)"
    }
  }

  func authors(of document: Document, _ part: Part.ID?) -> String {
    let ids = document.parts.first { $0.id == part }.map { [$0.author] } ?? document.authors
    return ids.map { index.actor($0)?.name ?? $0 }.joined(separator: " and ")
  }

  func name(of target: SuggestedTarget) -> String {
    switch target {
    case .actor(let id): index.actor(id)?.name ?? id
    case .named(let name): "“\(name.onOneLine)” (not in the codebook)"
    case .claim(let id, _): "“\(index.claim(id)?.text ?? id)”"
    case .proposition(let words): "“\(words.onOneLine)” (not in the codebook)"
    }
  }

  /// A sentence such as `Ada blames Council for “The ferry stopped”`.
  func sentence(_ suggestion: Suggestion, in document: Document) -> String {
    let holder = name(of: suggestion.holder, in: document, suggestion.part)
    let outcome = suggestion.outcome.map { " for \(name(of: $0))" } ?? ""
    let told =
      suggestion.chain.filter { $0 != .author }
      .map { name(of: $0, in: document, suggestion.part) }.joined(separator: ", through ")
    let remarks = [
      suggestion.voice == .own ? nil : suggestion.voice.rawValue,
      told.isEmpty ? nil : "through \(told)",
      suggestion.isHedged ? "hedged" : nil,
    ].compactMap { $0 }
    return "\(holder) \(suggestion.kind.rawValue) \(name(of: suggestion.target))\(outcome)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }
}

import StanceMap
import StanceMapSuggestions

/// Writes suggestions for other programs.
struct SuggestionJSON {
  /// Who wrote the text, where that is only a name.
  var author: String?

  /// A suggestion as an object; offsets count Unicode scalars from 0, the end not included.
  ///
  /// - Parameter quote: the words by which the passage is found again, where that was asked for.
  func json(
    of suggestion: Suggestion,
    document: Document.ID? = nil,
    in text: DocumentText,
    quote: ShortQuote? = nil
  ) -> JSONValue {
    .object(
      leavingOutEmpty: [
        "document": document.map(JSONValue.string),
        "part": suggestion.part.map(JSONValue.string),
        "holder": json(of: suggestion.holder),
        "chain": .array(suggestion.chain.map(json)),
        "voice": .string(suggestion.voice.rawValue),
        "verb": .string(suggestion.kind.rawValue),
        "target": json(of: suggestion.target),
        "for": suggestion.outcome.map(json),
        "hedged": .bool(suggestion.isHedged),
        "passage": Self.passage(suggestion.passage, in: text),
        "quote": quote.map(json),
        "rule": .string(suggestion.rule),
        "confidence": .number(suggestion.confidence.rounded(decimals: 3)),
        "evidence": .array(suggestion.evidence.map { json(of: $0, in: text) }),
      ]
    )
  }

  private func json(of party: SuggestedParty) -> JSONValue {
    switch party {
    case .author: .object(leavingOutEmpty: ["kind": "author", "words": author.map(JSONValue.string)])
    case .actor(let id): ["kind": "actor", "id": .string(id)]
    case .named(let name): ["kind": "name", "words": .string(name)]
    }
  }

  private func json(of target: SuggestedTarget) -> JSONValue {
    switch target {
    case .actor(let id): ["kind": "actor", "id": .string(id)]
    case .named(let name): ["kind": "name", "words": .string(name)]
    case .claim(let id, let score):
      ["kind": "claim", "id": .string(id), "score": .number(score.rounded(decimals: 3))]
    case .proposition(let words): ["kind": "proposition", "words": .string(words)]
    }
  }

  static func passage(_ range: Range<Int>, in text: DocumentText) -> JSONValue {
    let place = text.location(at: range.lowerBound)
    return [
      "start": .integer(range.lowerBound), "end": .integer(range.upperBound), "line": .integer(place.line),
      "column": .integer(place.column), "words": .string(text.words(in: range)),
    ]
  }

  private func json(of quote: ShortQuote) -> JSONValue {
    .object(
      leavingOutEmpty: [
        "words": .string(quote.words), "prefix": quote.prefix.map(JSONValue.string),
        "suffix": quote.suffix.map(JSONValue.string),
      ]
    )
  }

  private func json(of evidence: SuggestionEvidence, in text: DocumentText) -> JSONValue {
    [
      "role": .string(evidence.role.rawValue), "start": .integer(evidence.range.lowerBound),
      "end": .integer(evidence.range.upperBound), "words": .string(text.words(in: evidence.range)),
      "reading": .string(evidence.reading),
    ]
  }
}

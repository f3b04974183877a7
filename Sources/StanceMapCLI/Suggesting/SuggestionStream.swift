import StanceMap
import StanceMapSuggestions

/// Turns lines with texts into lines with suggestions, each for itself and in the order in which they come.
struct SuggestionStream {
  /// What a line has: a text, and who wrote it in which language.
  struct Request: Equatable {
    var id: JSONValue
    var text: String
    var author: String?
    var language: String?
  }

  var suggest: (Request) -> [Suggestion]

  /// How many bytes a line may have.
  static let longestLine = SourceDecoder.Kind.text.sizeLimit

  /// The line that answers a line, without its end, and whether it tells of a fault.
  func answer(to line: LineReader.Line) -> (text: String, isFault: Bool) {
    guard case .bytes(let bytes) = line else {
      return fault("a line has more than \(Self.longestLine >> 20) MB", id: .null)
    }
    let value: JSONValue
    do {
      value = try JSONReader().value(of: bytes)
    } catch {
      return fault("\(error)", id: .null)
    }
    let id = value.member("id") ?? .null
    switch id {
    case .string, .integer, .number: break
    default: return fault("'id' has to be a string or a number", id: .null)
    }
    guard case .string(let text) = value.member("text") else {
      return fault("'text' has to be a string", id: id)
    }
    var request = Request(id: id, text: text)
    for (name, path) in [("author", \Request.author), ("language", \Request.language)] {
      switch value.member(name) {
      case nil, .null: break
      case .string(let words): request[keyPath: path] = words
      default: return fault("'\(name)' has to be a string", id: id)
      }
    }
    return (Self.line(of: answer(to: request), id: id), false)
  }

  private func answer(to request: Request) -> JSONValue {
    let text = DocumentText(request.text)
    let found = suggest(request)
    let sorted = DocumentSuggestions(document: Document(id: "", authors: []), text: text, suggestions: found)
    return .array(sorted.suggestions.map { SuggestionJSON(author: request.author).json(of: $0, in: text) })
  }

  private static func line(of suggestions: JSONValue, id: JSONValue) -> String {
    JSONWriter(layout: .compact).text(of: ["id": id, "suggestions": suggestions])
  }

  private func fault(_ words: String, id: JSONValue) -> (String, Bool) {
    (JSONWriter(layout: .compact).text(of: ["id": id, "error": .string(words)]), true)
  }
}

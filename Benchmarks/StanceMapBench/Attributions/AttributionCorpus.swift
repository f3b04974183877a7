import Foundation
import StanceMapSuggestions

/// A document as `score_attribution.py` takes it.
struct AttributionDocument: Codable {
  var id: String
  var text: String
}

/// The attributions of a document; spans are Unicode scalars, end exclusive.
struct AttributionAnswer: Codable {
  struct Item: Codable {
    var cue: [[Int]]
    var source: [[Int]]
    var content: [[Int]]
    var confidence: Double?
  }

  var id: String
  var attributions: [Item]
}

/// A document with the attributions that people found in it, by tokens.
struct AnnotatedDocument {
  struct Item {
    var cue: [Int]
    /// Words only, no marks.
    var source: [Int]
    /// One list of words for each stretch.
    var content: [[Int]]
  }

  var text: TokenizedText
  var items: [Item]

  init(_ document: AttributionDocument, _ answer: AttributionAnswer) {
    let text = TokenizedText(document.text)
    let ends = text.tokens.map(\.range.upperBound)
    func tokens(_ span: [Int]) -> [Int] {
      guard span.count == 2 else { return [] }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] > span[0] { high = middle } else { low = middle + 1 }
      }
      return (low..<ends.count).prefix { text.tokens[$0].range.lowerBound < span[1] }.map { $0 }
    }
    func words(_ span: [Int]) -> [Int] { tokens(span).filter { text.tokens[$0].kind.isSpoken } }
    self.text = text
    items = answer.attributions.map { item in
      Item(
        cue: item.cue.flatMap(tokens),
        source: item.source.prefix(1).flatMap(words),
        content: item.content.map(words).filter { !$0.isEmpty }
      )
    }
  }

  /// Documents and answers of one part, such as `train`.
  static func read(part: String, in folder: String) throws -> [AnnotatedDocument] {
    let documents = try JSONLines<AttributionDocument>.read("\(folder)/\(part).docs.jsonl")
    let answers = try JSONLines<AttributionAnswer>.read("\(folder)/\(part).gold.jsonl")
    let byID = Dictionary(answers.map { ($0.id, $0) }) { first, _ in first }
    return try documents.map { document in
      guard let answer = byID[document.id] else {
        throw JSONLines<AttributionAnswer>.Fault(
          description: "'\(document.id)' has no line in \(part).gold.jsonl"
        )
      }
      return AnnotatedDocument(document, answer)
    }
  }
}

extension Token.Kind {
  /// Whether the scorer counts it: marks do not.
  var isSpoken: Bool { self == .word || self == .clitic || self == .number || self == .link }
}

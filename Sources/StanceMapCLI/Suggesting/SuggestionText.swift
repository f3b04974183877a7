import StanceMap
import StanceMapSuggestions

/// Lists suggestions for people, by passage.
struct SuggestionText {
  var names: SuggestionNames
  /// Whether the chain that led to each suggestion is told.
  var explains = false
  var width = 80

  /// Longer passages are cut in the middle.
  private static let longest = 420

  /// - Parameter arguments: what follows the list.
  func text(of documents: [DocumentSuggestions], arguments: [Report.Block] = []) -> String {
    let shown = documents.filter { !$0.suggestions.isEmpty }
    let blocks = shown.flatMap { document in
      [heading(of: document)] + document.passages.map { entry($0, in: document) }
    }
    guard !(blocks + arguments).isEmpty else { return "No suggestions.\n" }
    return ReportText(width: width).text(of: Report(blocks + arguments))
  }

  private func heading(of suggestions: DocumentSuggestions) -> Report.Block {
    let document = suggestions.document
    let title = document.title.map { " “\($0)”" } ?? ""
    let heading = "\(document.id)\(title): \(counted(suggestions.suggestions.count, "suggestion"))"
    return .heading(level: 1, heading.onOneLine.safeInTerminal)
  }

  private func entry(
    _ passage: (range: Range<Int>, suggestions: [Suggestion]),
    in document: DocumentSuggestions
  ) -> Report.Block {
    let place = document.text.location(at: passage.range.lowerBound)
    let words = Self.cut(document.text.words(in: passage.range).onOneLine)
    let items = passage.suggestions.map { item($0, in: document) }
    let title = "\(place.line):\(place.column) “\(words)”"
    return .entry(Report.Entry(title.safeInTerminal, items: items))
  }

  private func item(_ suggestion: Suggestion, in document: DocumentSuggestions) -> Report.Entry {
    let sentence = names.sentence(suggestion, in: document.document)
    let share = suggestion.confidence.text(decimals: 2)
    var entry = Report.Entry("- \(sentence); \(share), \(suggestion.rule)".safeInTerminal)
    if explains { entry.items = suggestion.evidence.map { link($0, in: document.text) } }
    return entry
  }

  /// One link of the chain, such as `cue “destroyed”: S blames O`.
  private func link(_ evidence: SuggestionEvidence, in text: DocumentText) -> Report.Entry {
    let words = Self.cut(text.words(in: evidence.range).onOneLine)
    return Report.Entry("\(evidence.role.rawValue) “\(words)”: \(evidence.reading)".onOneLine.safeInTerminal)
  }

  private static func cut(_ words: String) -> String {
    guard words.count > longest else { return words }
    return "\(words.prefix(longest / 2).onOneLine) […] \(words.suffix(longest / 2).onOneLine)"
  }
}

extension Substring {
  fileprivate var onOneLine: String { String(self).onOneLine }
}

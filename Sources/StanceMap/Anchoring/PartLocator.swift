/// Finds where the parts of a document stand in its text.
///
/// A part begins with its `from`, which is anchored like a quote, and ends with the nearest `to` after
/// that. Without a `to`, or where that is not found, it goes on up to where the next part begins, or to
/// the end of the text. A part without a `from` is not looked for.
struct PartLocator {
  private let anchorer = QuoteAnchorer()

  /// What was found of each part, in the order of the parts.
  func findings(of parts: [Part], in text: DocumentText) -> [PartFinding] {
    var findings = parts.map { part in
      PartFinding(from: part.from.map { anchorer.finding(QuotePattern($0, for: text), in: text) })
    }
    let starts = findings.compactMap(\.start).sorted()
    for (index, part) in parts.enumerated() {
      guard let from = findings[index].from?.anchor.passage?.range else { continue }
      if let to = part.to { findings[index].to = end(QuotePattern(to, for: text), after: from, in: text) }
      let found = findings[index].to?.anchor.passage?.range.upperBound
      let next = starts.first { $0 > from.lowerBound } ?? text.count
      findings[index].range = from.lowerBound..<(found ?? text.end(ofWordsIn: from.lowerBound..<next))
    }
    return findings
  }

  /// The nearest place of the last words that does not end before the first words do.
  private func end(_ pattern: QuotePattern, after from: Range<Int>, in text: DocumentText) -> QuoteFinding {
    let start = text.folded.signs(inScalars: from)
    let search = PieceSearch(text: text, area: start.lowerBound..<text.folded.count)
    let matches = pattern.readings.lazy.flatMap { search.matches(of: $0) }
    if let nearest = matches.first(where: { $0.range.upperBound >= start.upperBound }) {
      return QuoteFinding(anchor: .folded(text.passage(text.folded.scalars(of: nearest.range))))
    }
    return anchorer.finding(pattern, in: text, within: from.upperBound..<text.count)
  }
}

/// What was found of a part in its document's text.
struct PartFinding {
  /// The words that it begins with; nil where it gives none.
  var from: QuoteFinding?
  /// The words that it ends with; nil where it gives none, or where its beginning was not found.
  var to: QuoteFinding?
  var range: Range<Int>?

  fileprivate var start: Int? { from?.anchor.passage?.range.lowerBound }
}

extension DocumentText {
  /// Where the text in a range ends, without white space.
  fileprivate func end(ofWordsIn range: Range<Int>) -> Int {
    range.upperBound - slice(range).unicodeScalars.reversed().prefix { $0.properties.isWhitespace }.count
  }
}

/// Finds the shortest quote by which a passage of a text is found again.
///
/// A long passage is given by its first and last words, as few as find it and nothing else: `the lamps
/// … of the year`. Where even all of its words are in the text more than once, the words before or after
/// it are added as prefix or suffix.
package struct QuoteShortener: Sendable {
  /// How many words a prefix or suffix may have.
  private static let mostContext = 8
  /// Beyond so many words on each side, the whole passage is no longer.
  private static let mostWords = 12
  /// Nobody is helped by a gap of one or two words.
  private static let fewestLeftOut = 3

  private let anchorer = QuoteAnchorer()

  package init() {}

  /// The quote of a passage, in a text or in the range of a part; nil where nothing tells it from others.
  ///
  /// Of a passage that reaches beyond the part, only what lies in the part is quoted.
  package func quote(
    of passage: Range<Int>,
    in text: DocumentText,
    within area: Range<Int>? = nil
  ) -> ShortQuote? {
    let words = self.words(in: area.map { passage.clamped(to: $0) } ?? passage, of: text)
    guard let first = words.first, let last = words.last else { return nil }
    let trimmed = first.lowerBound..<last.upperBound
    func finds(_ quote: ShortQuote) -> Bool {
      var full = Quote(quote.words, source: .beginning(of: ""))
      full.prefix = quote.prefix
      full.suffix = quote.suffix
      switch anchorer.anchor(full, in: text, within: area) {
      case .exact(let found), .folded(let found): return found.range == trimmed
      case .approximate, .ambiguous, .notFound, .noText: return false
      }
    }
    let short = shortened(words, of: text).lazy.map { ShortQuote($0) }
    if let quote = short.first(where: finds) { return quote }
    let whole = line(trimmed, of: text)
    return contexts(around: trimmed, in: text, area).lazy
      .map { ShortQuote(whole, prefix: $0.prefix, suffix: $0.suffix) }.first(where: finds)
  }

  /// The words of a passage, and what leaves out ever fewer of them; the shortest first.
  private func shortened(_ words: [Range<Int>], of text: DocumentText) -> [String] {
    let whole = line(words[0].lowerBound..<words[words.count - 1].upperBound, of: text)
    let most = min(Self.mostWords, (words.count - Self.fewestLeftOut) / 2)
    guard most > 0 else { return [whole] }
    let gapped = (1...most).map { count in
      let start = line(words[0].lowerBound..<words[count - 1].upperBound, of: text)
      let end = line(words[words.count - count].lowerBound..<words[words.count - 1].upperBound, of: text)
      return "\(start) … \(end)"
    }
    return gapped + [whole]
  }

  private func contexts(
    around range: Range<Int>,
    in text: DocumentText,
    _ area: Range<Int>?
  ) -> [(prefix: String?, suffix: String?)] {
    let area = area ?? 0..<text.count
    let reach = 200
    let before = words(in: max(area.lowerBound, range.lowerBound - reach)..<range.lowerBound, of: text)
    let after = words(in: range.upperBound..<min(area.upperBound, range.upperBound + reach), of: text)
    // The first word before and the last word after may be cut.
    func prefix(_ count: Int) -> String? {
      before.suffix(count).first.map { line($0.lowerBound..<range.lowerBound, of: text) }
    }
    func suffix(_ count: Int) -> String? {
      after.prefix(count).last.map { line(range.upperBound..<$0.upperBound, of: text) }
    }
    let counts = 1...Self.mostContext
    return counts.map { (prefix($0), nil) } + counts.map { (nil, suffix($0)) }
      + counts.map { (prefix($0), suffix($0)) }
  }

  /// The words between white space.
  private func words(in range: Range<Int>, of text: DocumentText) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var words: [Range<Int>] = []
    var start: Int?
    var offset = range.lowerBound
    for scalar in text.slice(range).unicodeScalars {
      if scalar.properties.isWhitespace {
        if let first = start { words.append(first..<offset) }
        start = nil
      } else if start == nil {
        start = offset
      }
      offset += 1
    }
    if let first = start { words.append(first..<offset) }
    return words
  }

  /// The text of a range on one line.
  private func line(_ range: Range<Int>, of text: DocumentText) -> String {
    words(in: range, of: text).map { text.words(in: $0) }.joined(separator: " ")
  }
}

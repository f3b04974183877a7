/// Finds the words of a quote in a text.
///
/// They are looked for as whole words with differences of typing folded (white space, quotation
/// marks, dashes, ellipses, invisible characters), and places that have them literally come first. Where
/// the quote as a whole is not there and it leaves words out, its pieces are looked for, each nearest
/// after the one before and all in one paragraph. Last, the quote is looked for approximately. A prefix or
/// suffix has to stand right before or after.
///
/// ```swift
/// let text = DocumentText("It was the council. It was not the weather.")
/// QuoteAnchorer().anchor(Quote("It was … weather", source: range), in: text)
/// ```
public struct QuoteAnchorer: Sendable {
  public init() {}

  /// Where the words of a quote are in a text, or in a range of it (in scalars, such as that of a part).
  ///
  /// Gives `notFound` for a quote without words, never `noText`.
  public func anchor(_ quote: Quote, in text: DocumentText, within range: Range<Int>? = nil) -> Anchor {
    let pattern = QuotePattern(quote.words, prefix: quote.prefix, suffix: quote.suffix, for: text)
    return finding(pattern, in: text, within: range).anchor
  }

  /// The anchor of a quote, with the places between which it cannot tell.
  func finding(
    _ pattern: QuotePattern,
    in text: DocumentText,
    within range: Range<Int>? = nil
  ) -> QuoteFinding {
    let area = range.map { text.folded.signs(inScalars: $0) } ?? 0..<text.folded.count
    let search = PieceSearch(text: text, area: area)
    for pieces in pattern.readings {
      let matches = search.matches(of: pieces).filter { pattern.context.fits($0.range, in: text) }
      if !matches.isEmpty { return finding(among: matches, of: pieces, in: text) }
    }
    return approximateFinding(pattern, in: text, within: area)
  }

  private func finding(
    among matches: [QuoteMatch],
    of pieces: [QuotePattern.Piece],
    in text: DocumentText
  ) -> QuoteFinding {
    let work = matches.count * pieces.reduce(0) { $0 + $1.signs.count }
    let literal = work > Self.mostCompared ? [] : matches.filter { $0.isLiteral(pieces, in: text) }
    let best = literal.isEmpty ? matches : literal
    let ranges = best.prefix(2).map { text.folded.scalars(of: $0.range) }
    guard best.count == 1 else {
      let places = ranges.map { text.location(at: $0.lowerBound) }
      return QuoteFinding(anchor: .ambiguous(count: best.count), places: places)
    }
    let passage = text.passage(ranges[0])
    return QuoteFinding(anchor: literal.isEmpty ? .folded(passage) : .exact(passage))
  }

  /// Beyond so many scalars in all, which no real quote comes near, literal places are not sought out.
  private static let mostCompared = 1 << 24

  private func approximateFinding(
    _ pattern: QuotePattern,
    in text: DocumentText,
    within area: Range<Int>
  ) -> QuoteFinding {
    guard let match = ApproximateSearch(pattern, in: text, within: area)?.match() else {
      return QuoteFinding(anchor: .notFound)
    }
    let passage = text.passage(text.folded.scalars(of: match.range))
    return QuoteFinding(anchor: .approximate(passage, score: match.score))
  }
}

/// An anchor, and the first two places of one that is ambiguous.
struct QuoteFinding {
  var anchor: Anchor
  var places: [SourceLocation] = []
  /// Whether the words were found, and the marks round them are not in the text.
  var isWithoutMarks = false
}

/// Finds the place where a quote stands with small differences, and only where no other could be meant.
///
/// Words are compared, since a passage that was edited keeps most of its words, while other passages
/// on the same matter share some words and many letters. It would rather find nothing than take a
/// look-alike for the passage: `AgreementRule` has the conditions.
struct ApproximateSearch {
  struct Match {
    /// In signs of the folded text.
    var range: Range<Int>
    /// The share of the quote's words that agree, from 0 to 1.
    var score: Double
  }

  /// Longer quotes are not looked for, nor are those of which too much of the text has the words: no real
  /// quote comes near these limits.
  private static let mostTokens = 500
  private static let mostCells = 1 << 24

  private let text: DocumentText
  private let area: Range<Int>
  private let quote: QuoteTokens
  private let aligner: WordAligner
  private let candidates: CandidateRegions
  private let rule: AgreementRule

  /// A search for a quote in an area of the folded text; nil where the quote is too short or too long for it.
  init?(_ pattern: QuotePattern, in text: DocumentText, within area: Range<Int>) {
    let quote = QuoteTokens(pattern, vocabulary: text.words.vocabulary)
    guard quote.longWordCount >= AgreementRule.fewestWords, quote.tokens.count <= Self.mostTokens else {
      return nil
    }
    self.init(quote, text: text, area: text.words.tokens(inSigns: area))
  }

  private init(_ quote: QuoteTokens, text: DocumentText, area: Range<Int>) {
    self.quote = quote
    self.text = text
    self.area = area
    aligner = WordAligner(quote, in: text.words)
    candidates = CandidateRegions(quote, costs: aligner.costs, in: text.words)
    rule = AgreementRule(wordCount: text.words.wordCount)
  }

  /// The place of the quote; nil where there is none, or where it is not sure.
  func match() -> Match? {
    let limit = rule.mostDifferences(words: quote.wordCount)
    guard let regions = regions(atMost: limit), let place = best(in: regions, atMost: limit) else {
      return nil
    }
    let agreement = agreement(at: place)
    guard let tokens = agreement.tokens, rule.isEnough(agreement, for: quote),
      !isElsewhere(place, agreement), !isShiftable(place, agreement),
      !agreement.pieces.indices.contains(where: { isPhrase($0, agreement) })
    else { return nil }
    let score = 1 - Double(agreement.quote.differences) / Double(100 * quote.quoteWordCount)
    return Match(range: text.words.signs(of: tokens), score: min(0.99, score))
  }

  private func agreement(at place: WordAligner.Place) -> Agreement {
    Agreement(aligner.steps(at: place), of: quote, in: text)
  }

  /// The stretches where an alignment is worth trying; nil where they are too many to try.
  private func regions(atMost limit: Int32) -> [Range<Int>]? {
    let regions = candidates.regions(in: area, having: quote.wordCount - Int(limit) / 100)
    let cells = regions.reduce(0) { $0 + $1.count } * quote.tokens.count
    return cells <= Self.mostCells ? regions : nil
  }

  private func best(
    in regions: [Range<Int>],
    atMost limit: Int32,
    without exclusions: [WordAligner.Exclusion] = []
  ) -> WordAligner.Place? {
    regions.lazy
      .compactMap { aligner.best(in: $0, atMost: limit, without: exclusions) }
      .min { $0.cost < $1.cost }
  }

  /// Whether the quote agrees nearly as well with other words of the text.
  private func isElsewhere(_ place: WordAligner.Place, _ agreement: Agreement) -> Bool {
    let taken = agreement.places.compactMap { $0 }.map {
      WordAligner.Exclusion(tokens: $0, quote: 0..<quote.tokens.count)
    }
    let limit = rule.rivalLimit(place.cost, words: quote.wordCount)
    return regions(atMost: limit).map { best(in: $0, atMost: limit, without: taken) != nil } ?? true
  }

  /// Whether the passage could as well begin or end somewhere else around the same place.
  private func isShiftable(_ place: WordAligner.Place, _ agreement: Agreement) -> Bool {
    let words = quote.quote.filter { quote.tokens[$0].isWord }
    let limit = place.cost + AgreementRule.margin - 1
    guard let regions = regions(atMost: limit)?.filter({ $0.overlaps(place.tokens) }) else { return true }
    return [agreement.sameWords.first, agreement.sameWords.last].compactMap { $0 }.contains { word in
      let exclusion = WordAligner.Exclusion(
        tokens: word.text..<word.text + 1,
        quote: word.quote..<word.quote + 1
      )
      guard let other = best(in: regions, atMost: limit, without: [exclusion]) else { return false }
      let agreement = self.agreement(at: other)
      return agreement.keepsEnds(of: words) && rule.isEnough(agreement, for: quote)
    }
  }

  /// Whether an edited piece of a quote with gaps agrees by itself nearly as well elsewhere: then it is a
  /// phrase that the text repeats, and need not be the one that was quoted.
  private func isPhrase(_ piece: Int, _ agreement: Agreement) -> Bool {
    let differences = agreement.pieces[piece].differences
    guard quote.pieceCount > 1, differences > 0, let place = agreement.places[piece] else { return false }
    let search = ApproximateSearch(quote.piece(piece), text: text, area: area)
    let exclusion = WordAligner.Exclusion(tokens: place, quote: 0..<search.quote.tokens.count)
    let limit = differences + AgreementRule.margin - 1
    return search.regions(atMost: limit).map {
      search.best(in: $0, atMost: limit, without: [exclusion]) != nil
    } ?? true
  }
}

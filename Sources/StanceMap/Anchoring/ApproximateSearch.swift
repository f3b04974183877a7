/// Finds the place where a quote stands with small differences, and only where no other place could be meant.
///
/// Words are compared, since a passage that was edited keeps most of its words, while other passages
/// on the same matter share some words and many letters. It would rather find nothing than take a look-alike for the
/// passage: `AgreementRule` has the conditions.
struct ApproximateSearch {
  struct Match {
    /// In signs of the folded text.
    var range: Range<Int>
    /// The share of the quote's words that agree, from 0 to 1.
    var score: Double
  }

  private static let mostTokens = 2000

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
    guard let place = best(atMost: limit, without: []) else { return nil }
    let agreement = Agreement(aligner.steps(at: place), of: quote, in: text)
    guard let tokens = agreement.tokens, rule.isEnough(agreement, for: quote), !hasRival(place, agreement)
    else {
      return nil
    }
    let score = 1 - Double(agreement.quote.differences) / Double(100 * quote.quoteWordCount)
    return Match(range: text.words.signs(of: tokens), score: min(0.99, score))
  }

  private func best(atMost limit: Int32, without exclusions: [WordAligner.Exclusion]) -> WordAligner.Place? {
    let needed = quote.wordCount - Int(limit) / 100
    return candidates.regions(in: area, having: needed).lazy
      .compactMap { aligner.best(in: $0, atMost: limit, without: exclusions) }
      .min { $0.cost < $1.cost }
  }

  /// Whether the quote, or its beginning or end, agrees nearly as well elsewhere.
  private func hasRival(_ place: WordAligner.Place, _ agreement: Agreement) -> Bool {
    let everything = 0..<quote.tokens.count
    let elsewhere = agreement.places.compactMap { $0 }.map {
      WordAligner.Exclusion(tokens: $0, quote: everything)
    }
    if best(atMost: rule.rivalLimit(place.cost, words: quote.wordCount), without: elsewhere) != nil {
      return true
    }
    guard quote.pieceCount > 1, let first = agreement.places[0] else { return false }
    let otherFirst = WordAligner.Exclusion(tokens: first, quote: quote.tokens(ofPiece: 0))
    if best(atMost: place.cost + AgreementRule.sideMargin - 1, without: [otherFirst]) != nil { return true }
    return agreement.pieces.indices.contains { piece in
      agreement.pieces[piece].differences > 0 && hasRival(forPiece: piece, agreement)
    }
  }

  /// Whether an edited piece by itself agrees nearly as well anywhere else in the text.
  private func hasRival(forPiece piece: Int, _ agreement: Agreement) -> Bool {
    guard let place = agreement.places[piece] else { return true }
    let search = ApproximateSearch(quote.piece(piece), text: text, area: area)
    let exclusion = WordAligner.Exclusion(tokens: place, quote: 0..<search.quote.tokens.count)
    let limit = agreement.pieces[piece].differences + AgreementRule.sideMargin - 1
    return search.best(atMost: limit, without: [exclusion]) != nil
  }
}

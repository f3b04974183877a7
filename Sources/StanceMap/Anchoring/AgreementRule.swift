/// When a place that agrees only in part is taken for the passage that a quote means.
///
/// All of these have to hold: few words differ; they are not the ones that make the passage what it is;
/// those that agree are so many, and so rare in the text, that they would not stand together by
/// chance; and no other place comes near.
struct AgreementRule {
  /// Quotes with fewer words of three letters are not looked for approximately.
  static let fewestWords = 3
  /// How much more another beginning or end must differ, in hundredths of a word.
  static let margin: Int32 = 100

  /// How many words the text has.
  let wordCount: Int

  /// How much may differ, in hundredths of a word: in 3 to 5 words only spelling and punctuation, in 6 to
  /// 11 one word, in more about every eighth.
  func mostDifferences(words: Int) -> Int32 {
    switch words {
    case ..<Self.fewestWords: 0
    case 3...5: 45
    case 6...11: 125
    default: Int32(words * 100 / 8) + 10
    }
  }

  /// Whether a place agrees enough, if no other comes near.
  func isEnough(_ agreement: Agreement, for quote: QuoteTokens) -> Bool {
    let words = quote.quote.filter { quote.tokens[$0].isWord }
    return agreement.quote.differences <= mostDifferences(words: words.count)
      && hasSureEnds(agreement, words: words, of: quote)
      && agreement.whole.share >= 0.7
      && agreement.whole.agreeing >= chance + (words.count < 6 ? 16 : 12)
      && (quote.pieceCount == 1
        || agreement.pieces.indices.allSatisfy { isEnough(agreement, forPiece: $0, of: quote) })
  }

  /// How much words have to say, in bits, to be expected once by chance in a text of this length.
  private var chance: Double { Double(max(1, wordCount)).approximateLogarithm }

  /// Whether it is clear where the passage begins and ends: it has the first and last words, or, if it is
  /// long enough to be sure of, other words in their place.
  private func hasSureEnds(_ agreement: Agreement, words: [Int], of quote: QuoteTokens) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    return [(first, words[1]), (last, words[words.count - 2])].allSatisfy { end, neighbour in
      if agreement.missingWords.contains(end) { return false }
      if !agreement.changedWords.contains(end) { return true }
      return words.count >= 12 && quote.tokens[end].letters != quote.tokens[neighbour].letters
    }
  }

  /// Whether one piece of a quote with gaps agrees enough by itself.
  ///
  /// A piece of four or five words may have one changed, if it still begins and ends as it did: where it
  /// does not, the rest is often a phrase that the text has in several places.
  private func isEnough(_ agreement: Agreement, forPiece index: Int, of quote: QuoteTokens) -> Bool {
    let piece = agreement.pieces[index]
    if piece.differences == 0 { return true }
    let words = quote.tokens(ofPiece: index).filter { quote.tokens[$0].isWord }
    let mayChange = words.count >= 4 && agreement.keepsEnds(of: words)
    let limit = mostDifferences(words: mayChange ? max(6, words.count) : words.count)
    return piece.differences <= limit && piece.share >= 0.6 && piece.agreeing >= chance + 4
  }

  /// The most that another place may differ and still be a rival, where the best differs so much.
  func rivalLimit(_ differences: Int32, words: Int) -> Int32 {
    let clear = max(3 * differences, differences + 200)
    return max(differences + 100, min(clear, Int32(words) * 50)) - 1
  }
}

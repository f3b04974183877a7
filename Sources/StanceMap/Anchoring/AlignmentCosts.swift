/// What it costs to let a word of the text stand for a word of the quote, to leave one out or to put one
/// in, in hundredths of a word.
///
/// A word costs 100, one with digits twice as much, a misspelt one less, punctuation 10, the end of a
/// paragraph 50; case costs nothing. Of what costs the same, a word more is better than another word, and
/// that is better than a word less: so the first and last words are in the passage where they are in
/// the text, and so is what was put in their place.
struct AlignmentCosts {
  static let word: Int32 = 100
  static let mark: Int32 = 10
  static let paragraphBreak: Int32 = 50
  /// More than any alignment may cost.
  static let impossible: Int32 = 1_000_000

  /// For each number of the vocabulary, its row in `table`: three rows for what is not in the quote.
  private(set) var rows: [Int32]
  /// For each row, the cost of the number standing for each token of the quote.
  private(set) var table: [Int32] = []
  /// For each row, the cost of the number where the quote has nothing.
  private(set) var insertions = [paragraphBreak, word, mark]
  /// For each token of the quote, the cost of the text having nothing there.
  let deletions: [Int32]
  static let unrelatedWord = 1
  static let unrelatedMark = 2

  init(_ quote: QuoteTokens, vocabulary: Vocabulary) {
    deletions = quote.tokens.map { Self.cost(of: $0) + 2 }
    rows = vocabulary.isWord.map { Int32($0 ? Self.unrelatedWord : Self.unrelatedMark) }
    rows[WordIndex.paragraphBreak] = 0
    table += quote.tokens.map { _ in Self.impossible }
    table += quote.tokens.map { $0.isWord ? Self.cost(of: $0) + 1 : Self.impossible }
    table += quote.tokens.map { $0.isWord ? Self.impossible : Self.mark + 1 }
    for (index, token) in quote.tokens.enumerated() {
      if let number = token.number { relate(number, toTokenAt: index, cost: 0) }
      for (number, cost) in Self.misspellings(of: token, in: vocabulary) {
        relate(number, toTokenAt: index, cost: cost)
      }
    }
  }

  private static func cost(of token: QuoteTokens.Token) -> Int32 {
    token.isWord ? token.hasDigits ? 2 * word : word : mark
  }

  func cost(ofRow row: Int, atToken index: Int) -> Int32 { table[row * deletions.count + index] }

  private mutating func relate(_ number: Int, toTokenAt index: Int, cost: Int32) {
    if rows[number] <= Self.unrelatedMark {
      let unrelated = Int(rows[number])
      rows[number] = Int32(insertions.count)
      insertions.append(insertions[unrelated])
      table += table[unrelated * deletions.count..<(unrelated + 1) * deletions.count]
    }
    table[Int(rows[number]) * deletions.count + index] = cost
  }

  /// The words of the text that a word may be a misspelling of, and what that costs.
  private static func misspellings(
    of token: QuoteTokens.Token,
    in vocabulary: Vocabulary
  ) -> [(number: Int, cost: Int32)] {
    let limit = Misspelling.mostDifferences(length: token.letters.count)
    guard token.isWord, !token.hasDigits, limit > 0 else { return [] }
    let letterSet = Vocabulary.letterSet(of: token.letters)
    return vocabulary.letterSets.indices.compactMap { number in
      guard abs(vocabulary.length(of: number) - token.letters.count) <= limit,
        (vocabulary.letterSets[number] ^ letterSet).nonzeroBitCount <= 2 * limit, number != token.number,
        let differences = Misspelling.differences(
          token.letters[...],
          vocabulary.letters(of: number),
          limit: limit
        )
      else { return nil }
      let isOther = isOtherWord(vocabulary.letters(of: number), than: token)
      return (number, min(word, (isOther ? 400 : 200) * Int32(differences) / Int32(token.letters.count)))
    }
  }

  /// Whether a similar word is likelier to be another one than misspelt: another form of it, or a name
  /// that begins differently.
  private static func isOtherWord(_ letters: ArraySlice<Alphabet.Sign>, than token: QuoteTokens.Token) -> Bool
  {
    if token.isCapitalised, letters.first != token.letters.first { return true }
    return letters.starts(with: token.letters) || token.letters.starts(with: letters)
  }
}

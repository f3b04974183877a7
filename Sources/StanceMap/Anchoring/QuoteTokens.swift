/// The words and marks of a quote, with those that have to stand around it, as one row for the alignment.
struct QuoteTokens {
  struct Token {
    var signs: [Alphabet.Sign]
    /// The signs in small letters.
    var letters: [Alphabet.Sign]
    var isWord: Bool
    /// The number in the text's vocabulary; nil where the text does not have it.
    var number: Int?
    /// Which piece of the quote it belongs to.
    var piece: Int
    /// Whether it has digits, and so is another word where one of them differs.
    var hasDigits: Bool
    /// Whether it is of a script that puts no blanks between words.
    var isUnspaced: Bool

    var isCapitalised: Bool { signs.first != letters.first }
  }

  private(set) var tokens: [Token] = []
  /// The tokens of the quote itself, without what stands around it.
  private(set) var quote = 0..<0

  var pieceCount: Int { (tokens.last?.piece ?? -1) + 1 }
  /// How many words there are, marks not counted.
  var wordCount: Int { tokens.count(where: \.isWord) }
  var quoteWordCount: Int { tokens[quote].count(where: \.isWord) }
  /// How many words of the quote are no mere particles: of three letters or more, where letters make words.
  var longWordCount: Int { tokens[quote].count { $0.isWord && ($0.letters.count >= 3 || $0.isUnspaced) } }

  init(_ pattern: QuotePattern, vocabulary: Vocabulary) {
    append(pattern.context.prefix, of: pattern, piece: 0, vocabulary: vocabulary)
    let start = tokens.count
    for (index, piece) in pattern.pieces.enumerated() {
      append(piece.signs, of: pattern, piece: index, vocabulary: vocabulary)
    }
    quote = start..<tokens.count
    append(
      pattern.context.suffix,
      of: pattern,
      piece: max(0, pattern.pieces.count - 1),
      vocabulary: vocabulary
    )
  }

  private mutating func append(
    _ signs: [Alphabet.Sign],
    of pattern: QuotePattern,
    piece: Int,
    vocabulary: Vocabulary
  ) {
    let alphabet = pattern.alphabet
    TokenScanner(alphabet: alphabet).forEachToken(in: signs) { range, isWord in
      let letters = signs[range].map { alphabet.lowercase(of: $0) }
      tokens.append(
        Token(
          signs: Array(signs[range]),
          letters: letters,
          isWord: isWord,
          number: vocabulary.number(of: letters),
          piece: piece,
          hasDigits: letters.contains { alphabet.isDigit($0) },
          isUnspaced: letters.contains { alphabet.kind(of: $0) == .unspaced }
        )
      )
    }
  }

  /// One piece by itself, without what stands around it.
  func piece(_ piece: Int) -> QuoteTokens {
    var part = self
    part.tokens = Array(tokens[tokens(ofPiece: piece).clamped(to: quote)])
    part.quote = part.tokens.indices
    for index in part.tokens.indices { part.tokens[index].piece = 0 }
    return part
  }

  /// The tokens of one piece.
  func tokens(ofPiece piece: Int) -> Range<Int> {
    tokens.partitionPoint { $0.piece >= piece }..<tokens.partitionPoint { $0.piece > piece }
  }

  /// Whether words may be left out before a token: it begins a piece that is not the first.
  func isGap(before index: Int) -> Bool {
    (1..<tokens.count).contains(index) && tokens[index - 1].piece != tokens[index].piece
  }
}

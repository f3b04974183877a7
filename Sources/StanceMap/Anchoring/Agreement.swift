/// How far a place of the text agrees with a quote: as a whole, and piece by piece.
struct Agreement {
  /// How much differs, in hundredths of a word, and how much the words say, in bits.
  struct Part {
    var differences: Int32 = 0
    var agreeing = 0.0
    var total = 0.0

    var share: Double { total > 0 ? agreeing / total : 0 }
  }

  /// What it counts that a word has other capitals.
  private static let otherCase: Int32 = 5
  /// The most that a word costs that is the same but for its spelling.
  private static let clearMisspelling: Int32 = 50

  private(set) var whole = Part()
  /// The quote without what stands around it.
  private(set) var quote = Part()
  private(set) var pieces: [Part]
  /// The tokens of the text that stand for each piece of the quote, without what stands around it.
  private(set) var places: [Range<Int>?]

  /// The words of the quote that the text has, each with the token of the text.
  private(set) var sameWords: [(quote: Int, text: Int)] = []
  /// The words of the quote that the text has another word for, or one that is hardly the same.
  private(set) var changedWords: [Int] = []
  /// The words of the quote that the text lacks.
  private(set) var missingWords: [Int] = []

  init(_ steps: [WordAligner.Step], of quote: QuoteTokens, in text: DocumentText) {
    pieces = Array(repeating: Part(), count: quote.pieceCount)
    places = Array(repeating: nil, count: quote.pieceCount)
    for step in steps { add(step, of: quote, in: text) }
  }

  /// The tokens of the text from the first piece to the last; nil where one is missing.
  var tokens: Range<Int>? {
    guard !places.contains(nil), let first = places.first??.lowerBound, let last = places.last??.upperBound
    else { return nil }
    return first..<last
  }

  /// Whether the text has the first and the last of some tokens of the quote.
  func keepsEnds(of tokens: [Int]) -> Bool {
    !(changedWords + missingWords).contains { $0 == tokens.first || $0 == tokens.last }
  }

  private mutating func add(_ step: WordAligner.Step, of quote: QuoteTokens, in text: DocumentText) {
    switch step {
    case .pair(let position, let place, let cost): add(position, at: place, cost: cost, of: quote, in: text)
    case .lack(let position, let cost):
      let token = quote.tokens[position]
      if token.isWord { missingWords.append(position) }
      let part = Part(differences: cost, total: token.isWord ? text.words.information(of: token.number) : 0)
      add(part, toPiece: token.piece, isQuote: quote.quote.contains(position))
    case .extra(let place, let position, let cost):
      guard cost > 0, position < quote.tokens.count else { return }
      let number = Int(text.words.tokens[place])
      let isWord = text.words.vocabulary.isWord[number]
      let part = Part(differences: cost, total: isWord ? text.words.information(of: number) : 0)
      let isQuote = quote.quote.lowerBound < position && position < quote.quote.upperBound
      add(part, toPiece: quote.tokens[position].piece, isQuote: isQuote)
    }
  }

  /// Adds a token of the quote that a token of the text stands for.
  private mutating func add(
    _ position: Int,
    at place: Int,
    cost: Int32,
    of quote: QuoteTokens,
    in text: DocumentText
  ) {
    let token = quote.tokens[position]
    let isQuote = quote.quote.contains(position)
    if cost == 0, token.isWord, isQuote { sameWords.append((position, place)) }
    if cost > Self.clearMisspelling { changedWords.append(position) }
    if isQuote { places[token.piece] = (places[token.piece]?.lowerBound ?? place)..<place + 1 }
    let differences = cost > 0 || text.has(token.signs, atToken: place) ? cost : Self.otherCase
    let information = token.isWord ? text.words.information(of: token.number) : 0
    let agreeing = information * max(0, 1 - Double(differences) / 100)
    add(
      Part(differences: differences, agreeing: agreeing, total: information),
      toPiece: token.piece,
      isQuote: isQuote
    )
  }

  private mutating func add(_ part: Part, toPiece piece: Int, isQuote: Bool) {
    whole += part
    pieces[piece] += part
    if isQuote { quote += part }
  }
}

extension Agreement.Part {
  static func += (left: inout Agreement.Part, right: Agreement.Part) {
    left.differences += right.differences
    left.agreeing += right.agreeing
    left.total += right.total
  }
}

extension DocumentText {
  /// Whether a token is written with these signs, capitals included.
  fileprivate func has(_ signs: [Alphabet.Sign], atToken token: Int) -> Bool {
    folded.signs[words.signs(of: token..<token + 1)].elementsEqual(signs)
  }
}

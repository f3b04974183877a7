/// The stretches of a text that have enough of a quote's words for an alignment to be worth trying.
///
/// Whoever differs in few words has the others close together: the search looks at each window a
/// little longer than the quote, or for a quote with gaps at each paragraph, and counts. This is the q-gram
/// filter of Ukkonen, Approximate string-matching with q-grams and maximal matches, 1992, with words
/// for q-grams.
struct CandidateRegions {
  private let quote: QuoteTokens
  private let tokens: [Int32]
  /// For each number of the vocabulary, which of the quote's different words it can stand for; -1 for none.
  private let words: [Int32]
  /// How often the quote has each of its different words.
  private let capacities: [Int32]

  init(_ quote: QuoteTokens, costs: AlignmentCosts, in index: WordIndex) {
    self.quote = quote
    tokens = index.tokens
    var words = [Int32](repeating: -1, count: costs.rows.count)
    var capacities: [Int32] = []
    var known: [[Alphabet.Sign]: Int] = [:]
    for (position, token) in quote.tokens.enumerated() where token.isWord {
      if let word = known[token.letters] {
        capacities[word] += 1
        continue
      }
      known[token.letters] = capacities.count
      for (number, row) in costs.rows.enumerated() where row > AlignmentCosts.unrelatedMark {
        if costs.cost(ofRow: Int(row), atToken: position) < AlignmentCosts.word {
          words[number] = Int32(capacities.count)
        }
      }
      capacities.append(1)
    }
    self.words = words
    self.capacities = capacities
  }

  /// The stretches of an area that have at least so many of the quote's words, in order and apart.
  func regions(in area: Range<Int>, having words: Int) -> [Range<Int>] {
    quote.pieceCount > 1 ? paragraphs(in: area, having: words) : windows(in: area, having: words)
  }

  private func windows(in area: Range<Int>, having needed: Int) -> [Range<Int>] {
    let slack = quote.tokens.count / 4 + 8
    let length = quote.tokens.count + slack
    var count = WordCount(capacities)
    var regions: [Range<Int>] = []
    for token in area {
      count.add(words[Int(tokens[token])])
      if token - length >= area.lowerBound { count.remove(words[Int(tokens[token - length])]) }
      guard count.total >= needed else { continue }
      let start = max(area.lowerBound, token + 1 - length - slack)
      let end = min(area.upperBound, token + 1 + slack)
      if let last = regions.last, last.upperBound >= start {
        regions[regions.count - 1] = last.lowerBound..<end
      } else {
        regions.append(start..<end)
      }
    }
    return regions
  }

  private func paragraphs(in area: Range<Int>, having needed: Int) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var start = area.lowerBound
    var count = WordCount(capacities)
    for token in area {
      count.add(words[Int(tokens[token])])
      guard Int(tokens[token]) == WordIndex.paragraphBreak || token == area.upperBound - 1 else { continue }
      if count.total >= needed { regions.append(start..<token + 1) }
      start = token + 1
      count = WordCount(capacities)
    }
    return regions
  }
}

/// How many of a quote's words a stretch of text has, none more often than the quote has it.
private struct WordCount {
  private(set) var total = 0
  private let capacities: [Int32]
  private var counts: [Int32]

  init(_ capacities: [Int32]) {
    self.capacities = capacities
    counts = capacities.map { _ in 0 }
  }

  mutating func add(_ word: Int32) {
    guard word >= 0 else { return }
    counts[Int(word)] += 1
    if counts[Int(word)] <= capacities[Int(word)] { total += 1 }
  }

  mutating func remove(_ word: Int32) {
    guard word >= 0 else { return }
    if counts[Int(word)] <= capacities[Int(word)] { total -= 1 }
    counts[Int(word)] -= 1
  }
}

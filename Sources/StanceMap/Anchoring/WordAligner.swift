/// Finds where in a text the words of a quote stand with the least differences.
///
/// Sellers, The theory and computation of evolutionary distances: pattern recognition, 1980, with
/// words in place of letters: the alignment may begin and end anywhere in the text. At a gap of the
/// quote, words of the text cost nothing up to the end of the paragraph.
struct WordAligner {
  /// A stretch of tokens that the quote was aligned with, and what that costs.
  struct Place {
    var cost: Int32
    var tokens: Range<Int>
  }

  /// Tokens of the text that may not stand for some tokens of the quote.
  struct Exclusion {
    var tokens: Range<Int>
    var quote: Range<Int>
  }

  /// One difference or agreement between the quote and the text.
  enum Step {
    case pair(quote: Int, text: Int, cost: Int32)
    /// The text lacks a token of the quote.
    case lack(quote: Int, cost: Int32)
    /// The text has a token more, before a token of the quote; at a gap it costs nothing.
    case extra(text: Int, before: Int, cost: Int32)
  }

  let costs: AlignmentCosts
  private let tokens: [Int32]
  /// For each place between tokens of the quote, whether words may be left out there.
  private let gaps: [Bool]

  init(_ quote: QuoteTokens, in index: WordIndex) {
    costs = AlignmentCosts(quote, vocabulary: index.vocabulary)
    tokens = index.tokens
    gaps = (0...quote.tokens.count).map { quote.isGap(before: $0) }
  }

  /// The place of the least cost, the first of several, in a stretch of the text; nil where all cost
  /// more than `limit`.
  func best(in region: Range<Int>, atMost limit: Int32, without exclusions: [Exclusion] = []) -> Place? {
    var column = AlignmentColumn(costs, gaps: gaps, start: region.lowerBound)
    var best: Place?
    for token in region {
      column.advance(over: token, number: tokens[token], isFree: true, without: exclusions)
      let (cost, start) = column.whole
      if cost <= limit, cost < best?.cost ?? .max { best = Place(cost: cost, tokens: start..<token + 1) }
    }
    return best
  }

  /// How the quote is aligned with all tokens of a place, from its beginning to its end.
  func steps(at place: Place) -> [Step] {
    var column = AlignmentColumn(costs, gaps: gaps, start: place.tokens.lowerBound)
    var columns = [column.moves]
    for token in place.tokens {
      column.advance(over: token, number: tokens[token], isFree: false, without: [])
      columns.append(column.moves)
    }
    var steps: [Step] = []
    var (quote, text) = (costs.deletions.count, place.tokens.upperBound)
    while quote > 0 || text > place.tokens.lowerBound {
      let move = columns[text - place.tokens.lowerBound][quote]
      if move != .extra { quote -= 1 }
      if move != .lack { text -= 1 }
      steps.append(step(move, quote: quote, text: text))
    }
    return steps.reversed()
  }

  private func step(_ move: AlignmentColumn.Move, quote: Int, text: Int) -> Step {
    switch move {
    case .lack: return .lack(quote: quote, cost: costs.deletions[quote])
    case .pair:
      let row = Int(costs.rows[Int(tokens[text])])
      return .pair(quote: quote, text: text, cost: costs.cost(ofRow: row, atToken: quote))
    case .extra:
      let row = Int(costs.rows[Int(tokens[text])])
      return .extra(text: text, before: quote, cost: gaps[quote] ? 0 : costs.insertions[row])
    }
  }
}

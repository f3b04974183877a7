/// Many phrases, found in one pass over a sentence.
struct PatternTable: Sendable {
  private let patterns: [PhrasePattern]
  private let byFirstWord: [String: [Int]]

  /// Every phrase has a word in it that is not a gap, an ending or the start.
  init(_ phrases: [String]) {
    patterns = phrases.map(PhrasePattern.init)
    var byFirstWord: [String: [Int]] = [:]
    for (index, pattern) in patterns.enumerated() {
      for word in pattern.firstWords ?? [] { byFirstWord[word, default: []].append(index) }
    }
    self.byFirstWord = byFirstWord.mapValues { $0.sorted() }
  }

  /// Which phrases match, by number, and the tokens of each match, in the order of the text.
  func matches(in sentence: Range<Int>, of tokens: [Token]) -> [(phrase: Int, tokens: Range<Int>)] {
    sentence.flatMap { index in
      (byFirstWord[tokens[index].folded] ?? []).compactMap { phrase in
        patterns[phrase].match(at: index, in: sentence, of: tokens).map { (phrase, $0) }
      }
    }
  }
}

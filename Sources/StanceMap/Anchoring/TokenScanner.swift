/// Splits folded text into words and marks.
///
/// A word is a run of letters and digits; in scripts that put no blanks between words, one letter. An
/// apostrophe with one or two letters behind a word, as in “council's” and “didn't”, is a mark, and so is
/// everything else but blanks.
struct TokenScanner {
  let alphabet: Alphabet

  func forEachToken(in signs: [Alphabet.Sign], _ body: (_ token: Range<Int>, _ isWord: Bool) -> Void) {
    var index = 0
    while index < signs.count {
      let start = index
      let kind = alphabet.kind(of: signs[start])
      switch kind {
      case .blank, .unspaced: index += 1
      case .mark: index = endOfSuffix(at: start, in: signs) ?? start + 1
      case .letter: index = endOfLetters(from: start, in: signs)
      }
      if kind != .blank { body(start..<index, kind != .mark) }
    }
  }

  /// Where an apostrophe with one or two letters ends; nil where something else begins here.
  private func endOfSuffix(at index: Int, in signs: [Alphabet.Sign]) -> Int? {
    guard signs[index] == Alphabet.quotationMark, index > 0, alphabet.kind(of: signs[index - 1]) == .letter
    else { return nil }
    let end = endOfLetters(from: index + 1, in: signs)
    return (index + 2...index + 3).contains(end) ? end : nil
  }

  private func endOfLetters(from start: Int, in signs: [Alphabet.Sign]) -> Int {
    var end = start
    while end < signs.count, alphabet.kind(of: signs[end]) == .letter { end += 1 }
    return end
  }

  /// Where the words stand, without the marks.
  func words(in signs: [Alphabet.Sign]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    forEachToken(in: signs) { token, isWord in
      if isWord { words.append(token) }
    }
    return words
  }
}

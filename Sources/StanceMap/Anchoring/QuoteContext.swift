/// What has to stand just before and after the words of a quote.
///
/// White space and punctuation between the context and the words do not count, so that
/// `prefix: On Tuesday` fits “On Tuesday, the union says”.
struct QuoteContext {
  let prefix: [Alphabet.Sign]
  let suffix: [Alphabet.Sign]
  /// Of the text and the quote.
  let alphabet: Alphabet

  var isEmpty: Bool { prefix.isEmpty && suffix.isEmpty }

  /// Whether the context stands around some signs of a text.
  func fits(_ range: Range<Int>, in text: DocumentText) -> Bool {
    isBefore(range.lowerBound, in: text) && isAfter(range.upperBound, in: text)
  }

  private func isBefore(_ end: Int, in text: DocumentText) -> Bool {
    let before = Edge(signs: text.folded.signs[..<end].reversed(), alphabet: alphabet)
    return before.begins(with: prefix.reversed())
  }

  private func isAfter(_ start: Int, in text: DocumentText) -> Bool {
    let after = Edge(signs: text.folded.signs[start...], alphabet: alphabet)
    return after.begins(with: suffix)
  }
}

/// The signs on one side of a place in a text, nearest first.
private struct Edge<Signs: Collection<Alphabet.Sign>> {
  let signs: Signs
  let alphabet: Alphabet

  func begins(with words: some Collection<Alphabet.Sign>) -> Bool {
    if words.isEmpty { return true }
    if signs.drop(while: { $0 == Alphabet.blank }).starts(with: words) { return true }
    let letters = words.drop { !isLetter($0) }
    return !letters.isEmpty && signs.drop { !isLetter($0) }.starts(with: letters)
  }

  private func isLetter(_ sign: Alphabet.Sign) -> Bool {
    switch alphabet.kind(of: sign) {
    case .letter, .unspaced: true
    case .blank, .mark: false
    }
  }
}

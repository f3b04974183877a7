/// Finds where a noun phrase ends, as far as that can be told without a parser.
enum PhraseEnd {
  /// The phrase that begins at a token; empty where none can.
  static func phrase(from start: Int, in sentence: AnalysedSentence, atMost length: Int = 14) -> Range<Int> {
    let words = sentence.words
    var end = start
    while end < words.tokens.count, end - start < length, continues(end, from: start, in: sentence) {
      end += 1
    }
    while end > start, !words.tokens[end - 1].isWord && words.tokens[end - 1].kind != .number { end -= 1 }
    return start..<end
  }

  private static func continues(_ index: Int, from start: Int, in sentence: AnalysedSentence) -> Bool {
    let words = sentence.words
    guard sentence.membership[index] == sentence.membership[start] else { return false }
    switch words.tokens[index].kind {
    case .word, .number, .clitic, .openQuote, .closeQuote: break
    default: return false
    }
    let word = words.classes[index]
    if !word.isDisjoint(with: [.modal, .subordinator]) && words.mentionOf[index] < 0 { return false }
    return index == start || word.isDisjoint(with: [.subjectPronoun]) || word.contains(.determiner)
  }
}

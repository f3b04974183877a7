/// Cuts tokens into sentences, in time linear in their number.
struct SentenceSplitter {
  /// The longest paragraph without an end mark that counts as a heading, in tokens.
  var longestHeading = 16

  func sentences(of tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var paragraph = 0
    for index in tokens.indices.dropFirst() {
      let isNewParagraph = startsParagraph(index, in: tokens)
      guard isNewParagraph || endsSentence(before: index, in: tokens, since: start) else { continue }
      append(start..<index, of: tokens, paragraph: paragraph, endsParagraph: isNewParagraph, to: &sentences)
      start = index
      if isNewParagraph { paragraph += 1 }
    }
    if start < tokens.count {
      append(start..<tokens.count, of: tokens, paragraph: paragraph, endsParagraph: true, to: &sentences)
    }
    return sentences
  }

  private func append(
    _ range: Range<Int>,
    of tokens: [Token],
    paragraph: Int,
    endsParagraph: Bool,
    to sentences: inout [Sentence]
  ) {
    let isWhole = endsParagraph && sentences.last?.paragraph != paragraph
    let hasEnd = tokens[range].suffix(2).contains { [.sentenceEnd, .ellipsis].contains($0.kind) }
    let kind: Sentence.Kind =
      startsItem(range.lowerBound, in: tokens)
      ? .listItem : isWhole && !hasEnd && range.count <= longestHeading ? .heading : .prose
    sentences.append(Sentence(kind: kind, tokens: range, paragraph: paragraph))
  }

  private func startsParagraph(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index].shape.contains(.startsParagraph) || startsItem(index, in: tokens)
  }

  /// `-`, `*`, `•`, `1.` or `(a)` at the start of a line.
  private func startsItem(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.startsLine), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch token.kind {
    case .dash, .other:
      return ["-", "–", "*", "•", "·", "+", ">"].contains(token.folded) && next.shape.contains(.followsSpace)
    case .number:
      return !next.shape.contains(.followsSpace) && [".", ")"].contains(next.folded)
        && index + 2 < tokens.count && tokens[index + 2].shape.contains(.followsSpace)
    default: return false
    }
  }

  /// Whether what stands before `index` ends a sentence.
  private func endsSentence(before index: Int, in tokens: [Token], since start: Int) -> Bool {
    let next = tokens[index]
    if next.kind == .closeQuote || next.kind == .closeBracket || next.kind == .sentenceEnd { return false }
    var last = index - 1
    while last > start, [.closeQuote, .closeBracket].contains(tokens[last].kind), index - last < 4 {
      last -= 1
    }
    let canStart = startsSentence(index, in: tokens)
    switch tokens[last].kind {
    case .sentenceEnd:
      // `end.The` has no space, `3.Next` neither; a mark within a word was joined to it.
      return canStart && (next.shape.contains(.followsSpace) || next.isWord)
        && !isItemNumber(last, in: tokens)
    case .ellipsis: return canStart && next.shape.contains(.followsSpace)
    case .word:
      return tokens[last].shape.contains(.abbreviated) && canStart && ends(with: tokens[last], before: next)
    default: return false
    }
  }

  private func isItemNumber(_ stop: Int, in tokens: [Token]) -> Bool {
    stop > 0 && tokens[stop - 1].kind == .number && startsItem(stop - 1, in: tokens)
  }

  private func startsSentence(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapitalised || !token.folded.utf8.allSatisfy { $0 < 128 } && !hasCase(token)
    case .number, .link: return true
    case .openQuote, .openBracket:
      return index + 1 < tokens.count && startsSentence(index + 1, in: tokens, depth: 1)
    default: return token.shape.contains(.startsLine)
    }
  }

  private func startsSentence(_ index: Int, in tokens: [Token], depth: Int) -> Bool {
    let token = tokens[index]
    return token.isWord || token.kind == .number ? token.isCapitalised || token.kind == .number : depth < 3
  }

  /// Whether the script has capitals at all; where it has none, any word may begin a sentence.
  private func hasCase(_ token: Token) -> Bool {
    token.folded.unicodeScalars.first?.properties.isCased ?? true
  }

  /// After `U.S.` or `p.m.` a sentence begins only with a word that begins sentences; after `Mr.` none does.
  private func ends(with abbreviation: Token, before next: Token) -> Bool {
    if Abbreviations.titles.contains(abbreviation.folded) || next.shape.contains(.abbreviated) {
      return false
    }
    return next.kind == .openQuote || next.isWord && Self.starters.contains(next.folded)
  }

  private static let starters: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you", "his",
    "her", "its",
    "their", "our", "my", "but", "and", "or", "so", "yet", "in", "on", "at", "for", "from", "with", "as",
    "if", "when",
    "while", "after", "before", "since", "because", "although", "though", "however", "there", "what", "who",
    "why", "how",
    "where", "no", "not", "now", "then", "some", "many", "most", "all", "both", "one", "even", "only",
    "still", "instead",
    "meanwhile", "according", "to",
  ]
}

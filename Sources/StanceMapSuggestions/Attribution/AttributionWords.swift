/// A text's tokens as columns, the way the finder of attributions reads them.
package struct AttributionWords: Sendable {
  package private(set) var hashes: [WordHash] = []
  package private(set) var kinds: [AttributionWordClass] = []
  /// How often the word is a cue: 0 for never, then 1 to 15 on a scale of logits.
  package private(set) var levels: [UInt8] = []
  package private(set) var capitals: [Bool] = []
  /// The number of the quotation in double marks, from 1, or 0.
  ///
  /// Single marks are left to the words between them.
  package private(set) var quotes: [Int] = [0]
  /// Where each quotation ends, its closing mark left out.
  package private(set) var quoteEnds: [Int] = [0]
  package private(set) var sentenceOf: [Int] = []
  package private(set) var paragraphOf: [Int] = []
  package private(set) var sentences: [Range<Int>] = []
  package private(set) var headings: [Bool] = []
  package private(set) var paragraphs: [Range<Int>] = []

  package var count: Int { kinds.count }

  package init(_ text: TokenizedText, cues: AttributionCues) {
    readSentences(of: text)
    readWords(of: text, cues: cues)
    readQuotations(of: text)
  }

  private mutating func readSentences(of text: TokenizedText) {
    sentenceOf.reserveCapacity(text.tokens.count)
    paragraphOf.reserveCapacity(text.tokens.count)
    for sentence in text.sentences {
      let range = sentence.tokens
      if let last = paragraphs.last, !text.tokens[range.lowerBound].shape.contains(.startsParagraph) {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<range.upperBound
      } else {
        paragraphs.append(range)
      }
      sentences.append(range)
      headings.append(sentence.kind == .heading)
      for _ in range {
        sentenceOf.append(sentences.count - 1)
        paragraphOf.append(paragraphs.count - 1)
      }
    }
  }

  private mutating func readWords(of text: TokenizedText, cues: AttributionCues) {
    hashes.reserveCapacity(text.tokens.count)
    kinds.reserveCapacity(text.tokens.count)
    levels.reserveCapacity(text.tokens.count)
    capitals.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      var hash = WordHash(token.folded)
      let kind = Self.kind(of: token, hash: hash, after: kinds.last ?? .edge)
      if kind.isMark || kind == .number || kind == .clitic { hash.stem = hash.word }
      if !token.isWord { hash.ending = .none }
      hashes.append(hash)
      kinds.append(kind)
      levels.append(cues.level(of: hash))
      capitals.append(token.isCapitalised)
    }
  }

  private static func kind(
    of token: Token,
    hash: WordHash,
    after previous: AttributionWordClass
  ) -> AttributionWordClass {
    switch token.kind {
    case .word: return listed(hash) ?? .open(hash.ending, isCapitalised: token.isCapitalised)
    case .clitic:
      let kind = listed(hash) ?? .clitic
      // "The mayor's" is a possessive, "she's" a verb.
      let isVerb = previous == .pronoun || previous == .that || previous == .subordinator
      return kind == .be && token.folded == "'s" && !isVerb ? .clitic : kind
    case .number: return .number
    case .sentenceEnd, .ellipsis: return .stop
    case .comma: return .comma
    case .semicolon: return .semicolon
    case .colon: return .colon
    case .dash: return .dash
    case .openBracket: return .openBracket
    case .closeBracket: return .closeBracket
    case .link, .openQuote, .closeQuote, .other: return .mark
    }
  }

  private static func listed(_ hash: WordHash) -> AttributionWordClass? {
    AttributionWordClass(rawValue: AttributionWordClass.listed[hash.word])
  }

  // MARK: Quotations

  /// Double marks only, and two single ones in place of a double one; a paragraph ends a quotation.
  private mutating func readQuotations(of text: TokenizedText) {
    quotes = Array(repeating: 0, count: count)
    var open = 0
    var isSecondHalf = false
    for index in 0..<count {
      if open > 0, paragraphOf[index] != paragraphOf[index - 1] { close(&open, at: index) }
      if isSecondHalf {
        isSecondHalf = false
        kinds[index] = kinds[index - 1]
        quotes[index] = quotes[index - 1]
        continue
      }
      guard kinds[index] == .mark, let mark = Self.quoteMark(at: index, of: text) else {
        quotes[index] = open
        continue
      }
      isSecondHalf = mark.isTwice
      if mark.opens ?? (open == 0) {
        close(&open, at: index)
        quoteEnds.append(count)
        open = quoteEnds.count - 1
        kinds[index] = .openQuote
        quotes[index] = open
      } else {
        kinds[index] = .closeQuote
        quotes[index] = open
        close(&open, at: index)
      }
    }
    close(&open, at: count)
  }

  private mutating func close(_ open: inout Int, at end: Int) {
    if open > 0 { quoteEnds[open] = end }
    open = 0
  }

  private static func quoteMark(at index: Int, of text: TokenizedText) -> (opens: Bool?, isTwice: Bool)? {
    let range = text.tokens[index].range
    guard range.count == 1 else { return nil }
    let mark = text.scalars[range.lowerBound]
    switch mark {
    case "\u{201C}", "\u{201E}": return (true, false)
    case "\u{201D}": return (false, false)
    case "\"", "\u{AB}", "\u{BB}": return (nil, false)
    case "'", "\u{2018}", "\u{2019}":
      let next = index + 1
      guard next < text.tokens.count, text.tokens[next].range.lowerBound == range.upperBound,
        text.tokens[next].range.count == 1, text.scalars[range.upperBound] == mark
      else { return nil }
      return (nil, true)
    default: return nil
    }
  }
}

// MARK: - Looking beyond the ends

extension AttributionWords {
  func kind(_ index: Int) -> AttributionWordClass { kinds.indices.contains(index) ? kinds[index] : .edge }
  func word(_ index: Int) -> UInt32 { hashes.indices.contains(index) ? hashes[index].word : 1 }
  func stem(_ index: Int) -> UInt32 { hashes.indices.contains(index) ? hashes[index].stem : 1 }
  func level(_ index: Int) -> UInt32 { levels.indices.contains(index) ? UInt32(levels[index]) : 0 }

  /// The class, and for words that can be cues how often they are.
  func sort(_ index: Int) -> UInt32 { UInt32(kind(index).rawValue) | level(index) / 5 << 8 }

  func sentence(at index: Int) -> Range<Int> { sentences[sentenceOf[index]] }
  func paragraph(at index: Int) -> Range<Int> { paragraphs[paragraphOf[index]] }
  func isSentenceStart(_ index: Int) -> Bool { sentence(at: index).lowerBound == index }
}

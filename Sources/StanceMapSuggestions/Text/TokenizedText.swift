/// A text, its tokens and its sentences: what every later stage reads.
package struct TokenizedText: Sendable {
  package let text: String
  /// The text by Unicode scalar; ranges count these.
  package let scalars: [Unicode.Scalar]
  package let tokens: [Token]
  package let sentences: [Sentence]
  package let quotations: [Quotation]

  /// Reads a text of any length in time linear in it; an empty one has no sentences.
  ///
  /// - Parameter breaks: where something else begins whatever the words before look like, in scalars, in order.
  package init(_ text: String, breaks: [Int] = []) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var tokens = Tokenizer(breaksAtLines: Self.longestLine(of: scalars) > 120).tokens(in: scalars)
    for index in Self.starts(after: breaks, in: tokens) { tokens[index].shape.insert(.startsParagraph) }
    quotations = QuotationFinder().quotations(in: &tokens, of: scalars)
    sentences = SentenceSplitter().sentences(of: tokens)
    self.tokens = tokens
  }

  /// The first token at or after each break.
  private static func starts(after breaks: [Int], in tokens: [Token]) -> [Int] {
    var index = 0
    return breaks.compactMap { place in
      while index < tokens.count, tokens[index].range.lowerBound < place { index += 1 }
      return index < tokens.count ? index : nil
    }
  }

  /// The words of a range of scalars, as written.
  package subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Where tokens stand in the text.
  package func range(of tokens: Range<Int>) -> Range<Int> {
    tokens.isEmpty
      ? 0..<0
      : self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  package func words(of sentence: Sentence) -> String {
    self[range(of: sentence.tokens)]
  }

  /// Where it is long, lines are paragraphs; otherwise paragraphs stand between blank lines.
  private static func longestLine(of scalars: [Unicode.Scalar]) -> Int {
    var (longest, current) = (0, 0)
    for scalar in scalars {
      current = scalar == "\n" || scalar == "\r" ? 0 : current + 1
      longest = max(longest, current)
    }
    return longest
  }
}

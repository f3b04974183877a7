/// A text, its tokens and its sentences: what every later stage reads.
package struct TokenizedText: Sendable {
  package let text: String
  /// The text by Unicode scalar; ranges count these.
  package let scalars: [Unicode.Scalar]
  package let tokens: [Token]
  package let sentences: [Sentence]
  package let quotations: [Quotation]

  /// Reads a text of any length in time linear in it; an empty one has no sentences.
  package init(_ text: String) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var tokens = Tokenizer(breaksAtLines: Self.longestLine(of: scalars) > 120).tokens(in: scalars)
    quotations = QuotationFinder().quotations(in: &tokens, of: scalars)
    sentences = SentenceSplitter().sentences(of: tokens)
    self.tokens = tokens
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

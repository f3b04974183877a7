/// Where the words of a quote were found in a text, and how surely.
public enum Anchor: Hashable, Sendable {
  /// A stretch of a document's text.
  public struct Passage: Hashable, Sendable {
    /// In Unicode scalars from 0, end exclusive, in the text as decoded.
    public var range: Range<Int>
    /// Where the range begins in the text.
    public var start: SourceLocation
    /// The text in the range.
    public var words: String
    /// The paragraph that holds it, in Unicode scalars.
    public var paragraph: Range<Int>

    public init(range: Range<Int>, start: SourceLocation, words: String, paragraph: Range<Int>) {
      self.range = range
      self.start = start
      self.words = words
      self.paragraph = paragraph
    }
  }

  /// Found literally in one place: the whole quote, or its first and last words where it leaves words out.
  case exact(Passage)
  /// Found in one place with white space, quotation marks, dashes and ellipses folded.
  case folded(Passage)
  /// Found with differences; the score is the share of the quote's words that agree, from 0 to 1.
  case approximate(Passage, score: Double)
  /// Found in several places; counting stops at 100,000.
  case ambiguous(count: Int)
  case notFound
  /// The document's text is not there.
  case noText

  /// The passage, where there is exactly one.
  public var passage: Passage? {
    switch self {
    case .exact(let passage), .folded(let passage), .approximate(let passage, _): passage
    case .ambiguous, .notFound, .noText: nil
    }
  }
}

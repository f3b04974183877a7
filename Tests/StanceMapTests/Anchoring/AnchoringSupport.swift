import StanceMap

extension Quote {
  /// A quote as a file gives it, somewhere.
  init(_ words: String, prefix: String? = nil, suffix: String? = nil, line: Int = 1) {
    let start = SourceLocation(line: line, column: 1)
    self.init(words, source: SourceRange(path: "a.yaml", start: start, end: start))
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// The anchor of some words in a text.
func anchor(
  of words: String,
  prefix: String? = nil,
  suffix: String? = nil,
  in text: String,
  within range: Range<Int>? = nil
) -> Anchor {
  QuoteAnchorer().anchor(Quote(words, prefix: prefix, suffix: suffix), in: DocumentText(text), within: range)
}

extension Anchor {
  /// The verdict and the passage's words, to compare in one go.
  var summary: String {
    switch self {
    case .exact(let passage): "exact: \(passage.words)"
    case .folded(let passage): "folded: \(passage.words)"
    case .approximate(let passage, _): "approximate: \(passage.words)"
    case .ambiguous(let count): "ambiguous: \(count)"
    case .notFound: "not found"
    case .noText: "no text"
    }
  }
}

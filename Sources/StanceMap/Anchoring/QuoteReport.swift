/// What there is to say of a quote that was looked for.
struct QuoteReport {
  /// What was looked for.
  enum Subject {
    case quote
    case beginning(ofPart: Part.ID)
    case end(ofPart: Part.ID)
  }

  /// Where a quote is that is not where it was looked for.
  enum Elsewhere {
    case outsidePart(SourceLocation)
    case inOtherContext(SourceLocation)
  }

  var subject = Subject.quote
  var words: String
  var document: Document.ID
  var elsewhere: Elsewhere?
  /// Whether the words are in the text, but not the marks round them.
  var hasMarksTooMany = false

  /// What to report of a finding; nil where all is well.
  func diagnostic(for finding: QuoteFinding, at range: SourceRange) -> Diagnostic? {
    switch finding.anchor {
    case .folded where hasMarksTooMany: .curlyMarks(self, at: range)
    case .exact, .folded, .noText: nil
    case .notFound: .quoteNotFound(self, at: range)
    case .ambiguous(let count): .ambiguousQuote(self, count: count, places: finding.places, at: range)
    case .approximate(let passage, let score): .approximateQuote(self, passage, score: score, at: range)
    }
  }

  fileprivate var description: String {
    switch subject {
    case .quote: "the quote '\(words.shortened(to: 60))'"
    case .beginning(let part): "the beginning '\(words.shortened(to: 60))' of part '\(part)'"
    case .end(let part): "the end '\(words.shortened(to: 60))' of part '\(part)'"
    }
  }

  fileprivate var remedyForAmbiguity: String {
    switch subject {
    case .quote: "quote more words, or give the words just before it as 'prefix'"
    case .beginning, .end: "give more words"
    }
  }
}

extension Diagnostic {
  fileprivate static func curlyMarks(_ report: QuoteReport, at range: SourceRange) -> Diagnostic {
    let message = """
      the text of '\(report.document)' has the words of \(report.description), but not the marks round them; write \
      straight marks (")
      """
    return Diagnostic(.approximateQuote, .warning, message, at: range)
  }

  fileprivate static func quoteNotFound(_ report: QuoteReport, at range: SourceRange) -> Diagnostic {
    let remedy =
      switch report.elsewhere {
      case nil: "; copy the words from the text, or its first and last words with … between"
      case .outsidePart(let place):
        " within the part that 'in' names; it is at \(place.words), outside that part"
      case .inOtherContext(let place):
        " with that 'prefix' or 'suffix'; it is at \(place.words), so correct the text given around it"
      }
    return Diagnostic(
      .quoteNotFound,
      .error,
      "\(report.description) is not in the text of '\(report.document)'" + remedy,
      at: range
    )
  }

  fileprivate static func ambiguousQuote(
    _ report: QuoteReport,
    count: Int,
    places: [SourceLocation],
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .ambiguousQuote,
      .error,
      "\(report.description) is in the text of '\(report.document)' \(count) times, first at "
        + places.map(\.words).joined(separator: " and ") + "; \(report.remedyForAmbiguity)",
      at: range
    )
  }

  fileprivate static func approximateQuote(
    _ report: QuoteReport,
    _ passage: Anchor.Passage,
    score: Double,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .approximateQuote,
      .warning,
      "\(report.description) agrees only to \(Int(score * 100)) % with the text of '\(report.document)'; "
        + "if the passage at \(passage.start.words) is meant, quote '\(passage.words.shortened(to: 300))'",
      at: range
    )
  }
}

extension SourceLocation {
  fileprivate var words: String { "\(line):\(column)" }
}

extension String {
  /// The text on one line, and only its first and last words where it is longer than so many characters.
  fileprivate func shortened(to limit: Int) -> String {
    let words = split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard line.count > limit else { return line }
    guard words.count > 8 else { return line.prefix(limit) + "…" }
    return words.prefix(4).joined(separator: " ") + " … " + words.suffix(4).joined(separator: " ")
  }
}

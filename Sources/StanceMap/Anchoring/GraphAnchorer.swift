/// Finds the quotes and parts of a graph in the texts of its documents, and reports those that are not there.
///
/// A document without a text keeps its quotes as they are. Statements that one entry yields share
/// their quotes: each is looked for and reported once.
public struct GraphAnchorer {
  public init() {}

  /// The graph with the anchors of its quotes and the ranges of its parts.
  public func graph(
    _ graph: StanceGraph,
    texts: [Document.ID: DocumentText],
    diagnostics: inout [Diagnostic]
  ) -> StanceGraph {
    var graph = graph
    var pass = AnchoringPass(texts: texts)
    for index in graph.documents.indices { pass.locateParts(of: &graph.documents[index]) }
    for index in graph.statements.indices {
      let statement = graph.statements[index]
      pass.anchor(&graph.statements[index].quotes, in: statement.document, part: statement.part)
    }
    for index in graph.arguments.indices {
      let argument = graph.arguments[index]
      pass.anchor(&graph.arguments[index].quotes, in: argument.document, part: argument.part)
    }
    diagnostics += pass.diagnostics
    return graph
  }
}

/// What has been found and reported so far.
private struct AnchoringPass {
  /// What decides where a quote is.
  struct Key: Hashable {
    var document: Document.ID
    var part: Part.ID?
    var words: String
    var prefix: String?
    var suffix: String?
  }

  struct PartKey: Hashable {
    var document: Document.ID
    var part: Part.ID
  }

  let texts: [Document.ID: DocumentText]
  var diagnostics: [Diagnostic] = []
  private let anchorer = QuoteAnchorer()
  private var findings: [Key: QuoteFinding] = [:]
  private var partRanges: [PartKey: Range<Int>] = [:]
  private var reported: Set<SourceRange> = []

  init(texts: [Document.ID: DocumentText]) { self.texts = texts }

  mutating func locateParts(of document: inout Document) {
    guard let text = texts[document.id] else { return }
    for (index, finding) in PartLocator().findings(of: document.parts, in: text).enumerated() {
      let part = document.parts[index]
      document.parts[index].range = finding.range
      partRanges[PartKey(document: document.id, part: part.id)] = finding.range
      let range = part.source ?? document.source ?? .beginning(of: document.id)
      for (key, words, end) in [("from", part.from, finding.from), ("to", part.to, finding.to)] {
        guard let words, let end else { continue }
        let search = QuoteSearch(
          subject: "'\(key)' of part '\(part.id)',",
          words: words,
          document: document.id
        )
        report(search, finding: end, at: range)
      }
    }
  }

  mutating func anchor(_ quotes: inout [Quote], in document: Document.ID?, part: Part.ID?) {
    guard let document, let text = texts[document] else { return }
    for index in quotes.indices {
      let quote = quotes[index]
      let key = Key(
        document: document,
        part: part,
        words: quote.words,
        prefix: quote.prefix,
        suffix: quote.suffix
      )
      let range = part.flatMap { partRanges[PartKey(document: document, part: $0)] }
      let finding = findings[key] ?? anchorer.finding(quote.pattern(for: text), in: text, within: range)
      findings[key] = finding
      quotes[index].anchor = finding.anchor
      if reported.insert(quote.source).inserted {
        var search = QuoteSearch(subject: "the quote", words: quote.words, document: document)
        search.elsewhere = finding.isLost ? Elsewhere(quote, in: text, outside: range) : nil
        report(search, finding: finding, at: quote.source)
      }
    }
  }

  private mutating func report(_ search: QuoteSearch, finding: QuoteFinding, at range: SourceRange) {
    switch finding.anchor {
    case .exact, .folded, .noText: break
    case .approximate(let passage, let score):
      diagnostics.append(.approximateQuote(search, passage, score: score, at: range))
    case .ambiguous(let count):
      diagnostics.append(.ambiguousQuote(search, count: count, places: finding.places, at: range))
    case .notFound: diagnostics.append(.quoteNotFound(search, at: range))
    }
  }
}

/// What was looked for, in the words of a message.
private struct QuoteSearch {
  var subject: String
  var words: String
  var document: Document.ID
  var elsewhere: Elsewhere?
}

/// Where a quote is that is not where it was looked for.
private enum Elsewhere {
  case outsidePart(SourceLocation)
  case inOtherContext(SourceLocation)

  init?(_ quote: Quote, in text: DocumentText, outside range: Range<Int>?) {
    let anchorer = QuoteAnchorer()
    if range != nil, let passage = anchorer.finding(quote.pattern(for: text), in: text).anchor.passage {
      self = .outsidePart(passage.start)
      return
    }
    guard quote.prefix != nil || quote.suffix != nil else { return nil }
    let finding = anchorer.finding(QuotePattern(quote.words, for: text), in: text, within: range)
    guard let place = finding.anchor.passage?.start ?? finding.places.first else { return nil }
    self = .inOtherContext(place)
  }
}

extension Quote {
  fileprivate func pattern(for text: DocumentText) -> QuotePattern {
    QuotePattern(words, prefix: prefix, suffix: suffix, for: text)
  }
}

extension QuoteFinding {
  fileprivate var isLost: Bool { anchor == .notFound }
}

extension Diagnostic {
  fileprivate static func quoteNotFound(_ search: QuoteSearch, at range: SourceRange) -> Diagnostic {
    let message = "\(search.subject) '\(search.words.excerpt)' is not in the text of '\(search.document)'"
    let remedy =
      switch search.elsewhere {
      case nil: "; copy the words from the text, or its first and last words with … between"
      case .outsidePart(let place):
        " within the part that 'in' names; it is at \(place.words), outside that part"
      case .inOtherContext(let place):
        " with that 'prefix' or 'suffix'; it is at \(place.words), so correct the text given around it"
      }
    return Diagnostic(.quoteNotFound, .error, message + remedy, at: range)
  }

  fileprivate static func ambiguousQuote(
    _ search: QuoteSearch,
    count: Int,
    places: [SourceLocation],
    at range: SourceRange
  ) -> Diagnostic {
    let places = places.map(\.words).joined(separator: " and ")
    return Diagnostic(
      .ambiguousQuote,
      .error,
      "\(search.subject) '\(search.words.excerpt)' is in the text of '\(search.document)' \(count) times, "
        + "first at \(places); quote more words, or give the words just before it as 'prefix'",
      at: range
    )
  }

  fileprivate static func approximateQuote(
    _ search: QuoteSearch,
    _ passage: Anchor.Passage,
    score: Double,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .approximateQuote,
      .warning,
      "\(search.subject) '\(search.words.excerpt)' agrees only to \(Int(score * 100)) % with the text of "
        + "'\(search.document)', which at \(passage.start.words) says '\(passage.words.onOneLine)'",
      at: range
    )
  }
}

extension SourceLocation {
  fileprivate var words: String { "\(line):\(column)" }
}

extension String {
  /// The text with every run of white space as one blank.
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The first words, where there are many.
  fileprivate var excerpt: String {
    let line = onOneLine
    return line.count > 60 ? line.prefix(56) + " …" : line
  }
}

/// Finds the quotes and parts of a graph in the texts of its documents, and reports those that are not
/// there, are in several places, or are there only approximately.
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
      report(part.from, as: .beginning(ofPart: part.id), of: document.id, finding.from, at: range)
      report(part.to, as: .end(ofPart: part.id), of: document.id, finding.to, at: range)
    }
  }

  private mutating func report(
    _ words: String?,
    as subject: QuoteReport.Subject,
    of document: Document.ID,
    _ finding: QuoteFinding?,
    at range: SourceRange
  ) {
    guard let words, let finding else { return }
    let report = QuoteReport(subject: subject, words: words, document: document)
    if let diagnostic = report.diagnostic(for: finding, at: range) { diagnostics.append(diagnostic) }
  }

  mutating func anchor(_ quotes: inout [Quote], in document: Document.ID?, part: Part.ID?) {
    guard let document, let text = texts[document] else { return }
    let range = part.flatMap { partRanges[PartKey(document: document, part: $0)] }
    for index in quotes.indices {
      let quote = quotes[index]
      let key = Key(
        document: document,
        part: part,
        words: quote.words,
        prefix: quote.prefix,
        suffix: quote.suffix
      )
      let finding = findings[key] ?? finding(of: quote, in: text, within: range)
      findings[key] = finding
      quotes[index].anchor = finding.anchor
      guard reported.insert(quote.source).inserted else { continue }
      var report = QuoteReport(words: quote.words, document: document)
      report.hasMarksTooMany = finding.isWithoutMarks
      if finding.anchor == .notFound { report.elsewhere = elsewhere(quote, in: text, outside: range) }
      if let diagnostic = report.diagnostic(for: finding, at: quote.source) { diagnostics.append(diagnostic) }
    }
  }

  /// Looks for the words without the curly marks round them, too, which people write in place of straight ones.
  private func finding(of quote: Quote, in text: DocumentText, within range: Range<Int>?) -> QuoteFinding {
    let finding = anchorer.finding(quote.pattern(for: text), in: text, within: range)
    guard finding.anchor.isUnsure, let words = quote.words.withoutMarks else { return finding }
    var bare = quote
    bare.words = words
    var other = anchorer.finding(bare.pattern(for: text), in: text, within: range)
    guard case .exact(let passage) = other.anchor else { return finding }
    other.anchor = .folded(passage)
    other.isWithoutMarks = true
    return other
  }

  /// Where a quote is that is not in its part, or not in its context.
  private func elsewhere(
    _ quote: Quote,
    in text: DocumentText,
    outside range: Range<Int>?
  )
    -> QuoteReport.Elsewhere?
  {
    if range != nil, let passage = anchorer.finding(quote.pattern(for: text), in: text).anchor.passage {
      return .outsidePart(passage.start)
    }
    guard quote.prefix != nil || quote.suffix != nil else { return nil }
    let finding = anchorer.finding(QuotePattern(quote.words, for: text), in: text, within: range)
    return (finding.anchor.passage?.start ?? finding.places.first).map { .inOtherContext($0) }
  }
}

extension Anchor {
  fileprivate var isUnsure: Bool {
    switch self {
    case .notFound, .approximate: true
    case .exact, .folded, .ambiguous, .noText: false
    }
  }
}

extension String {
  /// The words between two curly marks; nil where there are none.
  fileprivate var withoutMarks: String? {
    let marks: [(Character, Character)] = [("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("“", "\"")]
    guard count > 2, marks.contains(where: { first == $0 && last == $1 }) else { return nil }
    return String(dropFirst().dropLast())
  }
}

extension Quote {
  fileprivate func pattern(for text: DocumentText) -> QuotePattern {
    QuotePattern(words, prefix: prefix, suffix: suffix, for: text)
  }
}

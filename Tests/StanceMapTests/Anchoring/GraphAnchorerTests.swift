import StanceMap
import Testing

@Suite struct GraphAnchorerTests {
  let text = """
    The lamps must stay lit, whatever the council says.
    It was the council. It was not the weather.

    Ana writes: It was the weather, and hardly the council's doing.
    """

  @Test func `quotes of statements and arguments get their anchors`() {
    var argument = Argument(
      id: "d-2",
      holder: "a",
      claim: "c",
      kind: .supportedBy,
      premises: ["e"],
      source: source(2)
    )
    argument.document = "d"
    argument.quotes = [Quote("the weather, and")]
    var graph = graph(statement(Quote("The lamps … lit")))
    graph.arguments = [argument]
    let (anchored, diagnostics) = anchoring(graph)
    #expect(anchored.statements[0].quotes[0].anchor.passage?.range == 0..<23)
    #expect(anchored.arguments[0].quotes[0].anchor.passage?.start == SourceLocation(line: 4, column: 20))
    #expect(diagnostics == [])
  }

  @Test func `a document without a text keeps its quotes as they are`() {
    var other = statement(Quote("Nothing like it"))
    other.document = "other"
    let (anchored, diagnostics) = anchoring(graph(other))
    #expect(anchored == graph(other))
    #expect(diagnostics == [])
  }

  @Test func `a quote that is not there is reported`() {
    #expect(
      messages(statement(Quote("The  cats are grey"))) == [
        "the quote 'The cats are grey' is not in the text of 'd'; "
          + "copy the words from the text, or its first and last words with … between"
      ]
    )
  }

  @Test func `an ambiguous quote is reported with its places`() {
    #expect(
      messages(statement(Quote("It was"))) == [
        "the quote 'It was' is in the text of 'd' 3 times, first at 2:1 and 2:21; "
          + "quote more words, or give the words just before it as 'prefix'"
      ]
    )
  }

  @Test func `an approximate quote is reported with the text's own words`() {
    #expect(
      messages(statement(Quote("lamps should stay lit whatever the council says"))) == [
        "the quote 'lamps should stay lit whatever the council says' agrees only to 86 % with the text of 'd'; "
          + "if the passage at 1:5 is meant, quote 'lamps must stay lit, whatever the council says'"
      ]
    )
  }

  @Test(arguments: ["“The lamps … lit”", "„It was the council“", "«not the weather»"])
  func `curly marks round the words are told, and the words found`(quote: String) {
    #expect(
      messages(statement(Quote(quote))) == [
        """
        the text of 'd' has the words of the quote '\(quote)', but not the marks round them; write straight marks (")
        """
      ]
    )
    let (anchored, _) = anchoring(graph(statement(Quote(quote))))
    guard case .folded = anchored.statements[0].quotes[0].anchor else {
      Issue.record("\(anchored.statements[0].quotes[0].anchor)")
      return
    }
  }

  @Test func `statements of one entry share a report`() {
    let quote = Quote("The cats are grey")
    #expect(messages(statement(quote), statement(quote)).count == 1)
    #expect(messages(statement(quote), statement(Quote("The cats are grey", line: 5))).count == 2)
  }

  @Test func `a part restricts the search`() {
    var inPart = statement(Quote("the weather"))
    inPart.part = "ana"
    let (anchored, _) = anchoring(graph(inPart, from: "Ana writes"))
    #expect(anchored.documents[0].parts[0].range == 97..<160)
    #expect(anchored.statements[0].quotes[0].anchor.passage?.words == "the weather")
  }

  @Test func `a quote outside its part is reported with its place`() {
    var outside = statement(Quote("whatever the council says"))
    outside.part = "ana"
    #expect(
      anchoring(graph(outside, from: "Ana writes")).diagnostics.map(\.message) == [
        "the quote 'whatever the council says' is not in the text of 'd' within the part that 'in' names; "
          + "it is at 1:26, outside that part"
      ]
    )
  }

  @Test func `a prefix that is not there is reported with the place of the words`() {
    #expect(
      messages(statement(Quote("not the weather", prefix: "It is"))) == [
        "the quote 'not the weather' is not in the text of 'd' with that 'prefix' or 'suffix'; "
          + "it is at 2:28, so correct the text given around it"
      ]
    )
  }

  @Test func `a part that is not there is reported where it is described`() {
    let diagnostics = anchoring(graph(statement(Quote("the council's")), from: "Carl writes")).diagnostics
    #expect(diagnostics.map(\.id) == [.quoteNotFound])
    #expect(diagnostics[0].severity == .error)
    #expect(diagnostics[0].range == source(9))
    #expect(
      diagnostics[0].message.hasPrefix("the beginning 'Carl writes' of part 'ana' is not in the text of 'd';")
    )
  }

  private func messages(_ statements: Statement...) -> [String] {
    var graph = graph(statements[0])
    graph.statements = statements
    return anchoring(graph).diagnostics.map(\.message)
  }

  private func anchoring(_ graph: StanceGraph) -> (graph: StanceGraph, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let anchored = GraphAnchorer().graph(graph, texts: ["d": DocumentText(text)], diagnostics: &diagnostics)
    return (anchored, diagnostics)
  }

  private func graph(_ statement: Statement, from: String? = nil) -> StanceGraph {
    var part = Part(id: "ana", author: "a")
    part.from = from
    part.source = source(9)
    var document = Document(id: "d", authors: ["a"])
    document.parts = [part]
    return StanceGraph(title: "t", documents: [document], statements: [statement])
  }

  private func statement(_ quote: Quote) -> Statement {
    var statement = Statement(
      id: "d-1",
      passage: "1",
      holder: "a",
      voice: .own,
      kind: .supports,
      target: .claim("c"),
      source: source(1)
    )
    statement.document = "d"
    statement.quotes = [quote]
    return statement
  }

  private func source(_ line: Int) -> SourceRange {
    let start = SourceLocation(line: line, column: 1)
    return SourceRange(path: "a.yaml", start: start, end: start)
  }
}

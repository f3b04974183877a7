import StanceMap
import TestSupport
import Testing

struct GraphExporterTests {
  private let full = GraphExporter(projectFolder: "p").json(of: .full)

  private func text(of value: JSONValue?) -> String {
    JSONWriter(layout: .compact).text(of: value ?? .null)
  }

  @Test func `an empty project has a format, a title and a language`() {
    let json = GraphExporter().json(of: StanceGraph(title: "T"))
    #expect(text(of: json) == #"{"format":1,"title":"T","language":"en"}"#)
  }

  @Test func `the members of the whole come in their order`() {
    #expect(
      full.memberNames == [
        "format", "title", "language", "documents", "actors", "claims", "topics", "statements", "arguments",
        "stances", "silent",
      ]
    )
  }

  @Test func `a document has all its members, or its id and authors`() {
    #expect(
      text(of: full["documents"]) == """
        [{"id":"d","title":"D","authors":["a","b"],"outlet":"Gazette","date":"2024-03-02","text":"d.txt",\
        "url":"https://example.org/d","parts":[{"id":"c1","author":"b","answers":"d","start":100,"end":200}]},\
        {"id":"e","authors":["d.author"]}]
        """
    )
  }

  @Test func `an actor has all its members, or its id and name`() {
    #expect(
      text(of: full["actors"]) == """
        [{"id":"a","name":"A & Sons","short":"A","kind":"organisation","aliases":["the sons"],"memberOf":["b"]},\
        {"id":"b","name":"B"},{"id":"d.author","name":"Author of “D”"}]
        """
    )
  }

  @Test func `a claim has all its members, or its id and text`() {
    #expect(
      text(of: full["claims"]) == """
        [{"id":"x","text":"X is so","short":"X","kind":"cause","topic":"t","since":"2024-01","keywords":["k"],\
        "contraryTo":["y"],"blames":["a"],"for":["z"],"as":"enabler"},\
        {"id":"y","text":"Y"},{"id":"z","text":"Z"}]
        """
    )
  }

  @Test func `a topic has its id and name`() {
    #expect(text(of: full["topics"]) == #"[{"id":"t","name":"Topic"}]"#)
  }

  @Test func `a statement has all its members`() {
    #expect(
      text(of: full["statements"]?[0]) == """
        {"id":"d-0123abcd","passage":"d-0123abcd","document":"d","part":"c1","coding":"second","holder":"b",\
        "chain":["a","b"],"voice":"reported","kind":"blames","target":"a","targetKind":"actor","for":"z",\
        "as":"bystander","if":"y","hedged":true,"confidence":"low","quotes":["one","two"],"note":"N",\
        "origin":"annotated",\
        "anchor":{"verdict":"approximate","score":0.988,"start":41,"end":44,"line":2,"column":1},\
        "source":{"file":"d.yaml","line":12,"column":5}}
        """
    )
  }

  @Test func `a statement without anything special has its ids, its position and its origin`() {
    #expect(
      text(of: full["statements"]?[1]) == """
        {"id":"d-0123abcd-2","passage":"d-0123abcd-2","holder":"a","voice":"own","kind":"supports","target":"x",\
        "targetKind":"claim","hedged":false,"origin":"annotated","anchor":{"verdict":"noQuote"},\
        "source":{"file":"a.yaml","line":20,"column":1}}
        """
    )
  }

  @Test func `an argument has all its members`() {
    #expect(
      text(of: full["arguments"]) == """
        [{"id":"d-89abcdef","document":"d","part":"c1","holder":"a","claim":"x","kind":"supported-by",\
        "premises":["y","z"],"hedged":false,"quotes":["one"],\
        "anchor":{"verdict":"exact","start":41,"end":44,"line":2,"column":1},\
        "source":{"file":"d.yaml","line":30,"column":7}}]
        """
    )
  }

  @Test func `stances follow from the statements`() {
    #expect(
      text(of: full["stances"]) == """
        [{"holder":"a","claim":"x","stance":"support","hedged":false,"implied":false,"voice":"own",\
        "statements":["d-0123abcd-2"]},\
        {"holder":"a","claim":"y","stance":"support","hedged":false,"implied":false,"voice":"own",\
        "statements":["no-document-00000000"]}]
        """
    )
  }

  @Test func `an implied stance is marked and rests on the support of the contrary claim`() throws {
    var graph = StanceGraph.full
    graph.statements.removeLast()
    let stances = try #require(GraphExporter().json(of: graph)["stances"])
    #expect(
      text(of: stances[1]) == """
        {"holder":"a","claim":"y","stance":"oppose","hedged":false,"implied":true,"voice":"own",\
        "statements":["d-0123abcd-2"]}
        """
    )
  }

  @Test func `a silence has its reason, where one is given`() {
    #expect(
      text(of: full["silent"])
        == #"[{"document":"e","claim":"z","reason":"not about it"},{"document":"e","claim":"y"}]"#
    )
  }

  @Test func `what follows from claims that blame is not listed as a statement`() {
    var graph = StanceGraph.full
    graph.statements[0].origin = .claim("x")
    #expect(GraphExporter().json(of: graph)["statements"]?[0]["id"] == "d-0123abcd-2")
  }

  @Test(
    arguments: [
      (Anchor.exact(.sample), #"{"verdict":"exact","start":41,"end":44,"line":2,"column":1}"#),
      (.folded(.sample), #"{"verdict":"folded","start":41,"end":44,"line":2,"column":1}"#),
      (
        .approximate(.sample, score: 0.9),
        #"{"verdict":"approximate","score":0.9,"start":41,"end":44,"line":2,"column":1}"#
      ),
      (.ambiguous(count: 3), #"{"verdict":"ambiguous"}"#),
      (.notFound, #"{"verdict":"notFound"}"#),
      (.noText, #"{"verdict":"noText"}"#),
    ])
  func `an anchor says how surely and where`(anchor: Anchor, expected: String) {
    var graph = StanceGraph.full
    graph.statements[0].quotes[0].anchor = anchor
    #expect(text(of: GraphExporter().json(of: graph)["statements"]?[0]["anchor"]) == expected)
  }

  @Test(
    arguments: [
      ("", "p/d.yaml"), ("p", "d.yaml"), ("p/", "d.yaml"), ("q", "p/d.yaml"), ("p/d.yaml", "p/d.yaml"),
    ])
  func `only the project's folder is left out of the names of files`(folder: String, name: String) {
    let json = GraphExporter(projectFolder: folder).json(of: .full)
    #expect(json["statements"]?[0]["source"]?["file"] == .string(name))
  }
}

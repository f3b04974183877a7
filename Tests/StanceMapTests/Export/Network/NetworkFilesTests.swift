import StanceMap
import TestSupport
import Testing

/// The files that other programs read.
@Suite struct NetworkFilesTests {
  private let network = DiscourseNetwork(
    rows: [.init(label: "A & \"B\" <c>\n\u{1}", statements: 3), .init(label: "Ö", statements: 2)],
    columns: [.init(label: "x", statements: 1), .init(label: "y, z", statements: 4)],
    matrix: [1, -0.5, 0, .nan],
    statements: 5
  )

  private func settings(_ aggregation: NetworkSettings.Aggregation) -> NetworkSettings {
    var settings = NetworkSettings(variable1: "who", variable2: "what")
    settings.aggregation = aggregation
    settings.qualifier = NetworkSettings.Qualifier(column: "how", kind: .boolean)
    return settings
  }

  @Test func `a matrix of CSV has labels in quotes where they need them`() {
    let small = DiscourseNetwork(
      rows: [.init(label: "a\"b", statements: 1)],
      columns: network.columns,
      matrix: [1.0 / 3, .nan],
      statements: 1
    )
    #expect(NetworkCSV().matrix(of: small) == ",x,\"y, z\"\n\"a\"\"b\",0.3333333333333333,NaN\n")
  }

  @Test func `DL names rows and columns, a label a line`() {
    #expect(
      NetworkDL(mode: .two).text(of: network) == """
        dl nr = 2, nc = 2, format = fullmatrix
        row labels:
        "A & B <c>  "
        "Ö"
        col labels:
        "x"
        "y, z"
        data:
         1 -0.5
         0 NaN

        """
    )
    #expect(NetworkDL(mode: .one).text(of: network).hasPrefix("dl n = 2, format = fullmatrix\nlabels:\n"))
  }

  /// The data of an element, by the names of their keys.
  private func data(of index: Int, in document: ParsedXML) -> [String: String] {
    let names = document.elements.filter { $0.name == "key" }.map {
      ($0.attributes["id"] ?? "", $0.attributes["attr.name"] ?? "")
    }
    let keys = Dictionary(names) { first, _ in first }
    let pairs = document.children(of: index).map { (keys[$0.attributes["key"] ?? ""] ?? "", $0.words) }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func `GraphML is well-formed, with every key named and typed before the graph`() {
    let document = ParsedXML(NetworkGraphML(settings: settings(.subtract)).text(of: network))
    #expect(document.fault == nil)
    let keys = document.elements.prefix { $0.name != "graph" }.filter { $0.name == "key" }
    #expect(keys.count == 8)
    for key in keys {
      #expect(["string", "int", "double"].contains(key.attributes["attr.type"]))
      #expect(!["id", "key", "type", "source", "target"].contains(key.attributes["attr.name"]))
    }
    let graph = document.elements.first { $0.name == "graph" }
    #expect(graph?.attributes["edgedefault"] == "undirected")
  }

  @Test func `GraphML has names, sizes and signs, and no tie for nothing`() throws {
    let document = ParsedXML(NetworkGraphML(settings: settings(.subtract)).text(of: network))
    let nodes = document.elements.indices.filter { document.elements[$0].name == "node" }
    #expect(
      nodes.map { data(of: $0, in: document)["name"] } == ["A & \"B\" <c>\n\u{FFFD}", "Ö", "x", "y, z"]
    )
    #expect(nodes.map { data(of: $0, in: document)["bipartite"] } == ["0", "0", "1", "1"])
    #expect(nodes.map { data(of: $0, in: document)["statements"] } == ["3", "2", "1", "4"])
    let edges = document.elements.indices.filter { document.elements[$0].name == "edge" }
    #expect(edges.map { document.elements[$0].attributes["target"] } == ["n2", "n3"])
    #expect(
      edges.map { data(of: $0, in: document) } == [
        ["weight": "1", "sign": "1", "value": "1"], ["weight": "0.5", "sign": "-1", "value": "-0.5"],
      ]
    )
  }

  @Test(arguments: [
    (NetworkSettings.Aggregation.ignore, "0"), (.congruence, "1"), (.conflict, "-1"), (.combine, "1"),
  ])
  func `the sign is what the aggregation makes of the figure`(
    aggregation: NetworkSettings.Aggregation,
    sign: String
  ) throws {
    let document = ParsedXML(NetworkGraphML(settings: settings(aggregation)).text(of: network))
    let edge = try #require(document.elements.firstIndex { $0.name == "edge" })
    #expect(data(of: edge, in: document)["sign"] == sign)
  }

  @Test func `actors and claims of a project keep what is known of them`() {
    let descriptions = [
      "who": ["Ö": LabelDescription(name: "Östlund", properties: [.init(name: "actor_kind", value: "party")])]
    ]
    let text = NetworkGraphML(settings: settings(.ignore)).text(of: network, descriptions: descriptions)
    let document = ParsedXML(text)
    let nodes = document.elements.indices.filter { document.elements[$0].name == "node" }
    #expect(data(of: nodes[1], in: document)["label"] == "Östlund")
    #expect(data(of: nodes[1], in: document)["actor_kind"] == "party")
  }

  @Test(arguments: NetworkSettings.Aggregation.allCases, [NetworkSettings.Mode.one, .two])
  func `a printed table names its settings and its formula`(
    aggregation: NetworkSettings.Aggregation,
    mode: NetworkSettings.Mode
  ) {
    var settings = settings(aggregation)
    settings.mode = mode
    let square = DiscourseNetwork(
      rows: network.rows,
      columns: network.rows,
      matrix: network.matrix,
      statements: 5
    )
    let text = ReportText().text(of: NetworkReport(settings: settings).report(of: [square]))
    #expect(text.contains("aggregation \(aggregation.rawValue)"))
    #expect(text.contains(mode == .one ? "Formula: y(i,i') = " : "Formula: x(i,j) = "))
    #expect(text.contains("5 statements counted"))
    #expect(!text.contains("\u{1}\n"))
  }

  @Test func `figures end below one another, with decimals for all where one has any`() {
    let nodes = ["a", "b"].map { DiscourseNetwork.Node(label: $0, statements: 1) }
    let network = DiscourseNetwork(rows: nodes, columns: nodes, matrix: [0, -0.5, 1, 10.25], statements: 2)
    let text = ReportText().text(of: NetworkReport(settings: settings(.subtract)).report(of: [network]))
    #expect(
      text.hasSuffix(
        """
                a        b
        a       0  -0.5000
        b  1.0000  10.2500

        """
      )
    )
  }
}

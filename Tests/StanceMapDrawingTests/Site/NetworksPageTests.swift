import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct NetworksPageTests {
  @Test func `each figure names its settings, its formula, how many statements it counts, and its command`()
    throws
  {
    let words = Self.words(on: try Self.page(of: Self.graph(holders: ["ada", "jory", "tove"])))
    #expect(words.contains("Settings: qualifier verb (boolean); aggregation congruence; normalization no;"))
    #expect(words.contains("Formula: y(i,i') = sum over j, q of n(i,j,q) n(i',j,q)."))
    #expect(words.contains("6 statements counted."))
    #expect(words.contains("stancemap network PROJECT --mode one --aggregation conflict"))
    #expect(
      words.contains(
        "stancemap network PROJECT --mode one --variable1 claim --variable2 holder --aggregation congruence"
      )
    )
  }

  @Test func `the tables hold the figures of the networks`() throws {
    let rows = Self.rows(on: try Self.page(of: Self.graph(holders: ["ada", "jory", "tove"])))
    // Ada and Tove support both claims, Jory supports one and opposes the other.
    #expect(
      rows["holders-congruence"] == [
        ["Ada", "–", "1", "2"], ["Jory", "1", "–", "1"], ["Tove", "2", "1", "–"],
      ]
    )
    #expect(rows["holders-conflict"]?.first == ["Ada", "–", "1", "0"])
    #expect(rows["holders-subtract"]?.first == ["Ada", "–", "0", "+2"])
    #expect(rows["claims-congruence"] == [["Close", "–", "2"], ["Jobs", "2", "–"]])
    #expect(rows["positions-subtract"] == [["Close", "+1", "+1", "+1"], ["Jobs", "+1", "−1", "+1"]])
  }

  @Test func `a claim that somebody never speaks of leaves a blank, not a zero`() throws {
    var graph = Self.graph(holders: ["ada", "jory"])
    graph.statements.removeAll { $0.holder == "jory" && $0.target == .claim("jobs") }
    let rows = Self.rows(on: try Self.page(of: graph))
    #expect(rows["positions-subtract"] == [["Close", "+1", "+1"], ["Jobs", "+1", ""]])
  }

  @Test func `of many holders there are the strongest ties, and tables of the authors alone`() throws {
    let others = (1...15).map { "reader-\($0)" }
    let page = try Self.page(of: Self.graph(holders: ["ada", "tove"], reported: others))
    let rows = Self.rows(on: page)
    #expect(
      rows["holder-ties"]?.count == 20 && rows["holder-ties"]?.first == ["Ada", "Tove", "2", "0", "+2"]
    )
    #expect(rows["holders-congruence"] == [["Ada", "–", "2"], ["Tove", "2", "–"]])
    #expect(Self.words(on: page).contains("--keep holder=ada --keep holder=tove"))
    #expect(Self.words(on: page).contains("The 20 strongest of"))
  }

  @Test func `of many authors there are the strongest ties, and the commands for the rest`() throws {
    let page = try Self.page(of: Self.graph(holders: (1...15).map { "writer-\($0)" }))
    let words = Self.words(on: page)
    #expect(Self.rows(on: page).keys.sorted() == ["claims-congruence", "holder-ties"])
    #expect(words.contains("A table of 2 claims by 15 holders is too large for a page."))
    #expect(!words.contains("--keep") && words.contains("--mode one --aggregation subtract"))
  }

  @Test func `camps are named with their measure, and left out where there is none`() throws {
    let words = Self.words(on: try Self.page(of: Self.graph(holders: ["ada", "jory", "tove"])))
    #expect(words.contains("Modularity with signs: ") && words.contains("the highest of all partitions"))
    #expect(words.contains("stancemap network PROJECT --polarization 2"))
    #expect(!Self.words(on: try Self.page(of: Self.graph(holders: ["ada"]))).contains("Camp 1"))
  }

  @Test func `without positions on claims there is no page, and nothing leads to it`() {
    var graph = Self.graph(holders: ["ada"])
    graph.statements = []
    let pages = SiteBuilder().pages(from: Site(graph: graph))
    #expect(!pages.contains { $0.path == "networks.html" })
    #expect(!pages.contains { $0.contents.contains("networks.html") })
  }

  // MARK: - Helpers

  private static func page(of graph: StanceGraph) throws -> String {
    let pages = SiteBuilder().pages(from: Site(graph: graph))
    return try #require(pages.first { $0.path == "networks.html" }).contents
  }

  /// Authors who support both claims, but for Jory; each of the others is told by Ada to support the first.
  private static func graph(holders: [String], reported: [String] = []) -> StanceGraph {
    let names = (holders + reported).map { "  \($0): \($0.prefix(1).uppercased() + $0.dropFirst())" }
    let documents = holders.map { holder in
      let verb = holder == "jory" ? "opposes" : "supports"
      let told = holder == "ada" ? reported.map { "\n      - {by: \($0), supports: close}" } : []
      return """
          - id: letter-\(holder)
            author: \(holder)
            statements:
              - {supports: close}
              - {\(verb): jobs}\(told.joined())
        """
    }
    return StanceGraph(
      yaml: """
        actors:
        \(names.joined(separator: "\n"))
        claims:
          close: {text: The harbour should close at night, short: Close}
          jobs: {text: Closing costs jobs, short: Jobs}
        documents:
        \(documents.joined(separator: "\n"))
        """
    )
  }

  private static func words(on page: String) -> String {
    page.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<")
  }

  /// The cells of the rows of each table, by what names it.
  private static func rows(on page: String) -> [String: [[String]]] {
    var tables: [String: [[String]]] = [:]
    for table in page.matches(
      of: /<table[^>]*aria-labelledby="([^"]*)"[^>]*>.*?<tbody>(.*?)<\/tbody>/.dotMatchesNewlines()
    ) {
      tables[String(table.1)] = table.2.matches(of: /<tr[^>]*>(.*?)<\/tr>/.dotMatchesNewlines()).map { row in
        row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { words(on: String($0.1)) }
      }
    }
    return tables
  }
}

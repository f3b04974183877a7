import TestSupport
import Testing

@testable import StanceMap

/// A comparison as people and programs get it.
struct ComparisonFormatTests {
  /// A project of the repository, compared; the example with all of its texts.
  private func compared(
    _ project: String,
    _ authors: [DebateActor.ID] = []
  ) throws -> (Comparison, ComparisonNames, Robustness) {
    var diagnostics: [Diagnostic] = []
    let files = try RepositoryFiles.annotations(in: project).compactMap { path in
      let source = SourceFile(path: path, text: try RepositoryFiles.text(of: path))
      return AnnotationReader().file(from: source, diagnostics: &diagnostics)
    }
    let unanchored = GraphBuilder().graph(from: files, diagnostics: &diagnostics)
    let texts = Dictionary(
      unanchored.documents.compactMap { document in
        let text = document.text.flatMap { try? RepositoryFiles.text(of: "\(project)/texts/\($0)") }
        return text.map { (document.id, DocumentText($0)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let graph = GraphAnchorer().graph(unanchored, texts: texts, diagnostics: &diagnostics)
    let sides = Comparison.Side.authors(of: graph, chosen: authors)
    let comparison = Comparison(of: graph, sides: sides, texts: texts)
    let names = ComparisonNames(graph: graph, sides: sides, projectFolder: project)
    return (comparison, names, Robustness(of: comparison, in: graph))
  }

  private func nightBuses() throws -> (Comparison, ComparisonNames, Robustness) {
    try compared("examples/night-buses", ["brightling", "dunnock"])
  }

  /// The rows of a table, each value by the name of its column.
  private func rows(_ table: ComparisonCSV.Table) throws -> [[String: String]] {
    let (comparison, names, robustness) = try nightBuses()
    let text = ComparisonCSV(names: names).text(of: comparison, robustness: robustness, table: table)
    let rows = Self.fields(of: text)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    return rows.dropFirst().map {
      Dictionary(zip(rows[0], $0).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Reads RFC 4180.
  private static func fields(of text: String) -> [[String]] {
    var (rows, row, field, isQuoted) = ([[String]](), [String](), "", false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    #expect(row.isEmpty && field.isEmpty)
    return rows
  }

  @Test func `the example has the figures that docs/compare.md shows`() throws {
    let (comparison, names, _) = try nightBuses()
    let report = ReportText().text(of: ComparisonReport(names: names).report(of: comparison))
    let page = try RepositoryFiles.text(of: "docs/compare.md")
    let shown = page.split(separator: "```text\n")[1].split(separator: "```")[0]
    #expect(report.replacing("\u{A0}", with: " ").contains(shown))
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `text keeps to its width`(width: Int) throws {
    for project in ["examples/night-buses", "Graphs/left-on-syria"] {
      let (comparison, names, robustness) = try compared(project)
      let report = ComparisonReport(names: names).report(of: comparison, robustness: robustness)
      let text = ReportText(width: width).text(of: report)
      #expect(text.split(separator: "\n").filter { String($0).terminalWidth > width } == [])
    }
  }

  @Test func `coverage and the number of claims come with every share`() throws {
    let (comparison, names, _) = try nightBuses()
    let report = ReportText(width: 200).text(of: ComparisonReport(names: names).report(of: comparison))
    #expect(report.contains("both take a position on 9 of 18 claims. They agree on 4 of 9 (44"))
    let few = try compared("examples/minimal")
    let short = ReportText().text(of: ComparisonReport(names: few.1).report(of: few.0))
    #expect(short.contains("(too few for a share)"))
    #expect(!short.contains("100\u{A0}%"))
  }

  @Test func `who stands between the two farthest apart comes with them`() throws {
    let (comparison, names, _) = try compared("examples/night-buses")
    let report = ReportText(width: 300).text(of: ComparisonReport(names: names).report(of: comparison))
    #expect(
      report.contains(
        "Between behind-the-wheel and Dunnock, nearer to each than these are to each other: Brightling, who agrees "
          + "with behind-the-wheel on 5 of 6 and agrees with Dunnock on 4 of 9.\n"
      )
    )
    let letters = try compared("examples/lake-letters", ["carrow", "hollis", "anglers"])
    let ends = ReportText(width: 300).text(of: ComparisonReport(names: letters.1).report(of: letters.0))
    #expect(
      ends.contains("Between Hollis and Anglers, nearer to each than these are to each other: Carrow, who")
    )
  }

  @Test func `claims can be grouped, and told in part`() throws {
    let (comparison, names, _) = try nightBuses()
    var report = ComparisonReport(names: names)
    func text() -> String { ReportMarkdown().text(of: report.report(of: comparison)) }
    #expect(text().contains("| **What should be done: demands** |"))
    report.grouping = .dispute
    #expect(text().contains("| **half-dispute** |"))
    report.grouping = .claim
    #expect(!text().contains("| **half-dispute** |"))
    report.selection = .common
    #expect(text().contains("## Positions on common ground"))
    #expect(!text().contains("## Blame") && !text().contains("The night buses ran almost empty"))
    report.selection = .silent
    #expect(
      text().contains("silent: says what is owed and not how to share it out (documents/last-bus.yaml:84)")
    )
  }

  @Test func `the table of stances leads from every stance to its passages`() throws {
    let rows = try rows(.stances)
    let fence = rows.filter { $0["claim"] == "empty-buses" && $0["author"] == "brightling" }
    #expect(fence.map { $0["stance"] } == ["oppose", "oppose"])
    #expect(fence.map { $0["file"] } == ["documents/last-bus.yaml", "documents/last-bus.yaml"])
    #expect(fence.map { $0["line"] } == ["19", "25"])
    #expect(fence.allSatisfy { $0["text_line"] != "" && $0["quote"] != "" && $0["hedged"] == "FALSE" })
    #expect(rows.contains { $0["stance"] == "silent" && $0["reason"] != "" && $0["line"] != "" })
    #expect(rows.contains { $0["stance"] == "not yet possible" && $0["reason"]?.hasPrefix("since ") == true })
    #expect(rows.contains { $0["stance"] == "not coded" })
    #expect(Set(rows.map { [$0["claim"], $0["author"]] }).count == 36)
  }

  @Test func `the table of pairs has all claims and those of each kind`() throws {
    let rows = try rows(.pairs)
    #expect(rows.map { $0["kind"] } == ["all", "fact", "cause", "value", "demand", "prediction"])
    #expect(rows[0]["both"] == "9" && rows[0]["share"] == "0.4444" && rows[0]["low"] == "0.1888")
    #expect(rows[3]["both"] == "1" && rows[3]["share"] == "")
  }

  @Test func `the tables of blame, arguments and changes have what the report has`() throws {
    let blame = try rows(.blame)
    let council = blame.filter { $0["target"] == "council" }
    #expect(council.allSatisfy { $0["disputed"] == "TRUE" && $0["shared"] == "FALSE" })
    #expect(Set(council.map { $0["carried_by"] }) == ["council-stranded-them", ""])
    #expect(blame.contains { $0["per_1000_words"] == "7.7519" && $0["passages"] == "2" })
    let arguments = try rows(.arguments)
    #expect(Set(arguments.map { $0["finding"] }) == ["attacked", "unanswered"])
    #expect(arguments.contains { $0["attack"] == "opposes a premise" && $0["by"] == "dunnock" })
    let changes = try rows(.robustness)
    #expect(changes.contains { $0["without"] == "hedged" && $0["id"] == "cabs-instead" && $0["after"] == "" })
    #expect(changes.contains { $0["without"] == "claim" && $0["after"] == "agree on half" })
  }

  @Test func `in Markdown every quote is under the one whose it is`() throws {
    let (comparison, names, _) = try nightBuses()
    var markdown = ReportMarkdown()
    markdown.showsQuotes = true
    let text = markdown.text(of: ComparisonReport(names: names).report(of: comparison))
    #expect(
      text.contains(
        "\n- What should be done: demands\n  - The night bus should run again\n    - Brightling: supports "
      )
    )
    #expect(text.contains("\n- Dunnock\n  - "))
    #expect(
      text.contains(
        "\n  - absolves Sallowby Town Council for “Night workers are stranded” (as doer, by opposition to “Council left"
      )
    )
  }

  @Test func `the manual explains every column`() throws {
    let (comparison, names, robustness) = try nightBuses()
    let manual = try RepositoryFiles.text(of: "docs/compare.md")
    for table in ComparisonCSV.Table.allCases where table != .explanation {
      let text = ComparisonCSV(names: names).text(of: comparison, robustness: robustness, table: table)
      let columns = Self.fields(of: text)[0]
      #expect(columns.filter { !manual.contains("`\($0)`") } == [], "\(table)")
      #expect(manual.contains("| `\(table.rawValue)`"))
    }
  }

  @Test(arguments: ["examples/night-buses", "examples/minimal", "Graphs/left-on-syria"])
  func `as JSON every comparison and explanation fits the schema`(project: String) throws {
    let text = try RepositoryFiles.text(of: "docs/compare.schema.json")
    let schema = try JSONValue(parsing: text)
    func faults(_ definition: String, _ value: JSONValue) throws -> [String] {
      let definitions = try #require(schema["$defs"])
      guard case .object(let members) = try #require(definitions[definition]) else { return ["no object"] }
      let whole = try JSONSchema(.object(members + [.init("$defs", definitions)]))
      return try whole.faults(in: JSONValue(parsing: JSONWriter().text(of: value)))
    }
    let (comparison, names, robustness) = try compared(project)
    let export = ComparisonExport(names: names)
    #expect(try faults("comparison", export.json(of: comparison, robustness: robustness)) == [])
    for claim in comparison.claims {
      let explanation = try #require(StanceExplanation(of: claim.id, in: comparison, of: names.graph))
      #expect(try faults("explanation", export.json(of: explanation)) == [])
    }
    let whole = try JSONSchema(schema)
    let json = try JSONValue(parsing: JSONWriter().text(of: export.json(of: comparison)))
    #expect(try whole.faults(in: json) == [])
    #expect(try !whole.faults(in: .object([.init("format", 2)])).isEmpty)
  }
}

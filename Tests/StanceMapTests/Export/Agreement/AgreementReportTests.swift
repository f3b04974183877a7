import TestSupport
import Testing

@testable import StanceMap

/// The agreement as people and programs get it, on the project in `examples/night-buses`.
@Suite struct AgreementReportTests {
  private func nightBuses() throws -> (agreement: CoderAgreement, names: AgreementNames) {
    let folder = "examples/night-buses"
    var diagnostics: [Diagnostic] = []
    let files = try RepositoryFiles.annotations(in: folder).compactMap { path in
      let source = SourceFile(path: path, text: try RepositoryFiles.text(of: path))
      return AnnotationReader().file(from: source, diagnostics: &diagnostics)
    }
    let text = DocumentText(try RepositoryFiles.text(of: "\(folder)/texts/nobody-rode.txt"))
    let graphs = [nil, "second"].map { coding in
      let graph = GraphBuilder(coding: coding).graph(from: files, diagnostics: &diagnostics)
      return GraphAnchorer().graph(graph, texts: ["nobody-rode": text], diagnostics: &diagnostics)
    }
    let names = AgreementNames(graph: graphs[0], other: "second", projectFolder: folder)
    return (CoderAgreement(of: graphs[0], with: graphs[1]), names)
  }

  @Test func `the example has the figures that docs/agreement.md shows`() throws {
    let (agreement, names) = try nightBuses()
    let report = ReportText().text(of: AgreementReport(names: names).report(of: agreement))
    let page = try RepositoryFiles.text(of: "docs/agreement.md")
    let shown = page.split(separator: "```text\n")[1].split(separator: "```")[0]
    #expect(report.contains(shown))
  }

  @Test func `the text fits into eighty columns`() throws {
    let (agreement, names) = try nightBuses()
    let report = ReportText().text(of: AgreementReport(names: names).report(of: agreement))
    #expect(report.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test func `a disagreement is listed with both codings' words and places`() throws {
    let (agreement, names) = try nightBuses()
    let list = ReportText().text(of: AgreementReport(names: names).disagreements(of: agreement))
    #expect(
      list.contains(
        """
        different role: Casimir Dunnock blames Regional Office for Transport
          reference: for “Night line is costly”, as enabler
            “The Regional Office froze its grants and passed on the bill” (text 11:57)
              documents/nobody-rode.yaml:53
          second: for “Night line is costly”, as doer
            “The Regional Office froze its grants” (text 11:57)
              second-coder/nobody-rode.yaml:20
        """
      )
    )
  }

  @Test func `as Markdown the list is a list and tables are tables`() throws {
    let (agreement, names) = try nightBuses()
    let markdown = ReportMarkdown().text(of: AgreementReport(names: names).report(of: agreement))
    #expect(markdown.contains("\n| Stances | n | agreement | kappa | alpha |\n|---|---:|---:|---:|---:|\n"))
    #expect(markdown.contains("\n- different role: Casimir Dunnock blames"))
    #expect(markdown.contains("\n  - second: for “Night line is costly”, as doer\n    - “"))
  }

  @Test func `as rows every figure has its n, and an undefined one its reason`() throws {
    let (agreement, names) = try nightBuses()
    let rows = AgreementCSV(names: names).figures(of: agreement).split(separator: "\n")
    #expect(rows[0] == "document,measure,figure,n,value,low,high,left_out,undefined")
    #expect(rows.contains { $0.hasPrefix(",with silence,kappa,18,0.41") })
    #expect(rows.contains("nobody-rode,told,kappa,0,,,,,no units"))
    let list = AgreementCSV(names: names).disagreements(of: agreement).split(separator: "\n")
    #expect(list.count == agreement.disagreements.count + 1)
  }

  @Test func `as JSON the figures and the statements are there`() throws {
    let (agreement, names) = try nightBuses()
    let json = AgreementExport(names: names).json(of: agreement)
    let text = JSONWriter(layout: .compact).text(of: json)
    #expect(text.contains(#""kappa":{"undefined":"no units"}"#))
    #expect(text.contains(#""file":"second-coder/nobody-rode.yaml""#))
  }

  @Test func `where no document has two codings the report says so`() {
    let graph = StanceGraph(title: "T")
    let names = AgreementNames(graph: graph, other: "second")
    let report = AgreementReport(names: names).report(of: CoderAgreement(of: graph, with: graph))
    #expect(report.blocks.last == .paragraph("No document has entries in both codings."))
  }
}

import Testing

@testable import StanceMap

@Suite struct ReportWriterTests {
  @Test func `long lines are broken between words, and entries hang`() {
    let entry = Report.Entry("one two three four", items: [Report.Entry("five six seven")])
    #expect(
      ReportText(width: 12).text(of: Report([.entry(entry)])) == """
        one two
          three four
          five six
            seven

        """
    )
  }

  @Test func `columns of a table are as wide as their widest cell`() {
    let table = Report.Block.table(columns: ["a", "n"], rows: [["longer", "1"]])
    #expect(ReportText().text(of: Report([table])) == "a       n\nlonger  1\n")
    #expect(ReportMarkdown().text(of: Report([table])) == "| a | n |\n|---|---:|\n| longer | 1 |\n")
  }

  @Test func `marks of Markdown are written so that they stay what they are`() {
    #expect(ReportMarkdown().text(of: Report([.paragraph("a*b|c")])) == "a\\*b\\|c\n")
  }

  @Test func `a value with a comma, a quotation mark or a line break is quoted`() {
    #expect(CSVWriter().text(of: [["a,b", "say \"no\"", "c"]]) == "\"a,b\",\"say \"\"no\"\"\",c\n")
  }

  @Test(arguments: [(0.6915, "0.69"), (1, "1.00"), (-0.123, "-0.12"), (-0.001, "0.00"), (0.045, "0.05")])
  func `numbers are rounded and have their decimals`(number: Double, text: String) {
    #expect(number.text(decimals: 2) == text)
  }
}

import Testing

@testable import StanceMap

struct GridTextTests {
  private var grid: Report.Grid {
    var evidence = Report.Evidence(label: "Ada", words: "supports “x”", file: "a.yaml", line: 3)
    evidence.quotes = ["fence it"]
    evidence.place = "letter, line 2"
    return Report.Grid(
      columns: [
        .init("Claim", .prose), .init("Ada Wickett", short: "A"), .init("passages", short: "n", .figure),
      ],
      rows: [
        .init(
          group: "Ponds",
          [.init("The pond should be fenced in"), .init("supports", sign: "+"), .init("12")],
          evidence: [evidence]
        )
      ]
    )
  }

  private func text(_ width: Int, showsQuotes: Bool = false) -> String {
    var setter = ReportText(width: width)
    setter.showsQuotes = showsQuotes
    return setter.text(of: Report([.grid(grid)]))
  }

  @Test func `titles stand above the columns where there is room`() {
    #expect(
      text(60) == """
        Claim                         Ada Wickett  passages
        ────────────────────────────  ───────────  ────────
        — Ponds
        The pond should be fenced in  +                  12
            Ada: a.yaml:3

        """
    )
  }

  @Test func `short headings come with a key, and prose is broken`() {
    #expect(
      text(24) == """
        A Ada Wickett, n
        passages.

        Claim              A   n
        ─────────────────  ─  ──
        — Ponds
        The pond should    +  12
        be fenced in
            Ada: a.yaml:3

        """
    )
  }

  @Test func `a column without a title needs no key`() {
    let grid = Report.Grid(
      columns: [.init(""), .init("A claim", short: "c", .prose)],
      rows: [Report.Grid.Row([Report.Grid.Cell("1"), Report.Grid.Cell("ponds")])]
    )
    #expect(ReportText(width: 9).text(of: Report([.grid(grid)])).hasPrefix("c A\nclaim.\n\n   c\n"))
  }

  @Test func `where columns do not fit, each row stands for itself`() {
    #expect(
      text(20) == """
        — Ponds
        The pond should be
          fenced in
          Ada Wickett:
            supports;
            passages: 12
            Ada: a.yaml:3

        """
    )
  }

  @Test func `evidence can come with its quotes`() {
    let text = text(80, showsQuotes: true)
    #expect(text.contains("\n    Ada: supports “x” “fence it” (letter, line 2; a.yaml:3)\n"))
  }

  @Test func `in Markdown the evidence has a column and words stand for signs`() {
    let text = ReportMarkdown().text(of: Report([.grid(grid)]))
    #expect(
      text.contains("| Claim | Ada Wickett | passages | Evidence |\n|---|---|---:|---|\n| **Ponds** | | | |")
    )
    #expect(text.contains("| The pond should be fenced in | supports | 12 | Ada: a.yaml:3 |"))
  }

  @Test(arguments: [1, 2, 3, 10])
  func `any word is broken at any width`(width: Int) {
    let word = String(repeating: "漢x", count: 500)
    let lines = word.wrapped(to: width)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { $0.terminalWidth <= max(2, width) })
  }

  @Test func `what is no word any more is cut`() {
    let long = String(repeating: "x", count: 301)
    #expect((long + " y").printable == String(long.dropLast()) + "… y")
    #expect(("e" + String(repeating: "\u{301}", count: 100_000)).printable.unicodeScalars.count == 301)
  }

  @Test func `nothing that steers a terminal gets through`() {
    let odd = "a\u{1B}[31mb\u{202E}c\u{85}d\re\nf"
    var grid = grid
    grid.columns[0].title = odd
    grid.rows[0].group = odd
    grid.rows[0].cells[0].words = odd
    grid.rows[0].evidence[0].words = odd
    grid.rows[0].evidence[0].file = odd
    let report = Report([
      .heading(level: 1, odd), .paragraph(odd), .table(columns: [odd], rows: [[odd]]), .grid(grid),
      .entry(.init(odd, items: [.init(odd)], evidence: grid.rows[0].evidence)),
    ])
    var text = ReportText()
    var markdown = ReportMarkdown()
    for showsQuotes in [false, true] {
      text.showsQuotes = showsQuotes
      markdown.showsQuotes = showsQuotes
      for written in [text.text(of: report), markdown.text(of: report)] {
        let steering = written.unicodeScalars.filter { $0 != "\n" && $0.steersTerminal }
        #expect(steering.isEmpty)
        #expect(written.contains("a\u{FFFD}"))
      }
    }
  }
}

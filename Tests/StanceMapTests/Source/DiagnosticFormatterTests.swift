import StanceMap
import Testing
import TestSupport

@Suite struct DiagnosticFormatterTests {
  private func range(_ path: String, _ line: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(
      path: path,
      start: SourceLocation(line: line, column: start),
      end: SourceLocation(line: line, column: end)
    )
  }

  private var diagnostics: [Diagnostic] {
    [
      Diagnostic(.unusedClaim, .note, "nothing uses 'c'", at: range("b.yaml", 1, 1, 2)),
      Diagnostic(.cutQuote, .warning, "cut, 100 %", at: range("a.yaml", 9, 3, 4)),
      Diagnostic(
        .duplicateID,
        .error,
        "the id 'a' is used twice",
        at: range("a.yaml", 3, 3, 6),
        notes: [Diagnostic.Note("first defined here", at: range("b c.yaml", 1, 3, 6))]
      ),
      Diagnostic(.cutQuote, .warning, "cut, 100 %", at: range("a.yaml", 9, 3, 4)),
    ]
  }

  @Test func `text has a line for each diagnostic, in order and once`() {
    #expect(
      DiagnosticFormatter(style: .text).text(of: diagnostics, in: []) == """
        a.yaml:3:3: error: the id 'a' is used twice [duplicate-id]
        b c.yaml:1:3: note: first defined here
        a.yaml:9:3: warning: cut, 100 % [cut-quote]
        b.yaml:1:1: note: nothing uses 'c' [unused-claim]

        """
    )
    #expect(DiagnosticFormatter(style: .text).text(of: [], in: []) == "")
  }

  @Test func `text tells one message at three places, and of the others how many they are`() {
    func text(_ count: Int) -> String {
      let faults = (1...count).map { line in
        Diagnostic(.tab, .error, "m", at: range("a.yaml", line, 1, 2))
      }
      return DiagnosticFormatter(style: .text).text(of: faults, in: [])
    }
    let three = "a.yaml:1:1: error: m [tab]\na.yaml:2:1: error: m [tab]\na.yaml:3:1: error: m [tab]\n"
    #expect(text(4) == three + "a.yaml:4:1: error: m [tab]\n")
    #expect(text(9) == three + "a.yaml:4:1: error: m (here and in 5 more places) [tab]\n")
  }

  /// The text with source lines, of one error at a range of one line.
  private func excerpt(of line: String, from start: Int, to end: Int) -> String {
    var formatter = DiagnosticFormatter(style: .text)
    formatter.showsSource = true
    let fault = Diagnostic(.tab, .error, "m", at: range("a.yaml", 2, start, end))
    return formatter.text(of: [fault], in: [SourceFile(path: "a.yaml", text: "x\n\(line)\ny\n")])
  }

  @Test func `the line of a diagnostic is shown with a mark below the range`() {
    #expect(
      excerpt(of: "  - supports: the-cuoncil\r", from: 15, to: 26) == """
        a.yaml:2:15: error: m [tab]
         2 |   - supports: the-cuoncil
           |               ^~~~~~~~~~~

        """
    )
    #expect(excerpt(of: "ab", from: 3, to: 3).hasSuffix("| ab\n   |   ^\n"))
    #expect(excerpt(of: "", from: 1, to: 9).hasSuffix("| \n   | ^\n"))
  }

  @Test func `the mark stands below wide, combined and invisible characters`() {
    #expect(excerpt(of: "漢字: x", from: 5, to: 6).hasSuffix("| 漢字: x\n   |       ^\n"))
    #expect(
      excerpt(of: "e\u{301}e\u{301}: x", from: 7, to: 8).hasSuffix("| e\u{301}e\u{301}: x\n   |     ^\n")
    )
    #expect(excerpt(of: "👍🏽👩‍👩‍👧 x", from: 9, to: 10).hasSuffix(" x\n   |      ^\n"))
    #expect(excerpt(of: "\tx", from: 2, to: 3).hasSuffix("|     x\n   |     ^\n"))
    #expect(excerpt(of: "漢字", from: 1, to: 3).hasSuffix("| 漢字\n   | ^~~~\n"))
  }

  @Test func `a long line is cut around the place`() throws {
    let line = String(repeating: "a", count: 5_000) + "HERE" + String(repeating: "b", count: 5_000)
    let lines = excerpt(of: line, from: 5_001, to: 5_005).split(separator: "\n")
    let shown = try #require(lines.dropFirst().first)
    let mark = try #require(lines.last)
    #expect(shown.count < 150)
    #expect(shown.contains("…a") && shown.hasSuffix("b…"))
    #expect(mark.hasSuffix(" ^~~~"))
    let offset = shown.firstIndex(of: "H").map { shown.distance(from: shown.startIndex, to: $0) }
    #expect(offset == mark.count - 4)
  }

  @Test func `nothing in a file steers the terminal`() {
    let text = excerpt(of: "a\u{1B}[31m\u{202E}b", from: 1, to: 2)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    let fault = Diagnostic(.tab, .error, "a\n\u{1B}[0mb", at: range("a\nb", 1, 1, 1))
    let lines = DiagnosticFormatter(style: .text).text(of: [fault], in: [])
    #expect(lines == "a\u{FFFD}b:1:1: error: a\u{FFFD}\u{FFFD}[0mb [tab]\n")
  }

  @Test func `colours come only when they are asked for`() {
    var formatter = DiagnosticFormatter(style: .text)
    formatter.usesColor = true
    let text = formatter.text(of: [diagnostics[1]], in: [])
    #expect(text == "\u{1B}[1ma.yaml:9:3:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m cut, 100 % [cut-quote]\n")
  }

  @Test func `JSON is one object`() throws {
    let text = DiagnosticFormatter(style: .json).text(of: Array(diagnostics.suffix(2)), in: [])
    let expected: JSONValue = [
      "format": 1,
      "diagnostics": [
        [
          "severity": "error", "id": "duplicate-id", "message": "the id 'a' is used twice", "file": "a.yaml",
          "start": ["line": 3, "column": 3], "end": ["line": 3, "column": 6],
          "notes": [
            [
              "message": "first defined here", "file": "b c.yaml", "start": ["line": 1, "column": 3],
              "end": ["line": 1, "column": 6],
            ]
          ],
        ],
        [
          "severity": "warning", "id": "cut-quote", "message": "cut, 100 %", "file": "a.yaml",
          "start": ["line": 9, "column": 3], "end": ["line": 9, "column": 4], "notes": [],
        ],
      ],
      "errors": 1, "warnings": 1, "notes": 0,
    ]
    #expect(text == JSONWriter().text(of: expected))
  }

  @Test func `GitHub gets commands with everything escaped, the worst first, and the counts`() {
    let fault = Diagnostic(.tab, .error, "m", at: range("c,d:e.yaml", 1, 2, 5))
    #expect(
      DiagnosticFormatter(style: .github).text(of: diagnostics + [fault], in: []) == """
        ::error file=a.yaml,line=3,endLine=3,col=3,endColumn=5,title=duplicate-id::the id 'a' is used twice\
        %0Ab c.yaml:1:3: first defined here
        ::error file=c%2Cd%3Ae.yaml,line=1,endLine=1,col=2,endColumn=4,title=tab::m
        ::warning file=a.yaml,line=9,endLine=9,col=3,endColumn=3,title=cut-quote::cut, 100 %25
        ::notice file=b.yaml,line=1,endLine=1,col=1,endColumn=1,title=unused-claim::nothing uses 'c'
        2 errors, 1 warning and 1 note

        """
    )
    var range = range("a.yaml", 1, 2, 5)
    range.end.line = 2
    let text = DiagnosticFormatter(style: .github).text(
      of: [Diagnostic(.tab, .error, "m", at: range)],
      in: []
    )
    #expect(text.hasPrefix("::error file=a.yaml,line=1,endLine=2,title=tab::m\n"))
  }

  @Test func `SARIF has a rule for each id and a location for each result`() throws {
    var formatter = DiagnosticFormatter(style: .sarif)
    formatter.version = "1.2.3"
    let log = try JSONValue(parsing: formatter.text(of: diagnostics, in: []))
    let run = try #require(log["runs"]?.elements.first)
    #expect(log["version"] == "2.1.0")
    #expect(run["columnKind"] == "unicodeCodePoints")
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["semanticVersion"] == "1.2.3")
    #expect(driver["rules"]?.elements.map { $0["id"] } == ["cut-quote", "duplicate-id", "unused-claim"])
    let results = try #require(run["results"]?.elements)
    #expect(results.map { $0["ruleIndex"] } == [1, 0, 2])
    #expect(results.map { $0["level"] } == ["error", "warning", "note"])
    let related = try #require(results[0]["relatedLocations"]?.elements.first)
    #expect(related["message"]?["text"] == "first defined here")
    let place = try #require(related["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"] == "b%20c.yaml")
    #expect(place["artifactLocation"]?["uriBaseId"] == "%SRCROOT%")
    #expect(place["region"]?["startLine"] == 1)
    #expect(place["region"]?["endColumn"] == 6)
  }

  @Test func `a fingerprint lasts when lines are added above, and equal faults have different ones`() throws {
    func fingerprints(_ lines: [Int]) throws -> [JSONValue?] {
      let faults = lines.map { Diagnostic(.tab, .error, "m", at: range("a.yaml", $0, 1, 2)) }
      let log = try JSONValue(parsing: DiagnosticFormatter(style: .sarif).text(of: faults, in: []))
      return log["runs"]?.elements.first?["results"]?.elements.map { $0["partialFingerprints"] } ?? []
    }
    #expect(try fingerprints([1, 5]) == fingerprints([3, 9]))
    #expect(try Set(fingerprints([1, 5])).count == 2)
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}

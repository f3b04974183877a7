import Testing

@testable import StanceMap

struct ReportTextTests {
  private func text(_ columns: [String], _ rows: [[String]], width: Int) -> String {
    ReportText(width: width).text(of: Report([.table(columns: columns, rows: rows)]))
  }

  @Test func `a table that is too wide goes on below, with its first column again`() {
    let rows = [["ann", "1", "2", "3"], ["bo", "4", "5", "6"]]
    #expect(
      text(["", "x", "y", "z"], rows, width: 9) == """
             x  y
        ann  1  2
        bo   4  5

             z
        ann  3
        bo   6

        """
    )
    #expect(!text(["", "x", "y", "z"], rows, width: 12).contains("\n\n"))
  }

  @Test func `the place of a passage is broken between folder and file`() {
    #expect(
      "Ada: documents/wheel.yaml:31, 42".wrapped(to: 16) == ["Ada:", "documents/", "wheel.yaml:31,", "42"]
    )
    #expect("abcdefgh".wrapped(to: 3) == ["abc", "def", "gh"])
  }

  @Test func `a name that is too wide leaves room for one column`() {
    #expect(text(["", "x", "y"], [["annabel", "1", "2"]], width: 4).split(separator: "\n").count == 4)
    #expect(text(["name"], [["annabel"]], width: 4) == "name\nannabel\n")
  }
}

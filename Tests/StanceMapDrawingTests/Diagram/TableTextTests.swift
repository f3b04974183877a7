import StanceMapDrawing
import Testing

@Suite struct TableTextTests {
  @Test func `columns are as wide as they need to be, and long cells go on below`() {
    var table = Table(columns: ["claim", "a"])
    table.rows = [
      Table.Row(group: "First", ["one two three", "+"]), Table.Row(["xxxxxxxxxxxxxx", ""]), Table.Row(["x"]),
    ]
    #expect(
      TableText().text(of: table, widest: 8) == """
        claim     a
        ────────  ─

        First
        one two   +
        three
        xxxxxxxx
        xxxxxx
        x

        """
    )
  }

  @Test func `nothing in a table steers the terminal`() {
    var table = Table(columns: ["a\u{1B}[31m"])
    table.rows = [Table.Row(group: "b\u{7}", ["c\u{202E}d\u{0}\u{9B}m"])]
    #expect(TableText().text(of: table) == "a[31m\n─────\n\nb\ncdm\n")
  }
}

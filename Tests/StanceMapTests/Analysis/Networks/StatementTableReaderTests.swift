import StanceMap
import Testing

@Suite struct StatementTableReaderTests {
  private func read(
    _ bytes: [UInt8],
    qualifier: NetworkSettings.Qualifier? = nil
  ) -> (table: StatementTable?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let reader = StatementTableReader(path: "t.csv", columns: nil, qualifier: qualifier)
    return (reader.table(from: bytes, diagnostics: &diagnostics), diagnostics)
  }

  private func read(_ text: String) -> (table: StatementTable?, diagnostics: [Diagnostic]) {
    read(Array(text.utf8))
  }

  private func values(_ name: String, of text: String) throws -> [String] {
    let read = read(text)
    #expect(read.diagnostics.map(\.message) == [])
    let table = try #require(read.table)
    let column = try #require(table.column(name))
    return (0..<table.count).map { column.text($0) }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends may be any, and cells in quotes may hold them`(lineEnd: String) throws {
    let lines = ["\u{FEFF}id,document,date,who", "1,1,2024,\"a \"\"b\"\", c\nd\"", "", "2,1,2024,\"\"", ""]
    #expect(try values("who", of: lines.joined(separator: lineEnd)) == ["a \"b\", c\nd", ""])
  }

  @Test func `statements come in the order of date, document, start, stop and id`() throws {
    let rows = """
      id,document,date,start,stop
      9,2,2024-01-01,5,9
      8,10,2024-01-01,0,1
      7,2,2024-01-01,5,8
      10,2,2024-01-01,1,2
      2,2,2024-01-01,1,2
      1,1,2024-01-01T00:00:01,0,0
      3,1,2024-01-01T01:00:00+02:00,0,0
      """
    #expect(try values("id", of: rows) == ["3", "2", "10", "7", "9", "8", "1"])
  }

  @Test func `ids and documents that are no numbers are compared as text`() throws {
    let rows = "id,document,date\nb,10,2024\na,9x,2024\nC,10,2024\n"
    #expect(try values("id", of: rows) == ["C", "b", "a"])
  }

  @Test(arguments: [
    ("2024-03-02T14:05:06.789", "2024-03-02T14:05:06"), ("2024-03-02 00:30+01:00", "2024-03-01T23:30:00"),
    ("2024-03-02T14:05Z", "2024-03-02T14:05:00"), ("2024-02", "2024-02-01T00:00:00"),
    ("0001", "0001-01-01T00:00:00"),
  ])
  func `dates are as in ISO 8601`(text: String, time: String) throws {
    let table = try #require(read("id,document,date\n1,1,\(text)\n").table)
    #expect(table.times.map(\.description) == [time])
  }

  @Test(arguments: [
    "", "0000", "2024-13", "2023-02-29", "2024-3-2", "2024-03-02T", "2024-03-02T25:00", "2024-03-02T14:05+1",
    "2024-03-02T14:05:06.Z", "20240302", "٢٠٢٤",
  ])
  func `what is no date is an error`(text: String) {
    let read = read("id,document,date\n1,1,\(text)\n")
    #expect(read.table == nil)
    #expect(read.diagnostics.map(\.range.start) == [SourceLocation(line: 2, column: 5)])
  }

  @Test func `bytes that are no text are an error at their cell`() {
    let read = read(Array("id,document,date,who\n1,1,2024,ä\n2,1,2024,".utf8) + [0xFF, 0x0A])
    #expect(read.table == nil)
    #expect(read.diagnostics.map(\.id) == [.notUTF8])
    #expect(read.diagnostics.map(\.range.start) == [SourceLocation(line: 3, column: 10)])
  }

  @Test func `a number that is none is an error at its cell`() {
    let text = "id,document,date,how\n1,1,2024,1\n2,1,2024,maybe\n3,1,2024,\n"
    let qualifier = NetworkSettings.Qualifier(column: "how", kind: .boolean)
    let read = read(Array(text.utf8), qualifier: qualifier)
    #expect(read.diagnostics.map(\.range.start.line) == [3, 4])
    #expect(
      read.diagnostics.first?.message
        == "'how' has the value 'maybe', which is not a boolean: 0, 1, false or true"
    )
  }

  @Test(arguments: [
    (header: "id;document;date", hint: "; cells are separated by commas, not by ';'"),
    (header: "id\tdocument\tdate", hint: "; cells are separated by commas, not by tabs"),
    (header: "ID,Document,Date", hint: "; write names without spaces and in small letters"),
    (header: "id,day,text", hint: "; it has: id, day, text"),
  ])
  func `what columns seem to be missing for is told`(header: String, hint: String) {
    #expect(read("\(header)\n").diagnostics.first?.message.hasSuffix(hint) == true)
  }

  @Test func `a line may end with a carriage return alone, and faults still have their lines`() {
    let read = read("id,document,date\r1,1,2024\r\n2,1,x\r3,1,y\n")
    #expect(read.diagnostics.map(\.range.start.line) == [3, 4])
    #expect(read.diagnostics.map(\.range.start.column) == [5, 5])
  }

  @Test func `an id that occurs twice is a warning, and both count`() throws {
    let read = read("id,document,date\n1,1,2024\n2,1,2024\n1,2,2024\n")
    #expect(read.table?.count == 3)
    #expect(read.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `no more than twenty faults are told`() {
    let read = read("id,document,date\n" + String(repeating: "1\n", count: 1_000))
    #expect(read.diagnostics.count == 20)
  }

  @Test func `no table crashes the reading, wherever it ends`() {
    let text = Array("\u{FEFF}id,document,date,who\r\n1,\"1\",2024,\"a\"\"ö\"\n2,1,\"2024\",😀\r".utf8)
    for length in text.indices { _ = read(Array(text.prefix(length))) }
    for seed in 0..<2_000 {
      var bytes = text
      bytes[seed % bytes.count] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0xFF, 0x80][seed / bytes.count % 7]
      bytes.swapAt(seed % bytes.count, seed * 7_919 % bytes.count)
      _ = read(bytes)
    }
  }
}

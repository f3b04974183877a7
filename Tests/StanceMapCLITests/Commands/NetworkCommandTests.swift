import StanceMap
import TestSupport
import Testing

@testable import StanceMapCLI

@Suite struct NetworkCommandTests {
  private static let table = """
    id,document,date,who,what,how
    1,1,2024-01-05,ada,harbour,1
    2,1,2024-01-05,ada,"buses, by night",0
    3,2,2024-02-10,Björn,harbour,0
    4,3,2024-02-11,Cleo,"buses, by night",0
    """

  private func network(_ csv: String = table, _ arguments: String...) throws -> Program.Result {
    let folder = try TemporaryFolder(["s.csv": csv])
    let names = ["--variable1", "who", "--variable2", "what"]
    return try Program(folder: folder.path).run(["network", "--statements", "s.csv"] + names + arguments)
  }

  @Test func `a table becomes a matrix with labels`() throws {
    let result = try network(Self.table, "--format", "csv")
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(
      result.output == """
        ,"buses, by night",harbour
        Björn,0,1
        Cleo,1,0
        ada,1,1

        """
    )
  }

  @Test func `the JSON has settings, labels, matrix and the number of statements`() throws {
    let result = try network(
      Self.table,
      "--mode",
      "one",
      "--qualifier",
      "how:boolean",
      "--aggregation",
      "subtract",
      "--format",
      "json"
    )
    let json = try JSONValue(parsing: result.output)
    #expect(json.memberNames.sorted() == ["columns", "matrix", "rows", "settings", "statements"])
    #expect(json["rows"] == .strings(["Björn", "Cleo", "ada"]))
    #expect(json["columns"] == json["rows"])
    #expect(json["matrix"] == [[0, 0, -1], [0, 0, 1], [-1, 1, 0]])
    #expect(json["statements"] == 4)
    #expect(json["settings"]?["aggregation"] == "subtract")
  }

  @Test func `a number that is none is null`() throws {
    let result = try network(
      Self.table.replacing(",0", with: ",1"),
      "--mode",
      "one",
      "--qualifier",
      "how:integer",
      "--aggregation",
      "congruence",
      "--as-dna",
      "--format",
      "json"
    )
    let json = try JSONValue(parsing: result.output)
    #expect(json["matrix"]?[0] == [0, .null, .null])
  }

  @Test func `windows become a list with start, mid and stop`() throws {
    let result = try network(Self.table, "--window", "months:1", "--format", "json")
    let json = try JSONValue(parsing: result.output)
    #expect(json[0]["start"] == "2024-01-01T00:00:00")
    #expect(json[0]["mid"] == "2024-01-16T12:00:00")
    #expect(json[0]["stop"] == "2024-01-31T23:59:59")
    #expect(json[0]["statements"] == 2)
    #expect(json[1]["rows"] == ["Björn", "Cleo"])
    #expect(json[2] == .null)
  }

  @Test func `an event list has the statements that count`() throws {
    let result = try network(Self.table, "--exclude", "who=ada", "--format", "event-list")
    #expect(
      result.output == """
        id,document,date,who,what,how
        3,2,2024-02-10,Björn,harbour,0
        4,3,2024-02-11,Cleo,"buses, by night",0

        """
    )
  }

  @Test func `what DNA replaces is replaced with a warning where it is followed, and an error elsewhere`()
    throws
  {
    let ours = try network(Self.table, "--qualifier", "how:boolean", "--aggregation", "conflict")
    #expect(ours.status == 64)
    #expect(ours.output == "")
    #expect(ours.messages.contains("the aggregation 'conflict' needs a one-mode network"))
    let theirs = try network(
      Self.table,
      "--qualifier",
      "how:boolean",
      "--aggregation",
      "conflict",
      "--as-dna",
      "--format",
      "csv"
    )
    #expect(theirs.status == 0)
    #expect(
      theirs.messages.contains("warning: the aggregation 'conflict' needs a one-mode network; 'ignore'")
    )
    #expect(theirs.output == (try network(Self.table, "--format", "csv")).output)
  }

  @Test(arguments: [
    (csv: "id,document,date,who,what\n1,1,2024-01-05,a\n", fault: "s.csv:2:1: error: the row has 4 cells"),
    (csv: "id,document,date,who,what\n1,1,5.1.2024,a,b\n", fault: "s.csv:2:5: error: '5.1.2024' is no date"),
    (csv: "id,document,date,who,what\n1,1,2024,\"ä\"b,c\n", fault: "s.csv:2:13: error: there is text after"),
    (
      csv: "id,document,date,who,what\n1,1,2024,\"a,c\n",
      fault: "s.csv:2:10: error: the quotation mark is not"
    ),
    (
      csv: "id,document,date,who,what\n1,1,2024,a\"b,c\n", fault: "s.csv:2:11: error: a quotation mark stands"
    ),
    (
      csv: "id;document;date;who;what\n1;1;2024;a;b\n",
      fault: "s.csv:1:1: error: the table has no column 'id'"
    ),
    (csv: "id,document,date,who,who,what\n", fault: "s.csv:1:22: error: there are two columns 'who'"),
    (csv: "", fault: "s.csv:1:1: error: the table is empty"),
  ])
  func `what is wrong with a table is told with its place, and no figures are made`(
    csv: String,
    fault: String
  ) throws {
    let result = try network(csv)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix(fault), "\(result.messages)")
  }

  @Test func `a column that is not there is wrong usage, with the nearest name`() throws {
    let result = try stancemap("network", SampleProject.nightBuses, "--variable1", "holdr")
    #expect(result.status == 64)
    let message = "stancemap: the statements have no variable 'holdr'; did you mean 'holder'?\n"
    #expect(result.messages == message)
  }

  @Test func `a qualifier of a project has to be what it is said to be`() throws {
    let result = try stancemap("network", SampleProject.nightBuses, "--qualifier", "voice:integer")
    #expect(result.status == 64)
    #expect(result.messages.contains("'voice' has the value '"))
    #expect(result.messages.contains("which is not a whole number of at most 18 digits; take voice:text"))
  }

  @Test(arguments: ["csv", "json", "dl", "graphml", "text", "event-list"])
  func `a project has a network in every format, the same each time`(format: String) throws {
    let results = try (0..<2).map { _ in
      try stancemap("network", SampleProject.nightBuses, "--format", format)
    }
    #expect(results[0].status == 0)
    #expect(results[0].messages == "")
    #expect(results[0].output.contains("dunnock"))
    #expect(results[0].output == results[1].output)
  }

  @Test func `dates without a day are warned of where dates matter`() throws {
    let result = try stancemap("network", SampleProject.nightBuses, "--start", "2024-02")
    #expect(result.status == 0)
    #expect(result.messages.contains("have a date without a day"))
  }

  @Test func `the manual's example is what comes out`() throws {
    let manual = try RepositoryFiles.text(of: "docs/networks.md")
    let example = try #require(manual.firstMatch(of: /(?s)\$ stancemap ([^\n]+)\n```\n\n```text\n(.*?)```/))
    let arguments = example.1.split(separator: " ").map { String($0) }
    let result = try Program(folder: RepositoryFiles.path(".")).run(arguments)
    #expect(result.output == String(example.2))
  }

  @Test func `the manual names every value of every option`() throws {
    let manual = try RepositoryFiles.text(of: "docs/networks.md")
    let values =
      NetworkSettings.Aggregation.allCases.map(\.rawValue)
      + NetworkSettings.Normalization.allCases.map(\.rawValue)
      + NetworkSettings.Duplicates.allCases.map(\.rawValue)
      + NetworkSettings.Window.Unit.allCases.map(\.rawValue)
      + NetworkSettings.Qualifier.Kind.allCases.map(\.rawValue)
      + NetworkCommand.Format.allCases.map(\.rawValue)
    #expect(values.filter { !manual.contains("`\($0)`") && $0 != "no" } == [])
  }

  @Test func `polarization is told in every format, and takes the camps from two on`() throws {
    let options = ["network", SampleProject.nightBuses, "--polarization", "2"]
    let text = try Program().run(options)
    #expect(text.status == 0)
    #expect(text.output.contains("Modularity with signs: "))
    let json = try JSONValue(parsing: Program().run(options + ["--format", "json"]).output)
    #expect(json["clusters"] == 2)
    #expect(json["exact"] == true)
    #expect(json["dna"]?["polarization"] != nil)
    #expect(
      try Program().run(options + ["--format", "csv"]).output.hasPrefix("measure,polarization,exact,node,")
    )
    #expect(try Program().run(["network", SampleProject.nightBuses, "--polarization", "1"]).status == 64)
    #expect(try Program().run(options + ["--format", "graphml"]).status == 64)
  }

  @Test func `a network that is too large is refused`() throws {
    let rows = (1...9_000).map { "\($0),1,2024,a\($0),x" }
    let csv = "id,document,date,who,what\n" + rows.joined(separator: "\n")
    let result = try network(csv, "--mode", "one")
    #expect(result.status == 2)
    #expect(result.messages.contains("a matrix of 9000 by 9000 brings more than 67108864 numbers"))
  }
}

import StanceMap
import Testing

@Suite struct StatementSelectorTests {
  private func settings(_ change: (inout NetworkSettings) -> Void = { _ in }) -> NetworkSettings {
    var settings = NetworkSettings(variable1: "who", variable2: "what")
    change(&settings)
    return settings
  }

  private func count(_ rows: String, _ change: (inout NetworkSettings) -> Void) throws -> Int {
    try network(of: csv(rows), settings(change)).statements
  }

  @Test func `a month is that of its year, but DNA counts June and June as one`() throws {
    let rows = "2020-06-01 a,x,1\n2020-06-30 a,x,1\n2021-06-15 a,x,1"
    #expect(try count(rows) { $0.duplicates = .month } == 2)
    #expect(
      try count(rows) {
        $0.duplicates = .month
        $0.followsDNA = true
      } == 1
    )
  }

  @Test func `weeks are those of ISO 8601 across the ends of years`() throws {
    // Week 1 of 2020, twice, then week 53 of 2020 and week 1 of 2021.
    let rows = "2019-12-30 a,x,1\n2020-01-02 a,x,1\n2021-01-03 a,x,1\n2021-01-04 a,x,1"
    #expect(try count(rows) { $0.duplicates = .week } == 3)
    #expect(
      try count(rows) {
        $0.duplicates = .week
        $0.followsDNA = true
      } == 2
    )
  }

  @Test(arguments: [
    (NetworkSettings.Duplicates.include, 4), (.document, 4), (.year, 2), (.acrossrange, 1),
  ])
  func `what is a duplicate depends on the period`(duplicates: NetworkSettings.Duplicates, left: Int) throws {
    let rows = "2020-06-01 a,x,1\n2020-07-01 a,x,1\n2021-06-15 a,x,1\n2021-06-15 a,x,1"
    #expect(try count(rows) { $0.duplicates = duplicates } == left)
  }

  @Test func `the qualifier makes a difference to duplicates unless it is ignored`() throws {
    let rows = "2020-06-01 a,x,1\n2020-06-02 a,x,0"
    let change = { (settings: inout NetworkSettings) in
      settings.duplicates = .year
      settings.qualifier = NetworkSettings.Qualifier(column: "how", kind: .boolean)
    }
    #expect(try count(rows, change) == 1)
    #expect(
      try count(rows) {
        change(&$0)
        $0.aggregation = .subtract
      } == 2
    )
  }

  @Test func `large numbers are never the same to DNA`() throws {
    let rows = "2020-06-01 a,x,128\n2020-06-02 a,x,128\n2020-06-02 a,x,-128\n2020-06-02 a,x,-128"
    for (followsDNA, left) in [(false, 2), (true, 3)] {
      let kept = try count(rows) {
        $0.duplicates = .year
        $0.qualifier = NetworkSettings.Qualifier(column: "how", kind: .integer)
        $0.aggregation = .subtract
        $0.followsDNA = followsDNA
      }
      #expect(kept == left)
    }
  }

  @Test func `blanks do not count, an empty qualifier only where it matters`() throws {
    let rows = "2020 ,x,1\n2020 a,,1\n2020 a,x,\n2020 a,x,yes"
    let qualifier = NetworkSettings.Qualifier(column: "how", kind: .text)
    #expect(try count(rows) { $0.qualifier = qualifier } == 2)
    #expect(
      try count(rows) {
        $0.qualifier = qualifier
        $0.aggregation = .subtract
      } == 1
    )
  }

  @Test func `a column's values are alternatives, and all columns have to agree`() throws {
    let rows = "2020 a,x,1\n2020 b,x,1\n2020 c,x,1\n2020 c,y,1"
    let choice = NetworkSettings.Choice.init(column:value:)
    #expect(try count(rows) { $0.kept = [choice("who", "a"), choice("who", "c")] } == 3)
    #expect(try count(rows) { $0.kept = [choice("who", "c"), choice("what", "x")] } == 1)
    #expect(try count(rows) { $0.excluded = [choice("who", "a"), choice("what", "y")] } == 2)
  }

  @Test func `isolates come back from beyond the dates and not from what is excluded, to DNA the reverse`()
    throws
  {
    let rows = "2019-01-01 early,x,1\n2020-01-01 a,x,1\n2020-01-01 gone,y,1"
    for (followsDNA, labels, columns) in [
      (false, ["a", "early"], ["x"]), (true, ["a", "gone"], ["x", "y"]),
    ] {
      let network = try network(
        of: csv(rows),
        settings {
          $0.start = DateReader().period("2020".utf8)
          $0.excluded = [NetworkSettings.Choice(column: "who", value: "gone")]
          $0.includesIsolates = true
          $0.followsDNA = followsDNA
        }
      )
      #expect(network.labels == labels)
      #expect(network.columnLabels == columns)
      #expect(network.statements == 1)
    }
  }

  @Test func `labels come in the order of UTF-16, and differ where their bytes do`() throws {
    let rows = ["\u{E000}", "😀", "é", "e\u{301}", "Z", "a"].map { "2020 \($0),x,1" }.joined(separator: "\n")
    let labels = try network(of: csv(rows), settings()).labels.map { Array($0.utf16) }
    #expect(labels == ["Z", "a", "e\u{301}", "é", "😀", "\u{E000}"].map { Array($0.utf16) })
  }

  @Test func `what is before the first date or after the last leaves nothing`() throws {
    let rows = "2020-06-01 a,x,1\n2020-06-02 b,x,1"
    for followsDNA in [false, true] {
      let before = settings {
        $0.stop = DateReader().period("2020-05-31".utf8)
        $0.followsDNA = followsDNA
      }
      #expect(try network(of: csv(rows), before).statements == 0)
      var after = settings {
        $0.start = DateReader().period("2020-06-03".utf8)
        $0.followsDNA = followsDNA
      }
      #expect(try network(of: csv(rows), after).statements == 0)
      after.window = NetworkSettings.Window(unit: .days, size: 1)
      var warnings: [String] = []
      #expect(try networks(of: csv(rows), after, warnings: &warnings) == [])
    }
  }

  @Test(arguments: ["true", "1", "TRUE"])
  func `a qualifier that is a number is chosen however it is written`(value: String) throws {
    let rows = "2020 a,x,True\n2020 b,x,1\n2020 c,x,false"
    let kept = try count(rows) {
      $0.qualifier = NetworkSettings.Qualifier(column: "how", kind: .boolean)
      $0.kept = [NetworkSettings.Choice(column: "how", value: value)]
    }
    #expect(kept == 2)
  }

  @Test func `a qualifier that is a variable, too, is none`() throws {
    let rows = csv("2020 a,x,1\n2020 b,x,1\n2020 c,y,1")
    let doubled = settings {
      $0.mode = .one
      $0.qualifier = NetworkSettings.Qualifier(column: "who", kind: .text)
      $0.normalization = .jaccard
    }
    #expect(try network(of: rows, doubled).lists == [[0, 1, 0], [1, 0, 0], [0, 0, 0]])
    var subtracting = doubled
    subtracting.aggregation = .subtract
    #expect(throws: NetworkError.self) { try network(of: rows, subtracting) }
    subtracting.followsDNA = true
    #expect(try network(of: rows, subtracting).lists == [[0, 1, 0], [1, 0, 0], [0, 0, 0]])
  }

  @Test func `to DNA a qualifier about documents fails only where two statements are compared`() throws {
    let choices = settings {
      $0.qualifier = NetworkSettings.Qualifier(column: "document_type", kind: .text)
      $0.aggregation = .subtract
      $0.duplicates = .year
      $0.excluded = [NetworkSettings.Choice(column: "how", value: "0")]
      $0.followsDNA = true
    }
    let columns = "who,what,document_type,how"
    let apart = csv("2020 a,x,t,1\n2021 a,x,t,1\n2020 a,y,t,1\n2020 b,y,t,0", columns: columns)
    #expect(try network(of: apart, choices).statements == 3)
    // What is left out is compared, too, but not what comes before all that counts.
    let leading = csv("2020-01-01 a,x,t,0\n2020-01-02 a,x,t,1", columns: columns)
    #expect(try network(of: leading, choices).statements == 1)
    let trailing = csv("2020-01-01 a,x,t,1\n2020-01-02 a,x,t,0", columns: columns)
    #expect(throws: NetworkError.self) { try network(of: trailing, choices) }
  }

  @Test func `what DNA fails on is an error where it is followed`() throws {
    let rows = "2020 a,x,1\n2020 a,x,1"
    let columns = "who,what,document_type"
    let qualified = settings {
      $0.mode = .one
      $0.qualifier = NetworkSettings.Qualifier(column: "document_type", kind: .text)
      $0.aggregation = .congruence
      $0.duplicates = .year
      $0.followsDNA = true
    }
    let excluding = settings {
      $0.excluded = [NetworkSettings.Choice(column: "document_type", value: "l'an")]
      $0.followsDNA = true
    }
    for failing in [qualified, excluding] {
      #expect(throws: NetworkError.self) { try network(of: csv(rows, columns: columns), failing) }
      var ours = failing
      ours.followsDNA = false
      #expect(throws: Never.self) { try network(of: csv(rows, columns: columns), ours) }
    }
  }
}

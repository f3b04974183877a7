import StanceMap
import Testing

@Suite struct NetworkCalculatorTests {
  private func settings(
    _ mode: NetworkSettings.Mode,
    _ kind: NetworkSettings.Qualifier.Kind = .boolean,
    _ change: (inout NetworkSettings) -> Void
  ) -> NetworkSettings {
    var settings = NetworkSettings(variable1: "who", variable2: "what")
    settings.mode = mode
    settings.qualifier = NetworkSettings.Qualifier(column: "how", kind: kind)
    change(&settings)
    return settings
  }

  /// Two who say x twice and three times, one of them also y.
  private let scale = csv(
    "2020 a,x,2\n2020 a,x,-2\n2020 b,x,2\n2020 b,x,2\n2020 b,x,0\n2020 b,y,1\n2020 c,y,1"
  )

  @Test func `whole numbers weigh in what is subtracted`() throws {
    let made = try network(of: scale, settings(.two, .integer) { $0.aggregation = .subtract })
    #expect(made.lists == [[0, 0], [4, 1], [0, 1]])
  }

  @Test func `whole numbers are as far apart as their difference over the span`() throws {
    let made = try network(of: scale, settings(.one, .integer) { $0.aggregation = .conflict })
    // a says 2 and -2, b says 2 twice and 0: distances over 4 are 0, 0, 1/2, 1, 1, 1/2.
    #expect(made.lists == [[0, 3, 0], [3, 0, 0], [0, 0, 0]])
    let congruence = try network(of: scale, settings(.one, .integer) { $0.aggregation = .congruence })
    #expect(congruence.lists == [[0, 3, 0], [3, 0, 1], [0, 1, 0]])
  }

  @Test func `a cosine is one, and DNA's is a quotient of totals`() throws {
    let rows = csv("2020 a,x,1\n2020 a,y,1\n2020 b,x,1\n2020 b,y,1")
    let cosine = { (followsDNA: Bool) in
      self.settings(.one) {
        $0.aggregation = .congruence
        $0.normalization = .cosine
        $0.followsDNA = followsDNA
      }
    }
    #expect(abs(try network(of: rows, cosine(false))[0, 1] - 1) < 1e-12)
    #expect(try network(of: rows, cosine(true))[0, 1] == 0.5)
  }

  @Test func `conflict over text is between pairs, to DNA what one of the two does not say`() throws {
    let rows = csv("2020 a,x,yes\n2020 a,x,yes\n2020 b,x,no\n2020 c,y,yes")
    let made = try network(of: rows, settings(.one, .text) { $0.aggregation = .conflict })
    #expect(made.lists == [[0, 2, 0], [2, 0, 0], [0, 0, 0]])
    let theirs = try network(
      of: rows,
      settings(.one, .text) {
        $0.aggregation = .conflict
        $0.followsDNA = true
      }
    )
    #expect(theirs.lists == [[0, 3, 3], [3, 0, 2], [3, 2, 0]])
  }

  @Test func `levels are combined into a code whose last bit is the highest level`() throws {
    let rows = csv("2020 a,x,1\n2020 a,y,3\n2020 a,z,1\n2020 a,z,3\n2020 b,x,2")
    let made = try network(of: rows, settings(.two, .integer) { $0.aggregation = .combine })
    #expect(made.lists == [[4, 1, 5], [2, 0, 0]])
  }

  @Test func `filled cells are counted in the column, by DNA in the row of that number`() throws {
    let rows = csv("2020 a,x,1\n2020 b,x,1\n2020 b,y,1")
    for (followsDNA, matrix) in [(false, [[0.5, 0], [0.5, 1]]), (true, [[1, 0], [1, 0.5]])] {
      let made = try network(
        of: rows,
        settings(.two) {
          $0.aggregation = .combine
          $0.normalization = .prominence
          $0.followsDNA = followsDNA
        }
      )
      #expect(made.lists == matrix)
    }
  }

  @Test func `one level alone is no distance, to DNA no number`() throws {
    let rows = csv("2020 a,x,5\n2020 b,x,5\n2020 c,y,5")
    let made = try network(of: rows, settings(.one, .integer) { $0.aggregation = .congruence })
    #expect(made.lists == [[0, 1, 0], [1, 0, 0], [0, 0, 0]])
    let theirs = try network(
      of: rows,
      settings(.one, .integer) {
        $0.aggregation = .congruence
        $0.followsDNA = true
      }
    )
    #expect(theirs[0, 2].isNaN && theirs[1, 1] == 0)
  }

  @Test func `nothing at all is a matrix without rows`() throws {
    let made = try network(
      of: "id,document,date,who,what,how\n",
      settings(.one) { $0.aggregation = .congruence }
    )
    #expect(made.rows == [])
    #expect(made.statements == 0)
  }

  // MARK: Windows

  private func windows(_ csv: String, _ window: String, followsDNA: Bool) throws -> [DiscourseNetwork] {
    let parts = window.split(separator: ":")
    let unit = try #require(NetworkSettings.Window.Unit(rawValue: String(parts[0])))
    let size = try #require(Int(parts[1]))
    var warnings: [String] = []
    return try networks(
      of: csv,
      settings(.two) {
        $0.window = NetworkSettings.Window(unit: unit, size: size)
        $0.followsDNA = followsDNA
      },
      warnings: &warnings
    )
  }

  @Test func `windows of months are whole months`() throws {
    let rows = csv("2020-01-31 a,x,1\n2020-02-29 a,x,1\n2020-03-31 b,x,1")
    let made = try windows(rows, "months:2", followsDNA: false)
    #expect(
      made.map { "\($0.window?.start, default: "") \($0.window?.stop, default: "") \($0.statements)" } == [
        "2020-01-01T00:00:00 2020-02-29T23:59:59 2", "2020-02-01T00:00:00 2020-03-31T23:59:59 2",
      ]
    )
  }

  @Test func `DNA's months begin with the range, and the 31st never comes back`() throws {
    let rows = csv("2020-01-31 a,x,1\n2020-02-29 a,x,1\n2020-03-31 b,x,1")
    let made = try windows(rows, "months:1", followsDNA: true)
    #expect(
      made.map { "\($0.window?.start, default: "") \($0.statements)" } == [
        "2020-01-31T00:00:00 1", "2020-02-29T00:00:00 1", "2020-03-29T00:00:00 0",
      ]
    )
    #expect(made.allSatisfy { $0.window?.start == $0.window?.stop })
    let wider = try windows(rows, "months:2", followsDNA: true)
    // A month before 29 February is before the range, a month after 29 March behind it.
    #expect(wider == [])
  }

  @Test func `windows of events have so many, DNA's always an odd number`() throws {
    let rows = csv("2020-01-01 a,x,1\n2020-01-02 b,x,1\n2020-01-03 c,x,1\n2020-01-04 d,x,1\n2020-01-05 e,x,1")
    #expect(try windows(rows, "events:4", followsDNA: false).map(\.statements) == [4, 4])
    let theirs = try windows(rows, "events:4", followsDNA: true)
    #expect(theirs.map(\.statements) == [5])
    #expect(theirs.first?.window?.mid.description == "2020-01-03T00:00:00")
  }

  @Test func `the levels of a qualifier about documents are to DNA those of the window`() throws {
    let rows = csv("2020-01-01 a,x,t\n2020-01-02 a,x,u", columns: "who,what,document_type")
    for (followsDNA, codes) in [(false, [2.0, 1.0]), (true, [1.0, 1.0])] {
      var settings = NetworkSettings(variable1: "who", variable2: "what")
      settings.qualifier = NetworkSettings.Qualifier(column: "document_type", kind: .text)
      settings.aggregation = .combine
      settings.window = NetworkSettings.Window(unit: .days, size: 1)
      settings.followsDNA = followsDNA
      var warnings: [String] = []
      #expect(try networks(of: rows, settings, warnings: &warnings).map { $0[0, 0] } == codes)
    }
  }

  @Test func `numbers that describe documents are numbers, but not to DNA`() throws {
    let rows = csv("2020 a,x,1\n2020 b,x,2\n2020 c,x,3", columns: "who,what,document_year")
    for (followsDNA, row) in [(false, [0, 0.5, 0]), (true, [0, 0, 0])] {
      var settings = NetworkSettings(variable1: "who", variable2: "what")
      settings.mode = .one
      settings.qualifier = NetworkSettings.Qualifier(column: "document_year", kind: .integer)
      settings.aggregation = .congruence
      settings.followsDNA = followsDNA
      #expect(try network(of: rows, settings).lists[0] == row)
    }
  }

  @Test func `DNA draws among statements of one date at the edges of a window, which is warned of`() throws {
    let whole = "2020-01-01 a,x,1\n2020-01-01 b,x,1\n2020-01-01 c,x,1"
    for (rows, isWarned) in [(whole, true), ("2020-01-01 a,x,1\n2020-01-02 b,x,1\n2020-01-03 c,x,1", false)] {
      for (size, draws) in [(3, isWarned), (1, false)] {
        var settings = NetworkSettings(variable1: "who", variable2: "what")
        settings.window = NetworkSettings.Window(unit: .events, size: size)
        settings.followsDNA = true
        var warnings: [String] = []
        _ = try networks(of: csv(rows), settings, warnings: &warnings)
        #expect(!warnings.isEmpty == draws)
      }
    }
  }

  @Test func `a window that is larger than the range gives nothing and a warning`() throws {
    var warnings: [String] = []
    let made = try networks(
      of: scale,
      settings(.two, .integer) { $0.window = NetworkSettings.Window(unit: .events, size: 9) },
      warnings: &warnings
    )
    #expect(made == [])
    #expect(warnings == ["no window 'events:9' fits into the range"])
  }
}

import ArgumentParser
import StanceMap

/// What a discourse network is made of, and how.
struct NetworkOptions: ParsableArguments {
  enum Mode: String, CaseIterable, ExpressibleByArgument {
    case two, one
  }

  @Option(help: "two: first variable by second; one: first variable by itself, through the second.")
  var mode = Mode.two

  @Option(
    name: .customLong("variable1"),
    help: ArgumentHelp("Whose values are rows; in a project 'holder' unless said.", valueName: "column")
  )
  var variable1: String?

  @Option(
    name: .customLong("variable2"),
    help: ArgumentHelp(
      "Whose values are columns or links; in a project 'claim' unless said.",
      valueName: "column"
    )
  )
  var variable2: String?

  @Option(
    help: ArgumentHelp(
      "COLUMN:boolean, COLUMN:integer, COLUMN:text, or none; in a project 'verb:boolean' unless said.",
      valueName: "column:kind"
    )
  )
  var qualifier: QualifierChoice?

  @Option(help: "What becomes of the qualifier.")
  var aggregation = NetworkSettings.Aggregation.ignore

  @Option(help: "What the numbers are divided by.")
  var normalization = NetworkSettings.Normalization.no

  @Option(help: "Within what a statement counts only once.")
  var duplicates = NetworkSettings.Duplicates.include

  @Flag(help: "Show also nodes without statements that count: outside the dates, or with blanks.")
  var isolates = false

  @Option(
    help: ArgumentHelp("From this date on: 2024, 2024-03, 2024-03-02, 2024-03-02T14:05.", valueName: "date")
  )
  var start: DatePeriod?

  @Option(help: ArgumentHelp("Up to this date; a day, month or year is meant whole.", valueName: "date"))
  var stop: DatePeriod?

  @Option(help: ArgumentHelp("Leave out statements with this value.", valueName: "column=value"))
  var exclude: [NetworkSettings.Choice] = []

  @Option(
    help: ArgumentHelp("Only statements with this value, or another that is kept.", valueName: "column=value")
  )
  var keep: [NetworkSettings.Choice] = []

  @Option(
    help: ArgumentHelp(
      "A network for each stretch of so many days, weeks, months, years or events, such as months:3.",
      valueName: "unit:size"
    )
  )
  var window: NetworkSettings.Window?

  @Flag(
    name: .customLong("as-dna"),
    help: "Figures as the Discourse Network Analyzer has them, oddities included."
  )
  var asDNA = false

  /// The settings, with what a project is taken to mean where nothing is said.
  func settings(defaults: NetworkSettings?) throws -> NetworkSettings {
    guard let first = variable1 ?? defaults?.variable1, let second = variable2 ?? defaults?.variable2 else {
      throw ValidationError("name the columns to take with --variable1 and --variable2")
    }
    var settings = NetworkSettings(variable1: first, variable2: second)
    settings.mode = mode == .one ? .one : .two
    settings.qualifier = qualifier.map(\.qualifier) ?? defaults?.qualifier
    settings.aggregation = aggregation
    settings.normalization = normalization
    settings.duplicates = duplicates
    settings.includesIsolates = isolates
    settings.start = start
    settings.stop = stop
    settings.excluded = exclude
    settings.kept = keep
    settings.window = window
    settings.followsDNA = asDNA
    return settings
  }

  func validate() throws {
    if let start, let stop, stop.last < start.start {
      throw ValidationError("--stop is before --start; nothing is between them")
    }
  }
}

/// A column that is the qualifier, or none.
struct QualifierChoice: ExpressibleByArgument {
  var qualifier: NetworkSettings.Qualifier?

  init?(argument: String) {
    if argument == "none" { return }
    guard let colon = argument.lastIndex(of: ":"),
      let kind = NetworkSettings.Qualifier.Kind(rawValue: String(argument[argument.index(after: colon)...]))
    else { return nil }
    qualifier = NetworkSettings.Qualifier(column: String(argument[..<colon]), kind: kind)
  }
}

import ArgumentParser
import StanceMap

/// `stancemap network`: discourse-network figures of a project, or of a table of statements.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Compute the networks that discourse network analysts publish.",
    discussion: """
      Of a project, or of a table of statements: a header, then one statement a row,
      with the columns id, document, date, and the variables. docs/networks.md has
      every formula, and says where they depart from those of other programs.

        stancemap network examples/night-buses
        stancemap network examples/night-buses --mode one --aggregation congruence
        stancemap network Graphs/left-on-syria --format graphml -o syria.graphml
        stancemap network examples/night-buses --polarization 2
        stancemap network --statements s.csv --variable1 person --variable2 concept
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, json, dl, graphml, text
    case eventList = "event-list"
  }

  @ArgumentParser.Argument(
    help: "The project: a folder with annotation files, or one such file.",
    completion: .file(extensions: ["yaml", "yml"])
  )
  var project: String?

  @Option(
    help: ArgumentHelp("A table of statements in place of a project.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"])
  )
  var statements: String?

  @OptionGroup var network: NetworkOptions

  @Option(
    help: ArgumentHelp(
      "In place of a matrix, how far the first variable falls into so many camps, and which.",
      valueName: "camps"
    )
  )
  var polarization: Int?

  @Option(help: "Of a project, only positions in this voice; without it own and reported.")
  var voice: [Voice] = []

  @Option(
    help: "csv, json, dl (UCINET), graphml, text (with the formulas), event-list (the statements, as CSV)."
  )
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if project == nil && statements == nil {
      throw ValidationError("name a project, or a table with --statements FILE.csv")
    }
    if project != nil && statements != nil {
      throw ValidationError("name either a project or a table with --statements, not both")
    }
    if statements != nil && !(voice.isEmpty && reading.coding == nil) {
      throw ValidationError("--voice and --coding are for projects; a table has --keep COLUMN=VALUE")
    }
    if network.window != nil && [.dl, .graphml].contains(format) {
      throw ValidationError(
        "a \(format.rawValue) file holds one network; with --window take json, csv or text"
      )
    }
    if network.window != nil && format == .eventList {
      throw ValidationError("an event list has no windows; choose dates with --start and --stop")
    }
    try validatePolarization()
  }

  private func validatePolarization() throws {
    guard let polarization else { return }
    if !(2...100).contains(polarization) { throw ValidationError("--polarization takes 2 to 100 camps") }
    if [.dl, .graphml, .eventList].contains(format) {
      throw ValidationError("polarization is a figure; take the format csv, json or text")
    }
  }

  func run() throws {
    var warnings: [String] = []
    let result = Result { try writeFigures(warnings: &warnings) }
    for warning in warnings { Terminal.standardError.write("stancemap: warning: \(warning)\n") }
    do {
      try result.get()
    } catch let error as NetworkError {
      guard case .settings(let message) = error else { throw error }
      throw ValidationError(message)
    }
  }

  private func writeFigures(warnings: inout [String]) throws {
    if let statements {
      try writeFigures(ofTableAt: statements, warnings: &warnings)
    } else if let project {
      try writeFigures(ofProjectAt: project, warnings: &warnings)
    }
  }

  private func writeFigures(ofTableAt path: String, warnings: inout [String]) throws {
    let settings = try settings(defaults: nil, warnings: &warnings)
    let reader = StatementTableReader(
      path: path,
      columns: format == .eventList ? nil : settings.columns,
      qualifier: settings.qualifierIsNumber ? settings.qualifier : nil
    )
    let bytes = try FileSystem.bytes(of: path, limit: StatementTableReader.sizeLimit)
    var faults: [Diagnostic] = []
    let table = reader.table(from: bytes, diagnostics: &faults)
    let report = DiagnosticReport(diagnostics: faults, sources: [], style: reading.diagnostics)
    if !faults.isEmpty || reading.diagnostics != .text { report.print(to: .standardError) }
    guard let table else { throw ExitCode(1) }
    try output.write(figures(of: table, settings, warnings: &warnings))
  }

  private func writeFigures(ofProjectAt path: String, warnings: inout [String]) throws {
    var defaults = NetworkSettings(variable1: "holder", variable2: "claim")
    defaults.qualifier = NetworkSettings.Qualifier(column: "verb", kind: .boolean)
    let settings = try settings(defaults: defaults, warnings: &warnings)
    let reader = ProjectReader(folder: ProjectFolder(path: path), texts: nil)
    var project = try reader.files().project(coding: reading.coding)
    // Passages do not matter here, so neither does whether their texts are at hand.
    project.diagnostics.removeAll { $0.id == .missingText }
    var statements = GraphStatements()
    if !voice.isEmpty { statements.voices = voice }
    statements.repeatsForGroups = settings.columns.contains("member-of") && format != .eventList
    let table = statements.table(of: project.graph)
    try project.reporting(as: reading.diagnostics) {
      try output.write(figures(of: table, settings, warnings: &warnings))
    }
  }

  private func settings(defaults: NetworkSettings?, warnings: inout [String]) throws -> NetworkSettings {
    var settings = try network.settings(defaults: defaults)
    if format == .eventList { settings.mode = .eventList }
    if polarization != nil && settings.qualifier == nil {
      throw ValidationError("--polarization needs a qualifier: --qualifier COLUMN:KIND")
    }
    if polarization != nil { settings = PolarizationCalculator.settings(from: settings) }
    return try settings.admissible(warnings: &warnings)
  }

  private func figures(
    of table: StatementTable,
    _ settings: NetworkSettings,
    warnings: inout [String]
  ) throws(NetworkError) -> String {
    if settings.dependsOnDates { warnings += table.dateWarnings }
    let selection = try StatementSelector(settings: settings).selection(from: table, warnings: &warnings)
    if format == .eventList { return NetworkCSV().events(of: table, rows: selection.kept) }
    if let polarization {
      let networks = try PolarizationCalculator(settings: settings, camps: polarization).networks(
        of: table,
        selection: selection,
        warnings: &warnings
      )
      return text(of: networks, PolarizationExport(settings: settings, camps: polarization))
    }
    let networks = try NetworkCalculator(settings: settings).networks(
      of: table,
      selection: selection,
      warnings: &warnings
    )
    return text(of: networks, table, settings)
  }

  private func text(of networks: [PolarizedNetwork], _ export: PolarizationExport) -> String {
    switch format {
    case .csv: export.csv(of: networks)
    case .json: JSONWriter().text(of: export.json(of: networks))
    default: ReportText(width: output.columns).text(of: export.report(of: networks))
    }
  }

  private func text(
    of networks: [DiscourseNetwork],
    _ table: StatementTable,
    _ settings: NetworkSettings
  ) -> String {
    switch format {
    case .csv where settings.window != nil: return NetworkCSV().list(of: networks, mode: settings.mode)
    case .csv, .eventList: return networks.map { NetworkCSV().matrix(of: $0) }.joined()
    case .json: return NetworkJSON(settings: settings).text(of: networks)
    case .dl: return networks.map { NetworkDL(mode: settings.mode).text(of: $0) }.joined()
    case .graphml:
      return networks.map {
        NetworkGraphML(settings: settings).text(of: $0, descriptions: table.descriptions)
      }.joined()
    case .text:
      var report = NetworkReport(settings: settings)
      report.width = output.columns
      return ReportText(width: output.columns).text(of: report.report(of: networks))
    }
  }
}

extension StatementTable {
  /// What has to be known where dates matter.
  fileprivate var dateWarnings: [String] {
    var warnings: [String] = []
    if coarseDates > 0 {
      warnings.append(
        "\(coarseDates) of \(count) statements have a date without a day; they count for the first day of the month or year"
      )
    }
    if undated > 0 {
      warnings.append(
        "\(undated) of \(count) statements have no date; they are left out of any range and window"
      )
    }
    return warnings
  }
}

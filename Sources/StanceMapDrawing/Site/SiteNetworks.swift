import StanceMap

/// The discourse networks of a graph, as `stancemap network` computes them.
struct SiteNetworks: Sendable {
  /// A network, and what it was made with.
  struct Figure: Sendable {
    var settings: NetworkSettings
    var network: DiscourseNetwork
  }

  /// More camps than two are for those who ask for them.
  static let camps = 2
  /// Beyond so many holders, the search for camps takes longer than the rest of a site.
  private static let mostInCamps = 100

  private let table: StatementTable
  /// Those of the authors who take positions, in the order in which they are compared.
  let authors: [DebateActor.ID]

  init(of graph: StanceGraph, authors: [DebateActor.ID]) {
    let table = GraphStatements().table(of: graph)
    let holders = Set(table.column("holder").map { column in (0..<table.count).map(column.text) } ?? [])
    self.table = table
    self.authors = authors.filter(holders.contains)
  }

  var isEmpty: Bool { table.count == 0 }

  /// Holders tied through claims, or claims through holders.
  func oneMode(
    of variable: String,
    through other: String,
    _ aggregation: NetworkSettings.Aggregation,
    amongAuthors: Bool = false
  ) -> Figure? {
    var settings = Self.settings(variable, other, aggregation)
    settings.mode = .one
    return figure(settings, amongAuthors: amongAuthors)
  }

  /// What is said on each claim by each holder, such as how many statements support it, less those that oppose it.
  func positions(_ aggregation: NetworkSettings.Aggregation, amongAuthors: Bool) -> Figure? {
    figure(Self.settings("claim", "holder", aggregation), amongAuthors: amongAuthors)
  }

  /// How far the holders fall into camps; nil where that cannot be said, or would take long.
  func polarization() -> (settings: NetworkSettings, network: PolarizedNetwork)? {
    let settings = PolarizationCalculator.settings(from: Self.settings("holder", "claim", .congruence))
    guard (figure(settings)?.network.rows.count ?? .max) <= Self.mostInCamps,
      let selection = selection(settings)
    else { return nil }
    var warnings: [String] = []
    let calculator = PolarizationCalculator(settings: settings, camps: Self.camps)
    let networks = try? calculator.networks(of: table, selection: selection, warnings: &warnings)
    guard var network = networks?.first else { return nil }
    network.results.removeAll { $0.score.isNaN }
    return network.results.isEmpty ? nil : (settings, network)
  }

  private static func settings(
    _ variable1: String,
    _ variable2: String,
    _ aggregation: NetworkSettings.Aggregation
  ) -> NetworkSettings {
    var settings = NetworkSettings(variable1: variable1, variable2: variable2)
    settings.qualifier = NetworkSettings.Qualifier(column: "verb", kind: .boolean)
    settings.aggregation = aggregation
    return settings
  }

  private func figure(_ settings: NetworkSettings, amongAuthors: Bool = false) -> Figure? {
    var settings = settings
    if amongAuthors {
      settings.kept = authors.map { NetworkSettings.Choice(column: "holder", value: $0) }
    }
    var warnings: [String] = []
    guard let selection = selection(settings) else { return nil }
    let networks = try? NetworkCalculator(settings: settings).networks(
      of: table,
      selection: selection,
      warnings: &warnings
    )
    return networks?.first.map { Figure(settings: settings, network: $0) }
  }

  private func selection(_ settings: NetworkSettings) -> StatementSelection? {
    var warnings: [String] = []
    return try? StatementSelector(settings: settings).selection(from: table, warnings: &warnings)
  }
}

extension SiteNetworks.Figure {
  /// How somebody gets the same from the command line.
  var command: String { settings.command }

  /// Settings, formula and how many statements, as the command says them.
  var account: [String] {
    [
      NetworkReport(settings: settings).choices + ".", formula,
      counted(network.statements, "statement") + " counted.",
    ]
  }

  var formula: String {
    "Formula: " + NetworkFormula(settings: settings).lines.joined(separator: ", ") + "."
  }
}

extension NetworkSettings {
  /// The options that choose them, as far as they are not what a project has without any.
  var command: String {
    let variables = variable1 == "holder" ? [] : ["--variable1 \(variable1)", "--variable2 \(variable2)"]
    let words =
      ["stancemap network PROJECT"] + (mode == .one ? ["--mode one"] : []) + variables
      + (aggregation == .ignore ? [] : ["--aggregation \(aggregation.rawValue)"])
      + kept.map { "--keep \($0.column)=\($0.value)" }
    return words.joined(separator: " ")
  }
}

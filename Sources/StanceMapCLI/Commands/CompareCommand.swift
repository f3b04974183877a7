import ArgumentParser
import StanceMap
import StanceMapDrawing

/// `stancemap compare`: where authors meet, where they part, and what each passes over.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare authors: where they meet, where they part, what each passes over.",
    discussion: """
      Findings first; then coverage, agreement with its intervals, every claim with
      every stance, blame, and arguments that others attack. Without names it
      compares the authors of the documents. A document or any other holder can be
      named, too. docs/compare.md explains every figure.

        stancemap compare examples/night-buses
        stancemap compare examples/night-buses brightling dunnock --robust
        stancemap compare examples/night-buses last-bus behind-the-wheel
        stancemap compare examples/night-buses --only disputes --evidence
        stancemap compare examples/night-buses --explain cabs-come
        stancemap compare examples/night-buses --format csv --table pairs
        stancemap compare Graphs/left-on-syria --texts DIR --format html -o all.html
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json, html
  }

  @OptionGroup var options: ProjectOptions

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "Authors, documents or other holders, by their ids; without any, the authors of the documents.",
      valueName: "author"
    )
  )
  var authors: [String] = []

  @Option(help: "The format of the output.")
  var format = Format.text

  @Option(help: "Group claims by topic (and kind), by dispute, or not at all.")
  var by = ComparisonReport.Grouping.topic

  @Option(help: "Only what is in dispute, common ground, or passed over in silence.")
  var only: ComparisonReport.Selection?

  @Option(help: ArgumentHelp("Only how each stance on this claim came about.", valueName: "claim"))
  var explain: String?

  @Flag(
    help:
      "Also what changes without reported, imputed, hedged, implied or unsure statements, or any one claim."
  )
  var robust = false

  @Flag(help: "In text and Markdown, quotes as well as their places; the other formats always have them.")
  var evidence = false

  @Option(help: ArgumentHelp("How many claims both must have a stance on for a share.", valueName: "n"))
  var minN = 5

  @Flag(help: "Count stances in shares that only a contrary claim implies.")
  var countImplied = false

  @Option(help: "Which table csv has.")
  var table: ComparisonCSV.Table?

  @Option(
    help: ArgumentHelp("How wide text may be; without it as the terminal, or 80.", valueName: "columns")
  )
  var width: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  func validate() throws {
    if minN < 1 { throw ValidationError("--min-n is at least 1") }
    if let width, width < 20 { throw ValidationError("--width is at least 20") }
    if table != nil && format != .csv { throw ValidationError("--table goes with --format csv") }
    if table == .explanation && explain == nil {
      throw ValidationError("the table 'explanation' is of one claim; name it with --explain")
    }
    if let table, table != .explanation, explain != nil {
      throw ValidationError("--explain has one table, 'explanation', and not '\(table.rawValue)'")
    }
  }

  func run() throws {
    try options.withProject { try output.write(text(of: $0)) }
  }

  private func text(of project: Project) throws -> String {
    let filter = try filters.filter(for: project.graph)
    let graph = filter.graph(from: project.graph)
    let known = ComparedNames(graph: project.graph)
    let chosen = authors.isEmpty ? filter.authors : authors
    let sides = try known.sides(chosen, left: graph, least: explain == nil ? 2 : 1)
    let comparison = Comparison(
      of: graph,
      sides: sides,
      settings: settings,
      texts: project.texts,
      unfiltered: project.graph
    )
    let names = ComparisonNames(
      graph: graph,
      sides: sides,
      projectFolder: options.reader.folder.base,
      unfiltered: project.graph
    )
    var report = ComparisonReport(names: names)
    report.grouping = by
    report.selection = only
    if graph.statements.count < project.graph.statements.count {
      report.remarks = [
        "Filtered: \(graph.statements.count) of \(project.graph.statements.count) statements are left."
      ]
    }
    if let explain {
      let claim = try project.graph.knownClaims.id(explain)
      guard let explanation = StanceExplanation(of: claim, in: comparison, of: graph) else {
        throw ValidationError("the filters leave out the claim '\(claim)'")
      }
      return text(of: explanation, report: report)
    }
    return text(
      of: comparison,
      Robustness(of: comparison, in: graph, ifAsked: needsRobustness),
      report: report
    )
  }

  private var settings: Comparison.Settings {
    var settings = Comparison.Settings()
    settings.minimum = minN
    settings.countsImplied = countImplied
    return settings
  }

  private var needsRobustness: Bool { robust || table == .robustness }

  private func text(of comparison: Comparison, _ robustness: Robustness?, report: ComparisonReport) -> String
  {
    let names = report.names
    let selects = { @Sendable claim in report.selection == nil || report.selects(claim) }
    switch format {
    case .text, .markdown, .html: return set(report.report(of: comparison, robustness: robustness), names)
    case .csv:
      return ComparisonCSV(names: names, selects: selects)
        .text(of: comparison, robustness: robustness, table: table ?? .stances)
    case .json:
      let export = ComparisonExport(names: names, selects: selects)
      return JSONWriter().text(of: export.json(of: comparison, robustness: robustness))
    }
  }

  private func text(of explanation: StanceExplanation, report: ComparisonReport) -> String {
    let names = report.names
    switch format {
    case .text, .markdown, .html: return set(report.report(of: explanation), names)
    case .csv: return ComparisonCSV(names: names).text(of: explanation)
    case .json: return JSONWriter().text(of: ComparisonExport(names: names).json(of: explanation))
    }
  }

  private func set(_ report: Report, _ names: ComparisonNames) -> String {
    switch format {
    case .markdown:
      var setter = ReportMarkdown()
      setter.showsQuotes = evidence
      return setter.text(of: report)
    case .html: return ReportPage(title: names.graph.title, language: names.graph.language).html(of: report)
    case .text, .csv, .json:
      var setter = ReportText(width: width ?? output.columns)
      setter.showsQuotes = evidence
      return setter.text(of: report)
    }
  }
}

extension Robustness {
  fileprivate init?(of comparison: Comparison, in graph: StanceGraph, ifAsked isAsked: Bool) {
    guard isAsked else { return nil }
    self.init(of: comparison, in: graph)
  }
}

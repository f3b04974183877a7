import ArgumentParser
import StanceMap
import StanceMapSuggestions

/// `stancemap evaluate`: how far suggestions and annotation agree.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Say how far the suggestions agree with the project's own annotation.",
    discussion: """
      Precision and recall of the suggestions: overall, by voice, relation, rule and
      document, and by confidence, with 95 % intervals. So you see which rules to
      trust on your texts. docs/suggest.md explains the figures.

        stancemap evaluate examples/night-buses
        stancemap evaluate examples/night-buses --min-confidence 0 --format csv
        stancemap evaluate examples/night-buses --list missed
        stancemap evaluate Graphs/left-on-syria --texts DIR --list unconfirmed
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, markdown
  }

  enum List: String, CaseIterable, ExpressibleByArgument {
    case missed, unconfirmed
  }

  @OptionGroup var options: ProjectOptions

  @Option(help: "Only this document.")
  var document: [String] = []

  @OptionGroup var confidence: ConfidenceOptions

  @Option(help: "The format of the output.")
  var format = Format.text

  @Option(
    help: """
      In place of the figures: missed (statements that no suggestion found), or unconfirmed (suggestions that no \
      statement confirms).
      """
  )
  var list: List?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if list != nil && format != .text && format != .markdown {
      throw ValidationError("--list is written as text or markdown")
    }
  }

  func run() throws {
    let suggesting = try SuggestingProject(options.reader, coding: options.reading.coding)
    try options.reporting(on: suggesting.project) {
      let found = try suggesting.suggestions(for: document, from: confidence.minimum)
      try output.write(text(for: found, in: suggesting))
    }
  }

  private func text(for found: [DocumentSuggestions], in suggesting: SuggestingProject) -> String {
    let graph = suggesting.project.graph
    let filter = SuggestionFilter(graph: graph, decisions: suggesting.decisions.decisions)
    let coded = found.filter { document in
      graph.statements.contains { $0.document == document.document.id }
    }
    let inputs = coded.map { document in
      SuggestionEvaluation.Input(
        document: document.document,
        suggestions: document.suggestions,
        statements: graph.statements.filter { $0.document == document.document.id },
        rejected: filter.rejected(document)
      )
    }
    let evaluation = SuggestionEvaluation(of: inputs, claims: graph.claims)
    let names = suggesting.names
    if let list {
      return set(EvaluationList(evaluation: evaluation, documents: coded, names: names).report(of: list))
    }
    let report = EvaluationReport(of: evaluation, title: graph.title, minimumConfidence: confidence.minimum)
    switch format {
    case .text, .markdown: return set(report.report)
    case .csv: return report.csv
    case .json: return JSONWriter().text(of: report.json)
    }
  }

  private func set(_ report: Report) -> String {
    format == .markdown ? ReportMarkdown().text(of: report) : ReportText().text(of: report)
  }
}

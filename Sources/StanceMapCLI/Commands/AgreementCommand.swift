import ArgumentParser
import StanceMap

/// `stancemap agreement`: how far another coding of the same documents agrees with the reference.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Say how far another coder agrees with the reference coding.",
    discussion: """
      Per document and overall: what each coding has, per cent agreement,
      Cohen's kappa and Krippendorff's alpha for stances, F1 for blame, with 95 %
      intervals; then every disagreement with both codings' quotes.
      docs/agreement.md explains all of it.

        stancemap agreement examples/night-buses --coding second
        stancemap agreement examples/night-buses --coding second --disagreements
        stancemap agreement examples/night-buses --coding second --format csv
        stancemap agreement Graphs/left-on-syria --coding second --texts DIR
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, csv
  }

  @OptionGroup var options: ProjectOptions

  @Option(help: "The format of the output.")
  var format = Format.text

  @Flag(help: "Only the list of disagreements, without the figures.")
  var disagreements = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let files = try options.reader.files()
    let coding = try coding(among: files.codings)
    var reference = try files.project(coding: nil)
    let other = try files.project(coding: coding)
    let known = Set(reference.diagnostics)
    reference.diagnostics += other.diagnostics.filter { !known.contains($0) }
    let folder = options.reader.folder.base
    let names = AgreementNames(graph: reference.graph, other: coding, projectFolder: folder)
    try options.reporting(on: reference) {
      try output.write(text(of: CoderAgreement(of: reference.graph, with: other.graph), names: names))
    }
  }

  /// The coding to compare with the reference coding.
  private func coding(among codings: [String]) throws -> String {
    if let coding = options.reading.coding { return coding }
    let known = codings.map { "--coding \($0)" }.joined(separator: " or ")
    throw ValidationError(
      codings.isEmpty
        ? "the project has the reference coding only; another one begins its files with 'coding: NAME'"
        : "say whose coding to compare with the reference coding: \(known)"
    )
  }

  private func text(of agreement: CoderAgreement, names: AgreementNames) -> String {
    let report = AgreementReport(names: names)
    let page = disagreements ? report.disagreements(of: agreement) : report.report(of: agreement)
    switch format {
    case .text: return ReportText().text(of: page)
    case .markdown: return ReportMarkdown().text(of: page)
    case .csv:
      let csv = AgreementCSV(names: names)
      return disagreements ? csv.disagreements(of: agreement) : csv.figures(of: agreement)
    case .json:
      let export = AgreementExport(names: names)
      return JSONWriter().text(
        of: disagreements ? export.disagreements(of: agreement) : export.json(of: agreement)
      )
    }
  }
}

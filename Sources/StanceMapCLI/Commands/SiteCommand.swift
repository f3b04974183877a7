import ArgumentParser
import StanceMap
import StanceMapDrawing

/// `stancemap site`: every map and table of a project, as pages that work offline.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write every map and table of a project as web pages that work offline.",
    discussion: """
      The pages need neither a network nor scripts. Open index.html in the folder
      that -o names. There is a page for each map, document, claim and actor, for
      pairs of authors, for networks, and one on methods.

      Where the documents' texts are at hand, the pages of documents hold the whole
      texts, with the passages marked. Texts that are not yours to publish are left
      out with --no-texts: the pages then have the quotes of the annotation, and the
      lines where they stand.

        stancemap site examples/night-buses -o night-buses
        stancemap site Graphs/left-on-syria --texts ~/articles -o syria
        stancemap site Graphs/left-on-syria --texts ~/articles --no-texts -o public
      """
  )

  @OptionGroup var options: ProjectOptions

  @Option(
    name: .shortAndLong,
    help: "The folder to write to; it is made where it is missing.",
    completion: .directory
  )
  var output: String

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "light, dark, print, or auto (as the reader's system is set).")
  var theme = Theme.Name.auto

  @Flag(help: "Leave the documents' texts out: show the annotation's quotes alone.")
  var noTexts = false

  func validate() throws {
    // An empty name would be the root of the file system: this comes of a variable that is not set.
    if output.isEmpty { throw ValidationError("-o takes the folder to write to, and it is empty") }
  }

  /// Writes what can be drawn, and only then throws why something could not.
  func run() throws {
    try options.withProject { project in
      let site = try site(of: project)
      for page in SiteBuilder().pages(from: site) { try write(page) }
      if let undrawn = site.undrawn.first { throw undrawn }
    }
  }

  private func site(of project: Project) throws -> Site {
    let filter = try filters.filter(for: project.graph)
    var assembler = SiteAssembler(
      pipeline: DrawingPipeline(fitter: PageFitter(timeLimit: 10), theme: Theme(theme))
    )
    assembler.settings.authors = filter.authors
    assembler.settings.holders = Set(project.graph.statements.map(\.holder))
    let graph = filter.graph(from: project.graph)
    var site = assembler.site(of: graph, texts: noTexts ? [:] : project.texts) {
      Progress(total: $1).report($0, $2)
    }
    site.unfiltered = project.graph
    site.choices = choices
    site.projectFolder = options.reader.folder.base
    return site
  }

  /// What was chosen on the command line, for whoever reads the pages.
  private var choices: [Site.Choice] {
    let lists = [
      ("Authors", filters.author), ("Documents", filters.document), ("Parts", filters.part),
      ("Actors", filters.actor), ("Claims", filters.claim), ("Topics", filters.topic),
      ("Kinds of claims", filters.kind.map(\.rawValue)), ("Voices", filters.voice.map(\.rawValue)),
    ]
    return [Site.Choice("Coding", options.reading.coding ?? "the reference coding")]
      + lists.filter { !$1.isEmpty }.map { Site.Choice("\($0), no others", $1.joined(separator: ", ")) }
      + (filters.hideHedged ? [Site.Choice("Hedged statements", "left out")] : [])
      + [
        Site.Choice(
          "Texts",
          noTexts ? "left out" : "shown whole where they were at hand"
        ),
        Site.Choice("Made with", "stancemap \(StanceMapCommand.version)"),
      ]
  }

  private func write(_ page: SitePage) throws(FileError) {
    let path = "\(output)/\(page.path)"
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/"
    )
    try FileSystem.createFolder(folder)
    try FileSystem.replace(path, with: page.contents)
  }
}

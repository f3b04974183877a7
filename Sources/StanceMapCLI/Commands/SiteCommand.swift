import ArgumentParser
import StanceMap
import StanceMapDrawing

/// `stancemap site`: every map and table of a project, as pages that work offline.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write every map and table of a project as web pages that work offline.",
    discussion: """
      The pages need neither a network nor scripts. Open index.html in the folder that -o names.
      Where the documents' texts are at hand, each document has a page with its passages.

        stancemap site examples/night-buses -o night-buses
        stancemap site Graphs/left-on-syria --texts ~/articles -o syria
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

  func run() throws {
    try options.withProject { project in
      for page in SiteBuilder().pages(from: try site(of: project)) { try write(page) }
    }
  }

  private func site(of project: Project) throws -> Site {
    let filter = try filters.filter(for: project.graph)
    var assembler = SiteAssembler(
      pipeline: DrawingPipeline(fitter: PageFitter(timeLimit: 10), theme: Theme(theme))
    )
    assembler.settings.authors = filter.authors
    return try assembler.site(of: filter.graph(from: project.graph), texts: project.texts) {
      Progress(total: $1).report($0, $2)
    }
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

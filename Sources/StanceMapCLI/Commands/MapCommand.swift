import ArgumentParser
import StanceMap
import StanceMapDrawing

/// `stancemap map`: draws one view of a project, or all of them.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw a view of a project.")

  @OptionGroup var options: ProjectOptions
  @OptionGroup var filters: FilterOptions
  @OptionGroup var output: OutputOptions

  @Option var view: String = "panels"
  @Option var format: String = "svg"

  func run() throws {
    let result = try options.read()
    let filter = try filters.filter(for: result.graph)
    let graph = filter.graph(from: result.graph)
    var settings = ViewSettings()
    settings.authors = filter.authors
    guard let type = ViewCatalog.view(named: view) else { throw ValidationError("no view") }
    let diagram = try type.init(settings: settings).diagram(of: graph)
    switch format {
    case "text": try output.write(DiagramOutline().text(of: diagram))
    case "table": try output.write(TableText().text(of: diagram.table))
    default: try output.write(try DrawingPipeline().svg(of: diagram))
    }
  }
}

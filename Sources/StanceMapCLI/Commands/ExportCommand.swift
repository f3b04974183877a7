import ArgumentParser
import StanceMap

/// `stancemap export`: the whole resolved graph, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole resolved graph, for other programs.",
    discussion: """
      docs/export.md describes the format, docs/export.schema.json says it to a
      program.

        stancemap export examples/night-buses > night-buses.json
        stancemap export Graphs/left-on-syria --texts ~/articles -o graph.json
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
  }

  @OptionGroup var options: ProjectOptions

  @Option(help: "json.")
  var format = Format.json

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  func run() throws {
    try options.withProject { project in
      let graph = try filters.filter(for: project.graph).graph(from: project.graph)
      let exporter = GraphExporter(projectFolder: options.reader.folder.base)
      try output.write(JSONWriter().text(of: exporter.json(of: graph)))
    }
  }
}

import ArgumentParser
import StanceMap
import StanceMapDrawing

/// `stancemap map`: draws one view of a project, or all of them.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Draw a view of a project, as a picture or as text.",
    discussion: """
      Views:
      \(ViewCatalog.all.map { "  \($0.name.padded(to: 11)) \($0.summary)" }.joined(separator: "\n"))

      Examples:
        stancemap map examples/night-buses -o panels.svg
        stancemap map examples/night-buses --view arguments --document last-bus
        stancemap map examples/night-buses --author brightling --author dunnock
        stancemap map examples/night-buses --view blame --together -o blame.svg
        stancemap map examples/night-buses --page A3 --theme print -o poster.svg
        stancemap map examples/night-buses --view matrix --format table
        stancemap map examples/night-buses --all -o maps
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, dot, text, table
  }

  @OptionGroup var options: ProjectOptions

  @Option(
    help: ArgumentHelp("What to draw: \(ViewCatalog.names.joined(separator: ", ")).", valueName: "view"),
    completion: .list(ViewCatalog.names)
  )
  var view = "panels"

  @Flag(help: "Draw every view that has something to show into the folder that -o names, a file each.")
  var all = false

  @Option(help: "svg; dot (for Graphviz's own programs); text (an outline); table (the same content).")
  var format = Format.svg

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Drawing") var drawing: DrawingOptions

  func validate() throws {
    guard all || ViewCatalog.view(named: view) != nil else { throw ValidationError(unknownView) }
    if all && output.output == nil { throw ValidationError("--all needs a folder to write to: -o DIR") }
  }

  func run() throws {
    try options.withProject(draw)
  }

  private func draw(_ project: Project) throws {
    let filter = try filters.filter(for: project.graph)
    let graph = filter.graph(from: project.graph)
    var settings = drawing.viewSettings
    settings.authors = filter.authors
    settings.holders = Set(project.graph.statements.map(\.holder))
    try all ? drawAll(of: graph, settings) : draw(graph, settings)
  }

  private func draw(_ graph: StanceGraph, _ settings: ViewSettings) throws {
    guard let view = ViewCatalog.view(named: view) else { throw ValidationError(unknownView) }
    try output.write(text(of: view.init(settings: settings).diagram(of: graph)))
  }

  /// Draws what can be drawn, and only then throws why something could not.
  private func drawAll(of graph: StanceGraph, _ settings: ViewSettings) throws {
    guard let folder = output.output else { return }
    let pictures = ViewCatalog.pictures(of: graph, settings: settings)
    guard !pictures.isEmpty else {
      throw ViewError.nothingToShow("there is nothing to draw; check the filters")
    }
    try FileSystem.createFolder(folder)
    let progress = Progress(total: pictures.count)
    var failure: UndrawnPicture?
    for (index, picture) in pictures.enumerated() {
      progress.report(index + 1, picture.name)
      do {
        try FileSystem.replace("\(folder)/\(picture.name).\(fileExtension)", with: text(of: picture.diagram))
      } catch let error as LayoutError {
        failure = failure ?? UndrawnPicture(name: picture.name, reason: error)
      }
    }
    if let failure { throw failure }
  }

  private func text(of diagram: Diagram) throws -> String {
    let diagram = drawing.retitled(diagram)
    return switch format {
    case .svg: try svg(of: diagram)
    case .dot: try drawing.pipeline.dot(of: diagram)
    case .text: DiagramOutline().text(of: diagram)
    case .table: TableText().text(of: diagram.table)
    }
  }

  /// The picture; says so where its words are too small for the page.
  private func svg(of diagram: Diagram) throws -> String {
    let pipeline = drawing.pipeline
    let layout = try pipeline.fitter.layout(of: diagram)
    if layout.page != nil, let size = layout.smallestText, size < pipeline.fitter.minimumText {
      let points = (size * 10).rounded(.down) / 10
      Terminal.standardError.write(
        "stancemap: the smallest words of '\(diagram.view)' are only \(points) pt high on this page; "
          + "take a larger page, or show less with the filters\n"
      )
    }
    return SVGRenderer(theme: pipeline.theme).svg(of: layout)
  }

  private var fileExtension: String {
    switch format {
    case .svg, .dot: format.rawValue
    case .text, .table: "txt"
    }
  }

  private var unknownView: String {
    let names = ViewCatalog.names
    let hint = Spelling(names).suggestion(for: view).map { "did you mean '\($0)'?" }
    return "there is no view '\(view)'; \(hint ?? "there are: \(names.joined(separator: ", "))")"
  }
}

extension String {
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}

/// A picture among others that could not be drawn.
private struct UndrawnPicture: Error, CustomStringConvertible {
  var name: String
  var reason: LayoutError

  var description: String { "'\(name)' is not drawn: \(reason)" }
}

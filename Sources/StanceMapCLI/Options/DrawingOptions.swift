import ArgumentParser
import StanceMapDrawing

/// How a picture should look.
struct DrawingOptions: ParsableArguments {
  enum PageName: String, CaseIterable, ExpressibleByArgument {
    case a3 = "A3"
    case a4 = "A4"
    case none

    init?(argument: String) {
      guard let name = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() })
      else {
        return nil
      }
      self = name
    }

    var page: Page? {
      switch self {
      case .a3: .a3Landscape
      case .a4: .a4Landscape
      case .none: nil
      }
    }
  }

  @Option(
    help: "light, dark, print (tells everything without colour), or auto (as the reader's system is set)."
  )
  var theme = Theme.Name.light

  @Option(help: "Where arrows tend: up, down, left or right; without it as the view likes it.")
  var direction: Diagram.Direction?

  @Option(help: "The title; without it the project's or document's.")
  var title: String?

  @Option(help: "A3 or A4 (landscape, words of 8 pt where they fit), or none for the picture's own size.")
  var page = PageName.none

  @Option(help: "full, short, or number (with one key for all); without it what fits.")
  var labels: LabelMode?

  @Flag(help: "In the view 'blame', all authors in one picture rather than each in a panel.")
  var together = false

  @Option(name: .customLong("of"), help: "What a matrix is about: claims or blame.")
  var matrixContent = ViewSettings.MatrixContent.claims

  @Option(
    name: .customLong("by"),
    help:
      "Whom 'matrix', 'agreement' and 'dendrogram' compare: author, document or actor (also those only told of)."
  )
  var unit = ViewSettings.Unit.author

  @Option(
    name: .customLong("order"),
    help:
      "The order of a matrix: blocks (what authors share stands together) or file (by topic, as in the files)."
  )
  var matrixOrder = ViewSettings.MatrixOrder.blocks

  var viewSettings: ViewSettings {
    var settings = ViewSettings()
    settings.isTogether = together
    settings.matrixContent = matrixContent
    settings.unit = unit
    settings.matrixOrder = matrixOrder
    return settings
  }

  @Option(help: ArgumentHelp("How long the layout of a large picture may take.", valueName: "seconds"))
  var timeLimit = 10.0

  /// The stages that draw, set up as the options ask.
  var pipeline: DrawingPipeline {
    var fitter = PageFitter(page: page.page, labels: labels, timeLimit: timeLimit)
    fitter.direction = direction
    return DrawingPipeline(fitter: fitter, theme: Theme(theme))
  }

  func retitled(_ diagram: Diagram) -> Diagram {
    var diagram = diagram
    diagram.title = title ?? diagram.title
    return diagram
  }
}

/// Finds the way to lay out a diagram that makes the best use of a page.
///
/// It tries words before numbers, roomy boxes before tight ones, several lengths of ranks, and every number of panels
/// side by side; the first kind of label that can be read on the page wins, and within it the largest drawing.
public struct PageFitter: Sendable {
  /// Finds places for boxes and arrows.
  public typealias Layout = @Sendable (Diagram, LayoutSettings) throws(LayoutError) -> NetworkLayout

  /// Nil for a drawing of its natural size, in a shape that suits a screen.
  public var page: Page?
  /// Nil chooses by what fits.
  public var labels: LabelMode?
  /// Whether title and subtitle are drawn; a page that has them already needs them no second time.
  public var showsHeading = true
  /// No words on a page should be smaller, in points.
  public var minimumText = 8.0
  /// Takes the place of the diagram's own direction.
  public var direction: Diagram.Direction?
  private let networkLayout: Layout

  /// By which factor a later candidate has to be better than an earlier one, which keeps ranks and rows as they are.
  private static let advantage = 1.03
  /// What a drawing without a page should not exceed, in points.
  private static let screen = Size(width: 1900, height: 1150)
  /// How far down somebody reads a list, in points.
  private static let scrolledHeight = 1500.0
  /// Up to so many boxes a drawing without a page shows all words.
  private static let fewBoxes = 48
  /// So many panels can be compared in one row without the boxes in them getting far from each other.
  private static let fewPanels = 3
  /// Into so many parts side by side a grid is broken on a page.
  private static let mostParts = 4
  /// Beyond so many boxes a layout takes so long that only the likeliest is tried.
  private static let manyBoxes = 200
  /// More columns of bands than fit beside each other on any screen.
  private static let manyColumns = 6
  /// Words that are smaller than this part of what they should be are not saved by a tighter drawing.
  private static let hope = 0.62

  /// Creates a fitter that asks a function for layouts, by default Graphviz in this process.
  public init(
    page: Page? = nil,
    labels: LabelMode? = nil,
    layout: @escaping Layout = { diagram, settings throws(LayoutError) in
      try NetworkLayouter(settings: settings).layout(of: diagram)
    }
  ) {
    self.page = page
    self.labels = labels
    networkLayout = layout
  }

  /// Returns the best drawing found; on a page, look at its `smallestText` to see whether it can be read.
  public func layout(of diagram: Diagram) throws(LayoutError) -> DiagramLayout {
    guard page != nil else { return try screenLayout(of: diagram) }
    var best = try pageLayout(of: diagram)
    for parts in 2...Self.mostParts {
      if isReadable(best), best.settings.labels == .full { break }
      guard let folded = GridFolder().folded(diagram, into: parts) else { break }
      let layout = try pageLayout(of: folded)
      if quality(of: layout) > quality(of: best) { best = layout }
    }
    return best
  }

  private func isReadable(_ layout: DiagramLayout) -> Bool {
    (layout.smallestText ?? .infinity) >= minimumText
  }

  /// Readable words before all words before large words.
  private func quality(of layout: DiagramLayout) -> (Int, Int, Double) {
    let isFull = isReadable(layout) && layout.settings.labels == .full
    return (isReadable(layout) ? 1 : 0, isFull ? 1 : 0, layout.smallestText ?? .infinity)
  }

  /// A drawing for a screen: few layouts are tried, since nothing has to fit.
  private func screenLayout(of diagram: Diagram) throws(LayoutError) -> DiagramLayout {
    let drawn = diagram.boxes.count * diagram.panels.count
    let mode = labels ?? (drawn <= Self.fewBoxes || diagram.panels.count < 2 ? .full : .short)
    let density = densities(for: diagram)[0]
    let tries = diagram.panels.count > 1 ? 4 : 1
    let best = try bestCandidate(for: diagram, mode, density, tries: tries) { $0.score >= 1 }
    return layout(of: diagram, best)
  }

  private func pageLayout(of diagram: Diagram) throws(LayoutError) -> DiagramLayout {
    var best: (score: Double, layout: DiagramLayout)?
    for mode in labels.map({ [$0] }) ?? modes(for: diagram) {
      for density in densities(for: diagram) {
        let candidate = try bestCandidate(for: diagram, mode, density, tries: 8) { _ in false }
        let layout = self.layout(of: diagram, candidate)
        let smallestText = layout.smallestText ?? .infinity
        if smallestText >= minimumText { return layout }
        if candidate.score > (best?.score ?? 0) { best = (candidate.score, layout) }
        if smallestText < minimumText * Self.hope, diagram.arrangement != .bands { break }
      }
    }
    guard let best else { throw .graphviz("no layout came back") }
    return best.layout
  }

  // MARK: - What is tried

  private func modes(for diagram: Diagram) -> [LabelMode] {
    if isLarge(diagram) { return [.number] }
    // A grid has other ways to make room, and is read line by line.
    return diagram.arrangement == .grid ? [.full, .short] : [.full, .short, .number]
  }

  private func densities(for diagram: Diagram) -> [Density] {
    if diagram.arrangement == .bands {
      return [
        Density(boxes: .banded, page: PageMetrics()), Density(boxes: .bandedTight, page: .tight),
      ]
    }
    guard page != nil else {
      return [Density(boxes: diagram.panels.count > 1 ? .narrow : BoxMetrics(), page: PageMetrics())]
    }
    let tight = [BoxMetrics.tight, .crowded].map { Density(boxes: $0, page: .tight) }
    return isLarge(diagram) ? tight.suffix(1) : [Density(boxes: BoxMetrics(), page: PageMetrics())] + tight
  }

  /// What Graphviz has no part in is laid out at once, however large.
  private func isLarge(_ diagram: Diagram) -> Bool {
    guard case .layered = diagram.arrangement else { return false }
    return diagram.boxes.count > Self.manyBoxes
  }

  private var room: Size { page?.room ?? Self.screen }

  /// The best of several rank lengths and numbers of columns, the first that is good enough.
  private func bestCandidate(
    for diagram: Diagram,
    _ mode: LabelMode,
    _ density: Density,
    tries: Int,
    isGoodEnough: (Candidate) -> Bool
  ) throws(LayoutError) -> Candidate {
    var settings = LayoutSettings()
    (settings.labels, settings.metrics, settings.direction) = (mode, density.boxes, direction)
    if diagram.arrangement == .bands { return try bestBands(for: diagram, density, settings) }
    let natural = try networkLayout(diagram, settings)
    var best = bestColumns(for: natural, of: diagram, density, settings)
    if isGoodEnough(best) || isLarge(diagram) { return best }
    var lengths = RankLengths(room: room, settings: settings).lengths(for: diagram, natural, limit: tries)
    var tried = Set(lengths)
    while let length = lengths.first {
      lengths.removeFirst()
      settings.maximumRankLength = length
      let candidate = bestColumns(for: try networkLayout(diagram, settings), of: diagram, density, settings)
      guard candidate.score > best.score * Self.advantage else { continue }
      best = candidate
      if tries > 1 { lengths += [length - 1, length + 1].filter { $0 > 0 && tried.insert($0).inserted } }
    }
    return best
  }

  /// Bands of one panel in the number of columns that suits the room best; those of several panels in one column.
  private func bestBands(
    for diagram: Diagram,
    _ density: Density,
    _ settings: LayoutSettings
  ) throws(LayoutError) -> Candidate {
    var settings = settings
    var best = bestColumns(for: try networkLayout(diagram, settings), of: diagram, density, settings)
    guard diagram.panels.count == 1 else { return best }
    for columns in 2...Self.manyColumns {
      settings.columns = columns
      let candidate = bestColumns(for: try networkLayout(diagram, settings), of: diagram, density, settings)
      if candidate.score > best.score * Self.advantage { best = candidate }
    }
    return best
  }

  private func bestColumns(
    for network: NetworkLayout,
    of diagram: Diagram,
    _ density: Density,
    _ settings: LayoutSettings
  ) -> Candidate {
    let legend = LegendItems().items(of: diagram)
    let candidates = RankLengths.balancedColumns(of: diagram.panels.count).map { columns in
      var candidate = Candidate(network: network, settings: settings, columns: columns, density: density)
      candidate.score = score(of: candidate, diagram, legend)
      return candidate
    }
    return candidates.dropFirst().reduce(candidates[0]) { best, next in
      next.score > best.score * Self.advantage ? next : best
    }
  }

  private func composer(for candidate: Candidate) -> PageComposer {
    PageComposer(
      columns: candidate.columns,
      page: page,
      showsHeading: showsHeading,
      metrics: candidate.density.page
    )
  }

  private func layout(of diagram: Diagram, _ candidate: Candidate) -> DiagramLayout {
    var layout = composer(for: candidate).layout(of: diagram, candidate.network)
    layout.settings = candidate.settings
    return layout
  }

  /// How good a drawing is: on a page its scale; on a screen what it would have to shrink by, with a bonus for a few
  /// panels in one row, which are easier to compare.
  private func score(of candidate: Candidate, _ diagram: Diagram, _ legend: [LegendItems.Item]) -> Double {
    var composer = composer(for: candidate)
    composer.legend = legend
    let draft = composer.draft(of: diagram, candidate.network)
    if page != nil { return draft.scale }
    if diagram.arrangement == .bands, diagram.panels.count == 1 {
      return min(room.width / draft.size.width, Self.scrolledHeight / draft.size.height)
    }
    // To scroll down is less of a nuisance than to scroll aside or to read small words.
    let length = min(1, room.height / draft.size.height)
    let scale = min(1, room.width / draft.size.width) * length.squareRoot()
    let isRow = diagram.panels.count <= Self.fewPanels && candidate.columns >= diagram.panels.count
    return isRow ? scale * 1.25 : scale
  }
}

/// How close things are to each other.
private struct Density {
  var boxes: BoxMetrics
  var page: PageMetrics
}

/// A drawing that could be taken.
private struct Candidate {
  var network: NetworkLayout
  var settings: LayoutSettings
  var columns: Int
  var density: Density
  var score = 0.0
}

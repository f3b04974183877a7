/// What a layout is free to choose so that a drawing fits its page.
public struct LayoutChoice: Hashable, Sendable {
  public var labels: LabelMode
  /// The most boxes in one rank; nil leaves it to Graphviz.
  public var maximumRankLength: Int?
  public var metrics: BoxMetrics

  public init(labels: LabelMode, maximumRankLength: Int? = nil, metrics: BoxMetrics = BoxMetrics()) {
    self.labels = labels
    self.maximumRankLength = maximumRankLength
    self.metrics = metrics
  }
}

/// Finds the way to lay out a diagram that makes the best use of a page.
///
/// It tries words before numbers, roomy boxes before tight ones, several lengths of ranks, and every number of panels
/// side by side; the first kind of label that can be read on the page wins, and within it the largest drawing.
public struct PageFitter: Sendable {
  /// Finds places for boxes and arrows.
  public typealias Layout = @Sendable (Diagram, LayoutChoice) throws(LayoutError) -> NetworkLayout

  /// Nil for a drawing of its natural size, in a shape that suits a screen.
  public var page: Page?
  /// Nil chooses by what fits.
  public var labels: LabelMode?
  /// No words on a page should be smaller, in points.
  public var minimumText = 8.0
  private let networkLayout: Layout

  /// What a drawing without a page should not exceed, in points.
  private static let screen = Size(width: 1900, height: 1150)
  /// Up to so many boxes a drawing without a page shows all words.
  private static let fewBoxes = 48
  /// Words that are smaller than this part of what they should be are not saved by a tighter drawing.
  private static let hope = 0.62

  /// Creates a fitter that asks a function for layouts.
  public init(page: Page? = nil, labels: LabelMode? = nil, layout: @escaping Layout) {
    self.page = page
    self.labels = labels
    networkLayout = layout
  }

  /// Returns the best drawing found; on a page, look at its `smallestText` to see whether it can be read.
  public func layout(of diagram: Diagram) throws(LayoutError) -> DiagramLayout {
    var best: Candidate?
    for mode in modes(for: diagram) {
      for density in densities {
        guard let candidate = try bestCandidate(for: diagram, mode, density) else { continue }
        if page != nil, candidate.smallestText >= minimumText { return candidate.layout }
        if candidate.score > (best?.score ?? 0) * Candidate.advantage { best = candidate }
        if page != nil, candidate.smallestText < minimumText * Self.hope { break }
      }
    }
    guard let best else { throw .graphviz("no layout came back") }
    return best.layout
  }

  // MARK: - What is tried

  private func modes(for diagram: Diagram) -> [LabelMode] {
    if let labels { return [labels] }
    if page != nil { return [.full, .short, .number] }
    let drawn = diagram.boxes.count * max(1, diagram.panels.count)
    return [drawn <= Self.fewBoxes || diagram.panels.count < 2 ? .full : .short]
  }

  private var densities: [Density] {
    let roomy = Density(boxes: BoxMetrics(), page: PageMetrics())
    guard page != nil else { return [roomy, Density(boxes: .narrow, page: PageMetrics())] }
    return [roomy] + [BoxMetrics.tight, .crowded].map { Density(boxes: $0, page: .tight) }
  }

  /// How close things are to each other.
  private struct Density {
    var boxes: BoxMetrics
    var page: PageMetrics
  }

  private var room: Size { page?.room ?? Self.screen }

  /// The best of several rank lengths and numbers of columns.
  private func bestCandidate(
    for diagram: Diagram,
    _ mode: LabelMode,
    _ density: Density
  ) throws(LayoutError) -> Candidate? {
    var choice = LayoutChoice(labels: mode, metrics: density.boxes)
    let natural = try networkLayout(diagram, choice)
    var best = self.best(of: diagram, natural, density, than: nil)
    for length in RankLengths(room: room, metrics: density.boxes).lengths(for: diagram, natural) {
      choice.maximumRankLength = length
      best = self.best(of: diagram, try networkLayout(diagram, choice), density, than: best)
    }
    return best
  }

  /// The best number of columns for a network, if better than what is known.
  private func best(
    of diagram: Diagram,
    _ network: NetworkLayout,
    _ density: Density,
    than known: Candidate?
  ) -> Candidate? {
    let most = max(1, diagram.panels.count)
    return (1...most).reversed().reduce(known) { best, columns in
      guard isBalanced(columns, most) else { return best }
      let layout = PageComposer(columns: columns, page: page, metrics: density.page).layout(
        of: diagram,
        network
      )
      let candidate = Candidate(layout: layout, score: score(of: layout))
      return candidate.score > (best?.score ?? 0) * Candidate.advantage ? candidate : best
    }
  }

  /// How good a drawing is: on a page its scale; on a screen what it would have to shrink by, with a bonus for panels
  /// in one row, which are easier to compare.
  private func score(of layout: DiagramLayout) -> Double {
    if page != nil { return layout.scale }
    let isOneRow = Set(layout.panels.compactMap { $0.card?.minY }).count < 2
    let scale = min(1, room.width / layout.size.width, room.height / layout.size.height)
    return isOneRow ? scale * 1.25 : scale
  }
}

/// Whether no fewer columns would do with as many rows.
private func isBalanced(_ columns: Int, _ panels: Int) -> Bool {
  let rows = (panels + columns - 1) / columns
  return columns == (panels + rows - 1) / rows
}

/// A drawing that could be taken.
private struct Candidate {
  /// By which factor a later candidate has to be larger than an earlier one, which keeps the ranks as they are.
  static let advantage = 1.03

  var layout: DiagramLayout
  var score: Double

  var smallestText: Double { layout.smallestText ?? .infinity }
}

/// Guesses which lengths of ranks give panels the shape of the room that they have.
private struct RankLengths {
  var room: Size
  var metrics: BoxMetrics

  /// Returns a few lengths, longest first; none where the diagram itself says what is where.
  func lengths(for diagram: Diagram, _ network: NetworkLayout) -> [Int] {
    guard case .layered(let direction) = diagram.arrangement,
      diagram.boxes.allSatisfy({ $0.place == nil })
    else { return [] }
    let free = diagram.boxes.filter { $0.kind != .junction && $0.kind != .words }
    guard free.count > 3, let frame = typicalFrame(of: free, in: network) else { return [] }
    let isSideways = direction == .left || direction == .right
    let gaps = isSideways ? (metrics.sidewaysRankGap, metrics.boxGap) : (metrics.boxGap, metrics.rankGap)
    let (width, height) = (frame.size.width + gaps.0, frame.size.height + gaps.1)
    let most = max(1, diagram.panels.count)
    let guesses = (1...most).filter { isBalanced($0, most) }.flatMap { columns -> [Int] in
      let rows = Double((most + columns - 1) / columns)
      let panel = Size(width: room.width * 0.92 / Double(columns), height: room.height * 0.82 / rows)
      let shape = panel.width / panel.height
      let across = (Double(free.count) * shape * height / width).squareRoot()
      let length = isSideways ? Double(free.count) / max(1, across) : across
      return [Int(length.rounded(.down)), Int(length.rounded(.up))]
    }
    return Set(guesses.filter { $0 >= 1 && $0 < free.count }).sorted(by: >)
  }

  private func typicalFrame(of boxes: [Box], in network: NetworkLayout) -> Rect? {
    let frames = boxes.compactMap { network.boxes[$0.id]?.frame }.sorted { $0.size.height < $1.size.height }
    return frames.isEmpty ? nil : frames[frames.count / 2]
  }
}

extension BoxMetrics {
  /// Narrower boxes, for panels side by side.
  static var narrow: BoxMetrics {
    var metrics = BoxMetrics()
    metrics.fullTextWidth = 92
    metrics.shortTextWidth = 70
    return metrics
  }

  /// Smaller boxes closer together, for full pages.
  static var tight: BoxMetrics {
    var metrics = narrow
    metrics.boxGap = 7
    metrics.rankGap = 18
    metrics.sidewaysRankGap = 44
    return metrics
  }

  /// As close as boxes can be without touching, for pages that are too small.
  static var crowded: BoxMetrics {
    var metrics = tight
    metrics.numberFont = Font(size: 9)
    metrics.boxGap = 4
    metrics.rankGap = 16
    return metrics
  }
}

/// What can be chosen about the layout of a diagram.
public struct LayoutSettings: Hashable, Sendable {
  public var labels = LabelMode.full
  public var metrics = BoxMetrics()
  /// The most boxes in one rank; nil lets Graphviz find the ranks, however long they get.
  public var maximumRankLength: Int?
  /// Side by side, in which the bands of a diagram with one panel stand.
  public var columns = 1
  /// Takes the place of the diagram's own direction.
  public var direction: Diagram.Direction?
  /// Who lays out large maps; nil does it in this process, which they can keep busy for long.
  public var worker: Worker?

  public init() {}

  /// A program that lays out in a process of its own.
  public struct Worker: Hashable, Sendable {
    /// The path of `stancemap`, or of whatever else answers like `LayoutWorker`.
    public var executable: String
    /// In seconds.
    public var timeLimit = 10.0

    public init(executable: String) {
      self.executable = executable
    }

    /// The program that runs, if it can be found and has the subcommand of `LayoutWorker`.
    public static var current: Worker? { ChildProcess.currentExecutable.map(Worker.init) }
  }
}

/// Finds a place for every box and arrow of a diagram.
public struct NetworkLayouter: Sendable {
  public var settings: LayoutSettings

  public init(settings: LayoutSettings = LayoutSettings()) {
    self.settings = settings
  }

  /// Returns where everything is, from the top left corner of what the boxes and arrows cover.
  ///
  /// The same diagram gives the same layout with the same release of Graphviz.
  public func layout(of diagram: Diagram) throws(LayoutError) -> NetworkLayout {
    switch diagram.arrangement {
    case .layered(let direction): try layered(diagram, settings.direction ?? direction)
    case .grid, .ring, .tree, .bands: placed(diagram)
    }
  }

  private func layered(
    _ diagram: Diagram,
    _ direction: Diagram.Direction
  ) throws(LayoutError) -> NetworkLayout {
    let (boxes, arrows) = (diagram.boxes.count, diagram.arrows.count)
    if boxes > LayoutLimits.maximumBoxes || arrows > LayoutLimits.maximumArrows {
      throw .tooLarge(boxes: boxes, arrows: arrows)
    }
    let sized = BoxSizer(metrics: settings.metrics, labels: settings.labels).boxes(of: diagram)
    let network = NetworkBuilder(metrics: settings.metrics, maximumRankLength: settings.maximumRankLength)
      .network(of: diagram, sized: sized, direction: direction)
    let geometry = try geometry(of: network)
    let outlines = zip(diagram.boxes, network.nodes).map { BoxOutline($0.kind, size: $1.size) }
    var scene = FlowScene(network, centers: geometry.centers, outlines: outlines)
    var links = self.links(of: diagram, network, geometry, in: scene)
    if settings.maximumRankLength != nil {
      BandPacker(boxGap: settings.metrics.boxGap).pack(&scene, &links)
    }
    let axes = FlowAxes(direction: direction)
    let curves = ArrowRouter(endGap: settings.metrics.endGap).curves(of: links, in: scene)
    let frames = zip(scene.items, network.nodes).map { Rect(center: axes.drawing($0.center), size: $1.size) }
    let drawn = curves.map { $0.map(axes.drawing) }
    return layout(diagram, labels: sized.map(\.label), frames: frames, curves: drawn)
  }

  private func links(
    of diagram: Diagram,
    _ network: SizedNetwork,
    _ geometry: NetworkGeometry,
    in scene: FlowScene
  ) -> [FlowLink] {
    let axes = FlowAxes(direction: network.direction)
    let panels = diagram.panelsOfArrows
    return network.edges.indices.map { index in
      var link = FlowLink(network.edges[index], curve: geometry.curves[index].map(axes.flow), in: scene)
      link.panels = panels[index]
      return link
    }.numberedAside()
  }

  private func geometry(of network: SizedNetwork) throws(LayoutError) -> NetworkGeometry {
    let isLarge =
      network.nodes.count > LayoutLimits.carelessBoxes || network.edges.count > LayoutLimits.carelessArrows
    if isLarge, let worker = settings.worker {
      return try ChildProcessLayout(worker: worker).geometry(of: network)
    }
    return try GraphvizLayout().geometry(of: network)
  }

  private func placed(_ diagram: Diagram) -> NetworkLayout {
    let sized = BoxSizer(metrics: settings.metrics, labels: settings.labels).boxes(of: diagram)
    let places = places(of: diagram, sizes: sized.map(\.size))
    return layout(diagram, labels: sized.map(\.label), frames: places.frames, curves: places.curves)
  }

  /// Where the boxes and arrows of a diagram are that Graphviz does not lay out.
  func places(of diagram: Diagram, sizes: [Size]) -> BandLayout.Places {
    switch diagram.arrangement {
    case .bands: return BandLayout(settings).places(of: diagram, sizes: sizes)
    case .tree: return TreeLayout().places(of: diagram, sizes: sizes)
    case .ring:
      let frames = RingLayout().frames(of: diagram.boxes, sizes: sizes)
      let curves = RingLayout().curves(of: diagram.arrows, ends: ends(of: diagram, frames))
      return BandLayout.Places(frames: frames, curves: curves)
    case .grid, .layered:
      let frames = GridLayout(for: diagram).frames(of: diagram.boxes, sizes: sizes)
      let curves = ends(of: diagram, frames).map { StraightRoute().points(from: $0, to: $1) }
      return BandLayout.Places(frames: frames, curves: curves)
    }
  }

  private func ends(of diagram: Diagram, _ frames: [Rect]) -> [(Rect, Rect)] {
    let index = diagram.boxIndex
    return diagram.arrows.map { (frames[index.of($0.tail)], frames[index.of($0.head)]) }
  }

  private func layout(
    _ diagram: Diagram,
    labels: [NetworkLayout.BoxLabel],
    frames: [Rect],
    curves: [[Point]]
  ) -> NetworkLayout {
    let cover = Rect(covering: frames, curves)
    let shift = Point(x: -cover.minX, y: -cover.minY)
    let boxes = zip(diagram.boxes, zip(frames, labels)).map { box, placed in
      (box.id, NetworkLayout.PlacedBox(frame: placed.0.shifted(by: shift), label: placed.1))
    }
    let arrows = zip(diagram.arrows, curves).map { arrow, curve in
      (arrow.id, NetworkLayout.PlacedArrow(points: curve.map { $0.shifted(by: shift) }))
    }
    return NetworkLayout(
      size: cover.size,
      boxes: Dictionary(boxes, uniquingKeysWith: { first, _ in first }),
      arrows: Dictionary(arrows, uniquingKeysWith: { first, _ in first }),
      labels: settings.labels
    )
  }
}

/// A straight arrow between two boxes, for diagrams that Graphviz does not lay out.
struct StraightRoute: Sendable {
  /// Returns the four points of a curve from outline to outline, along the line of the middles.
  func points(from tail: Rect, to head: Rect) -> [Point] {
    let start = tail.exit(towards: Point(x: head.midX, y: head.midY))
    let end = head.exit(towards: Point(x: tail.midX, y: tail.midY))
    return BezierPath.straight(from: start, to: end)
  }
}

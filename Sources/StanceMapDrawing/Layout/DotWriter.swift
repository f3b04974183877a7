/// Writes a diagram as DOT, for Graphviz's own commands.
///
/// It is the graph that the library gets to see, with sizes in inches and, besides, words and classes.
/// `dot -Tsvg` lays it out; grids and bands have their positions and are for `neato -n`, which
/// `dot` then calls.
public struct DotWriter: Sendable {
  public var settings: LayoutSettings

  public init(settings: LayoutSettings = LayoutSettings()) {
    self.settings = settings
  }

  /// Returns the text of a graph, ending with a line break.
  public func text(of diagram: Diagram) -> String {
    let sized = BoxSizer(metrics: settings.metrics, labels: settings.labels).boxes(of: diagram)
    let lines =
      switch diagram.arrangement {
      case .layered(let direction): layered(diagram, sized, settings.direction ?? direction)
      case .grid, .ring, .tree, .bands: placed(diagram, sized)
      }
    return (["digraph {"] + lines.map { "  \($0)" } + ["}", ""]).joined(separator: "\n")
  }

  // MARK: - Arrangements

  private func layered(_ diagram: Diagram, _ sized: [SizedBox], _ direction: Diagram.Direction) -> [String] {
    let network = NetworkBuilder(metrics: settings.metrics, maximumRankLength: settings.maximumRankLength)
      .network(of: diagram, sized: sized, direction: direction)
    let names = diagram.boxes.map { quoted($0.id) }
    return defaults(network.graphAttributes, of: diagram)
      + diagram.boxes.indices.map { index in
        node(diagram.boxes[index], sized[index], network.attributes(of: network.nodes[index]))
      }
      + network.ranks.map { members in
        "{ rank=same; \(members.map { names[$0] }.joined(separator: "; ")) }"
      }
      + zip(diagram.arrows, network.edges).map { arrow, edge in
        let ends = network.directed(edge)
        let own = look(of: arrow, isReversed: ends.isReversed)
        return "\(names[ends.tail]) -> \(names[ends.head])\(list(network.attributes(of: edge) + own))"
      }
      + network.spacers.map { "\(names[$0.tail]) -> \(names[$0.head])\(list($0.attributes))" }
  }

  /// A diagram whose boxes have their places already.
  private func placed(_ diagram: Diagram, _ sized: [SizedBox]) -> [String] {
    let frames = NetworkLayouter(settings: settings).places(of: diagram, sizes: sized.map(\.size)).frames
    let attributes = [
      GraphvizAttribute(name: "layout", value: "neato"), GraphvizAttribute(name: "inputscale", value: "72"),
    ]
    return defaults(attributes, of: diagram)
      + diagram.boxes.indices.map { index in
        let frame = frames[index]
        let position = GraphvizAttribute(name: "pos", value: "\(frame.midX),\(-frame.midY)!")
        return node(diagram.boxes[index], sized[index], SizedNetwork.attributes(of: frame.size) + [position])
      }
      + diagram.arrows.map { arrow in
        "\(quoted(arrow.tail)) -> \(quoted(arrow.head))\(list(look(of: arrow, isReversed: false)))"
      }
  }

  // MARK: - Statements

  private func defaults(_ graph: [GraphvizAttribute], of diagram: Diagram) -> [String] {
    let font = [GraphvizAttribute(name: "fontname", value: "Arial,Helvetica,Liberation Sans,sans-serif")]
    return [
      "graph\(list(graph + [GraphvizAttribute(name: "class", value: diagram.view)]))",
      "node\(list(SizedNetwork.nodeDefaults + font))",
      "edge\(list(SizedNetwork.edgeDefaults))",
    ]
  }

  private func node(_ box: Box, _ sized: SizedBox, _ attributes: [GraphvizAttribute]) -> String {
    let label = sized.label.lines.map(labelText).joined(separator: "\\n")
    let words = [
      GraphvizAttribute(name: "fontsize", value: "\(sized.label.fontSize)"),
      GraphvizAttribute(name: "class", value: box.kind.rawValue),
    ]
    return "\(quoted(box.id))\(list(attributes + words + look(of: box.kind), label: label))"
  }

  private func look(of kind: Box.Kind) -> [GraphvizAttribute] {
    switch kind {
    case .words, .rowHeading, .columnHeading, .groupHeading:
      [GraphvizAttribute(name: "peripheries", value: "0")]
    case .claim, .holder, .reply: [GraphvizAttribute(name: "style", value: "rounded")]
    case .actor, .junction, .cell: []
    }
  }

  /// Arrowheads are the one thing that differs from what the library gets to see.
  private func look(of arrow: Arrow, isReversed: Bool) -> [GraphvizAttribute] {
    let end = isReversed ? "arrowtail" : "arrowhead"
    var attributes = [GraphvizAttribute(name: "class", value: arrow.kind.rawValue)]
    if isReversed { attributes.append(GraphvizAttribute(name: "dir", value: "back")) }
    if arrow.hasHead { attributes.append(GraphvizAttribute(name: end, value: head(of: arrow.kind))) }
    return attributes
  }

  private func head(of kind: Arrow.Kind) -> String {
    switch kind {
    case .opposes, .absolves: "tee"
    case .contrary, .agrees, .disagrees, .sharesLittle, .joins: "none"
    case .supports, .blames, .answers: "normal"
    }
  }

  // MARK: - Text

  private func list(_ attributes: [GraphvizAttribute], label: String? = nil) -> String {
    let all = (label.map { ["label=\"\($0)\""] } ?? []) + attributes.map { "\($0.name)=\(quoted($0.value))" }
    return all.isEmpty ? "" : " [\(all.joined(separator: ", "))]"
  }

  /// A name or value in quotation marks.
  private func quoted(_ text: String) -> String { "\"\(escaped(TextCleaner().cleaned(text)))\"" }

  /// The words of a label, in which Graphviz reads entities besides.
  private func labelText(_ text: String) -> String {
    escaped(text.reduce(into: "") { $0 += $1 == "&" ? "&amp;" : String($1) })
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\"" || character == "\\" { result += "\\" }
      result.append(character)
    }
  }
}

import Synchronization

/// Lets Graphviz place the nodes and curves of a network.
///
/// The same network gives the same result, in any process, with the same release of Graphviz. Layouts
/// take turns: Graphviz has global state.
struct GraphvizLayout: Sendable {
  private static let context = Mutex<GraphvizContext?>(nil)

  /// Returns the geometry of a network, throws where Graphviz reports an error or loses something.
  func geometry(of network: SizedNetwork) throws(LayoutError) -> NetworkGeometry {
    guard !network.nodes.isEmpty else { return NetworkGeometry(centers: [], curves: []) }
    let result: Result<NetworkGeometry, LayoutError> = Self.context.withLock { context in
      if context == nil { context = GraphvizContext() }
      do throws(LayoutError) {
        guard context != nil else { throw .graphviz("it does not start; is it installed whole?") }
        return .success(try geometry(of: network, in: &context))
      } catch {
        return .failure(error)
      }
    }
    return try result.get().checked(for: network)
  }

  /// The release of Graphviz in use, such as `2.43.0`; nil where it does not start.
  static var version: String? {
    context.withLock { context in
      if context == nil { context = GraphvizContext() }
      return context?.version
    }
  }

  private func geometry(
    of network: SizedNetwork,
    in context: inout GraphvizContext?
  ) throws(LayoutError) -> NetworkGeometry {
    let errors = GraphvizErrors()
    guard let graph = graph(of: network) else { throw .graphviz("it cannot make a graph") }
    let isDone = context?.layOut(graph) ?? false
    defer { context?.freeLayout(of: graph) }
    if !isDone || errors.areAny { throw .graphviz(errors.text) }
    return downwards(graph.centers, graph.curves, of: network)
  }

  private func graph(of network: SizedNetwork) -> GraphvizGraph? {
    guard var graph = GraphvizGraph() else { return nil }
    graph.set(network.graphAttributes)
    graph.setNodeDefaults(SizedNetwork.nodeDefaults)
    graph.setEdgeDefaults(SizedNetwork.edgeDefaults)
    for node in network.nodes { graph.addNode(network.attributes(of: node)) }
    for members in network.ranks { graph.align(members) }
    for edge in network.edges {
      let ends = network.directed(edge)
      graph.addEdge(from: ends.tail, to: ends.head, network.attributes(of: edge))
    }
    for spacer in network.spacers {
      graph.addEdge(from: spacer.tail, to: spacer.head, spacer.attributes)
    }
    return graph
  }

  /// Turns the y axis and the reversed edges round, and leaves out the spacers.
  private func downwards(
    _ centers: [Point],
    _ curves: [[Point]],
    of network: SizedNetwork
  ) -> NetworkGeometry {
    NetworkGeometry(
      centers: centers.map { Point(x: $0.x, y: -$0.y) },
      curves: zip(network.edges, curves).map { edge, curve in
        let points = curve.map { Point(x: $0.x, y: -$0.y) }
        return network.directed(edge).isReversed ? points.reversed() : points
      }
    )
  }
}

private import CGraphviz

// What Graphviz allocates, each owned by one value and freed with it. All of them are used inside
// the lock of `GraphvizLayout` only.

/// Graphviz with its plug-ins loaded; made once and kept.
struct GraphvizContext: ~Copyable, @unchecked Sendable {
  private let handle: OpaquePointer

  /// Fails where Graphviz cannot start.
  init?() {
    guard let handle = sm_context_open() else { return nil }
    self.handle = handle
  }

  deinit { sm_context_close(handle) }

  /// The release of the library, such as `2.43.0`.
  var version: String { String(cString: sm_context_version(handle)) }

  /// Places the nodes and edges of a graph and returns whether Graphviz is content.
  func layOut(_ graph: borrowing GraphvizGraph) -> Bool {
    sm_layout(handle, graph.handle) == 0
  }

  func freeLayout(of graph: borrowing GraphvizGraph) {
    sm_layout_free(handle, graph.handle)
  }
}

/// A graph of nameless nodes and edges, known by the order in which they were added.
struct GraphvizGraph: ~Copyable {
  fileprivate let handle: OpaquePointer
  private var nodes: [OpaquePointer] = []
  private var edges: [OpaquePointer] = []

  init?() {
    guard let handle = sm_graph_open() else { return nil }
    self.handle = handle
  }

  deinit { sm_graph_close(handle) }

  // MARK: - Building

  mutating func addNode(_ attributes: [GraphvizAttribute]) {
    guard let node = sm_node_add(handle) else { return }
    for attribute in attributes { sm_node_set(node, attribute.name, attribute.value) }
    nodes.append(node)
  }

  mutating func addEdge(from tail: Int, to head: Int, _ attributes: [GraphvizAttribute]) {
    guard let edge = sm_edge_add(handle, nodes[tail], nodes[head]) else { return }
    for attribute in attributes { sm_edge_set(edge, attribute.name, attribute.value) }
    edges.append(edge)
  }

  /// Makes nodes share a rank.
  func align(_ members: [Int]) {
    guard let subgraph = sm_subgraph_add(handle) else { return }
    sm_graph_set(subgraph, "rank", "same")
    for member in members { sm_subgraph_put(subgraph, nodes[member]) }
  }

  func set(_ attributes: [GraphvizAttribute]) {
    for attribute in attributes { sm_graph_set(handle, attribute.name, attribute.value) }
  }

  func setNodeDefaults(_ attributes: [GraphvizAttribute]) {
    for attribute in attributes { sm_node_default(handle, attribute.name, attribute.value) }
  }

  func setEdgeDefaults(_ attributes: [GraphvizAttribute]) {
    for attribute in attributes { sm_edge_default(handle, attribute.name, attribute.value) }
  }

  // MARK: - Reading

  /// The middle of each node, y upwards.
  var centers: [Point] { nodes.map { Point(sm_node_center($0)) } }

  /// The curve of each edge, y upwards; empty where Graphviz lost it.
  var curves: [[Point]] {
    edges.map { edge in
      (0..<sm_edge_point_count(edge)).map { Point(sm_edge_point(edge, $0)) }
    }
  }
}

/// A setting of a graph, node or edge.
struct GraphvizAttribute: Equatable, Sendable {
  var name: String
  var value: String
}

/// Collects what Graphviz reports from here on.
struct GraphvizErrors {
  init() { sm_errors_begin() }

  var areAny: Bool { sm_errors_any() != 0 }
  var text: String { String(cString: sm_errors_text()) }
}

extension Point {
  fileprivate init(_ point: sm_point) {
    self.init(x: point.x, y: point.y)
  }
}

/// Writes a network as GraphML that Gephi, visone, networkx and igraph read alike.
///
/// Ties without direction; a weight that is never negative, with its sign beside it; every key named
/// and typed; no defaults, which not all of them apply.
package struct NetworkGraphML: Sendable {
  package var settings: NetworkSettings

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  /// - Parameter descriptions: what a project knows of the labels of each variable.
  package func text(
    of network: DiscourseNetwork,
    descriptions: [String: [String: LabelDescription]] = [:]
  ) -> String {
    let nodes = nodes(of: network, descriptions)
    let properties = propertyNames(of: nodes)
    var text = NumberText()
    text.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """
    )
    for key in Self.nodeKeys + properties.map({ Key($0, "string") }) { text.append(key.text(for: "node")) }
    for key in Self.edgeKeys { text.append(key.text(for: "edge")) }
    text.append("  <graph id=\"network\" edgedefault=\"undirected\">\n")
    for (index, node) in nodes.enumerated() { append(node, index, properties, to: &text) }
    appendEdges(of: network, to: &text)
    text.append("  </graph>\n</graphml>\n")
    return text.text
  }

  // MARK: Keys

  private struct Key {
    var name: String
    var type: String

    init(_ name: String, _ type: String) {
      self.name = name
      self.type = type
    }

    func text(for part: String) -> String {
      "  <key id=\"\(part)_\(name)\" for=\"\(part)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
  }

  private static let nodeKeys = [
    Key("name", "string"), Key("label", "string"), Key("kind", "string"), Key("bipartite", "int"),
    Key("statements", "int"),
  ]
  private static let edgeKeys = [Key("weight", "double"), Key("sign", "int"), Key("value", "double")]

  // MARK: Nodes

  private struct Node {
    var label: String
    var statements: Int
    var kind: String
    var side: Int
    var description: LabelDescription?
  }

  private func nodes(
    of network: DiscourseNetwork,
    _ descriptions: [String: [String: LabelDescription]]
  ) -> [Node] {
    func nodes(_ nodes: [DiscourseNetwork.Node], _ variable: String, side: Int) -> [Node] {
      nodes.map { node in
        Node(
          label: node.label,
          statements: node.statements,
          kind: variable,
          side: side,
          description: descriptions[variable]?[node.label]
        )
      }
    }
    let rows = nodes(network.rows, settings.variable1, side: 0)
    return settings.mode == .one ? rows : rows + nodes(network.columns, settings.variable2, side: 1)
  }

  private func propertyNames(of nodes: [Node]) -> [String] {
    Set(nodes.flatMap { $0.description?.properties ?? [] }.map(\.name)).sorted()
  }

  private func append(_ node: Node, _ index: Int, _ properties: [String], to text: inout NumberText) {
    text.append("    <node id=\"n\(index)\">")
    text.append(data("node_name", node.label) + data("node_label", node.description?.name ?? node.label))
    text.append(data("node_kind", node.kind) + data("node_bipartite", "\(node.side)"))
    text.append(data("node_statements", "\(node.statements)"))
    for name in properties {
      if let property = node.description?.properties.first(where: { $0.name == name }) {
        text.append(data("node_\(name)", property.value))
      }
    }
    text.append("</node>\n")
  }

  // MARK: Edges

  private func appendEdges(of network: DiscourseNetwork, to text: inout NumberText) {
    var number = 0
    for row in network.rows.indices {
      let columns = settings.mode == .one ? row + 1..<network.rows.count : 0..<network.columns.count
      for column in columns {
        let value = network[row, column]
        guard value != 0, !value.isNaN else { continue }
        let target = settings.mode == .one ? column : network.rows.count + column
        text.append("    <edge id=\"e\(number)\" source=\"n\(row)\" target=\"n\(target)\">")
        text.append("<data key=\"edge_weight\">")
        text.append(settings.aggregation == .combine ? 1 : value.magnitude, missing: "NaN")
        text.append("</data><data key=\"edge_sign\">\(sign(of: value))</data><data key=\"edge_value\">")
        text.append(value, missing: "NaN")
        text.append("</data></edge>\n")
        number += 1
      }
    }
  }

  /// 1 for agreement, -1 for the contrary, 0 where the number says neither.
  private func sign(of value: Double) -> Int {
    switch settings.aggregation {
    case .ignore: 0
    case .congruence: 1
    case .conflict: -1
    case .subtract: value < 0 ? -1 : 1
    case .combine where settings.qualifier?.kind == .boolean && settings.normalization == .no:
      value == 1 ? 1 : value == 2 ? -1 : 0
    case .combine: 0
    }
  }

  private func data(_ key: String, _ text: String) -> String {
    "<data key=\"\(key)\">\(escaped(text))</data>"
  }

  /// The text without what XML does not take.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append("\u{FFFD}")
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

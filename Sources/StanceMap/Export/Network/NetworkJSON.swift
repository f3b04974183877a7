/// Writes networks as JSON: one object, or with windows a list of them.
package struct NetworkJSON: Sendable {
  package var settings: NetworkSettings

  package init(settings: NetworkSettings) {
    self.settings = settings
  }

  package func text(of networks: [DiscourseNetwork]) -> String {
    var text = NumberText()
    if settings.window == nil {
      for network in networks.prefix(1) { append(network, to: &text) }
    } else {
      text.append("[")
      for (index, network) in networks.enumerated() {
        text.append(index == 0 ? "\n" : ",\n")
        append(network, to: &text)
      }
      text.append("\n]")
    }
    text.append("\n")
    return text.text
  }

  private func append(_ network: DiscourseNetwork, to text: inout NumberText) {
    text.append("{\"settings\": \(compact(NetworkSettingsExport().json(of: settings))),\n")
    if let window = network.window {
      text.append(
        "\"start\": \"\(window.start)\", \"mid\": \"\(window.mid)\", \"stop\": \"\(window.stop)\",\n"
      )
    }
    text.append("\"rows\": \(labels(network.rows)),\n\"columns\": \(labels(network.columns)),\n\"matrix\": [")
    for row in network.rows.indices {
      text.append(row == 0 ? "\n[" : ",\n[")
      for column in network.columns.indices {
        if column > 0 { text.append(UInt8(ascii: ",")) }
        text.append(network[row, column], missing: "null")
      }
      text.append("]")
    }
    text.append("],\n\"statements\": \(network.statements)}")
  }

  private func labels(_ nodes: [DiscourseNetwork.Node]) -> String {
    compact(JSONValue.strings(nodes.map(\.label)))
  }

  private func compact(_ value: JSONValue) -> String {
    JSONWriter(layout: .compact).text(of: value)
  }
}

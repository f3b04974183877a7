/// Writes a network as UCINET reads it: DL with a full matrix.
package struct NetworkDL: Sendable {
  package var mode: NetworkSettings.Mode

  package init(mode: NetworkSettings.Mode) {
    self.mode = mode
  }

  package func text(of network: DiscourseNetwork) -> String {
    var text = NumberText()
    if mode == .one {
      text.append("dl n = \(network.rows.count), format = fullmatrix\nlabels:\n" + lines(of: network.rows))
    } else {
      text.append("dl nr = \(network.rows.count), nc = \(network.columns.count), format = fullmatrix\n")
      text.append("row labels:\n" + lines(of: network.rows) + "col labels:\n" + lines(of: network.columns))
    }
    text.append("data:\n")
    for row in network.rows.indices {
      for column in network.columns.indices {
        text.append(" ")
        text.append(network[row, column], missing: "NaN")
      }
      text.append("\n")
    }
    return text.text
  }

  /// A label a line, in quotation marks, which it cannot have inside.
  private func lines(of nodes: [DiscourseNetwork.Node]) -> String {
    nodes.map { node in
      let scalars = node.label.unicodeScalars.filter { $0 != "\"" }.map { $0.value < 0x20 ? " " : $0 }
      var label = String.UnicodeScalarView()
      label.append(contentsOf: scalars)
      return "\"\(String(label))\"\n"
    }.joined()
  }
}

import StanceMap

/// A network as a table: a row and a column for each node, with its settings and formula above it.
struct NetworkMatrix {
  /// A table with more columns is no longer read, only searched.
  static let mostColumns = 14
  static let mostRows = 80

  var names: NetworkNames
  var figure: SiteNetworks.Figure
  var heading: String
  /// What a number in it means.
  var words: String
  /// Of the same nodes, how much there is to count; cells without anything stay blank.
  var counts: DiscourseNetwork?

  private var network: DiscourseNetwork { figure.network }
  private var settings: NetworkSettings { figure.settings }
  private var isOneMode: Bool { settings.mode == .one }
  private var columnVariable: String { isOneMode ? settings.variable1 : settings.variable2 }

  func write(_ id: String, to writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("h3", ["id": .text(id)], words: heading)
    writer.paragraphs([words], ["class": "intro"])
    table(id, &writer)
    NetworkAccount(lines: figure.account, command: figure.command).write(to: &writer)
  }

  // MARK: - The table

  private func table(_ id: String, _ writer: inout XMLWriter) {
    writer.element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": .text(id)]
    ) { writer in
      writer.element("table", ["class": "matrix", "aria-labelledby": .text(id)]) { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            writer.element("td", words: "")
            for node in network.columns { column(node, &writer) }
          }
        }
        writer.element("tbody") { writer in
          for row in network.rows.indices { self.row(row, &writer) }
        }
      }
    }
  }

  private func column(_ node: DiscourseNetwork.Node, _ writer: inout XMLWriter) {
    writer.element(
      "th",
      ["scope": "col", "data-on": names.tie(of: node.label, in: columnVariable).onValue]
    ) {
      $0.element("span") { names.write(node.label, in: columnVariable, isShort: true, to: &$0) }
    }
  }

  private func row(_ row: Int, _ writer: inout XMLWriter) {
    let node = network.rows[row]
    writer.lineBreak()
    writer.element("tr", ["data-on": names.tie(of: node.label, in: settings.variable1).onValue]) { writer in
      writer.element("th", ["scope": "row"]) {
        names.write(node.label, in: settings.variable1, isShort: false, to: &$0)
      }
      for column in network.columns.indices { cell(row, column, &writer) }
    }
  }

  private func cell(_ row: Int, _ column: Int, _ writer: inout XMLWriter) {
    if isOneMode, row == column { return writer.element("td", ["class": "figure absent"], words: "–") }
    if counts?[row, column] == 0 { return writer.element("td", words: "") }
    let value = network[row, column]
    let number = NetworkNumber(value: value, aggregation: settings.aggregation)
    writer.element("td", ["class": number.className]) { writer in
      let (one, other) = (network.rows[row].label, network.columns[column].label)
      guard isOneMode, settings.variable1 == "holder", value != 0, let page = names.page(of: one, and: other)
      else { return writer.words(number.words) }
      writer.element("a", ["href": .text(page)], words: number.words)
    }
  }
}

/// A number of a network in words, with the class that colours it.
struct NetworkNumber {
  var value: Double
  var aggregation: NetworkSettings.Aggregation

  var words: String {
    if value.isNaN { return "none" }
    let digits = Int(exactly: value.magnitude).map(String.init) ?? value.magnitude.text(decimals: 2)
    guard value != 0 else { return digits }
    return (value < 0 ? "−" : aggregation == .subtract ? "+" : "") + digits
  }

  var className: XMLWriter.Value {
    if value == 0 || value.isNaN { return "figure absent" }
    return aggregation == .conflict || value < 0 ? "figure opposes" : "figure supports"
  }
}

/// How figures came about, and how to get them again.
struct NetworkAccount {
  var lines: [String]
  var command: String

  func write(to writer: inout XMLWriter) {
    writer.element("div", ["class": "account note"]) { writer in
      writer.element("p", words: lines.joined(separator: " "))
      writer.element("p") { $0.element("code", words: command) }
    }
  }
}

import StanceMap

/// The strongest ties of a network that is too large for a table of all.
struct NetworkTies {
  /// More than a reader goes through.
  private static let most = 20

  var names: NetworkNames
  /// Networks of the same nodes, a column for each; the first two decide which ties are strongest.
  var figures: [SiteNetworks.Figure]
  var columns: [String]

  private var nodes: [DiscourseNetwork.Node] { figures[0].network.rows }
  private var variable: String { figures[0].settings.variable1 }

  func write(_ id: String, to writer: inout XMLWriter) {
    let ties = self.ties
    guard !ties.isEmpty else { return }
    let shown = ties.prefix(Self.most)
    writer.lineBreak()
    writer.element("h3", ["id": .text(id)], words: "The strongest ties of all \(variable)s")
    let rest =
      shown.count < ties.count ? "The \(shown.count) strongest of \(ties.count) ties" : "All ties"
    writer.paragraphs(
      ["\(rest) among \(nodes.count) \(variable)s; the commands below give them all."],
      ["class": "intro"]
    )
    writer.element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": .text(id)]
    ) { writer in
      writer.element("table", ["aria-labelledby": .text(id)]) { writer in
        head(&writer)
        writer.element("tbody") { writer in
          for tie in shown { row(tie.one, tie.other, &writer) }
        }
      }
    }
    NetworkAccount(lines: figures[0].account, command: figures[0].command).write(to: &writer)
    for (figure, column) in zip(figures, columns).dropFirst() {
      NetworkAccount(lines: ["\(column): \(figure.formula)"], command: figure.command).write(to: &writer)
    }
  }

  /// Pairs with a tie, the strongest first.
  private var ties: [(one: Int, other: Int)] {
    let pairs = nodes.indices.flatMap { one in
      nodes.indices.dropFirst(one + 1).map { other in
        (one: one, other: other, strength: figures.prefix(2).reduce(0) { $0 + $1.network[one, other] })
      }
    }
    return pairs.filter { $0.strength > 0 }
      .sorted { ($1.strength, $0.one, $0.other) < ($0.strength, $1.one, $1.other) }
      .map { ($0.one, $0.other) }
  }

  private func head(_ writer: inout XMLWriter) {
    writer.element("thead") { writer in
      writer.element("tr") { writer in
        writer.element("th", ["scope": "col"], words: "One")
        writer.element("th", ["scope": "col"], words: "The other")
        for column in columns { writer.element("th", ["scope": "col", "class": "figure"], words: column) }
      }
    }
  }

  private func row(_ one: Int, _ other: Int, _ writer: inout XMLWriter) {
    let labels = [nodes[one].label, nodes[other].label]
    let tie = PageTie(on: labels.flatMap { names.tie(of: $0, in: variable).on })
    writer.lineBreak()
    writer.element("tr", ["data-on": tie.onValue]) { writer in
      writer.element("th", ["scope": "row"]) { names.write(labels[0], in: variable, isShort: false, to: &$0) }
      writer.element("td") { names.write(labels[1], in: variable, isShort: false, to: &$0) }
      for figure in figures {
        let number = NetworkNumber(
          value: figure.network[one, other],
          aggregation: figure.settings.aggregation
        )
        writer.element("td", ["class": number.className], words: number.words)
      }
    }
  }
}

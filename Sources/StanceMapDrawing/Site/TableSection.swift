import StanceMap

/// A table with its evidence, in a section of its own.
struct TableSection {
  var context: SiteContext
  var table: Table
  /// The way back to the folder of the site.
  var root: String

  private var hasEvidence: Bool { table.rows.contains { !$0.evidence.isEmpty } }
  private var columnCount: Int { table.columns.count + (hasEvidence ? 1 : 0) }

  /// The columns that hold numbers alone.
  private let figures: Set<Int>

  init(context: SiteContext, table: Table, root: String) {
    self.context = context
    self.table = table
    self.root = root
    figures = Set(
      table.columns.indices.dropFirst().filter { column in
        table.rows.allSatisfy { row in
          row.cells.count > column && row.cells[column].utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
      }
    )
  }

  /// Writes nothing for a table without rows.
  func write(to writer: inout XMLWriter) {
    guard !table.rows.isEmpty else { return }
    writer.lineBreak()
    writer.element("section", ["aria-labelledby": "table"]) { writer in
      writer.element("h2", ["id": "table"], words: "The same as a table")
      writer.element(
        "div",
        ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": "table"]
      ) { writer in
        writer.element("table") { writer in
          let caption = ["What the map shows, in words, with the passages."] + table.notes
          writer.element("caption") { $0.element("span", words: caption.joined(separator: " ")) }
          head(&writer)
          for group in groups { body(of: group, &writer) }
        }
      }
    }
  }

  private func head(_ writer: inout XMLWriter) {
    writer.element("thead") { writer in
      writer.element("tr") { writer in
        for (index, column) in table.columns.enumerated() {
          let isFigure = figures.contains(index)
          writer.element(
            "th",
            ["scope": "col", "class": isFigure ? "figure" : nil],
            words: TextCleaner.prose.cleaned(column)
          )
        }
        if hasEvidence { writer.element("th", ["scope": "col"], words: "Evidence") }
      }
    }
  }

  /// Rows from one group heading to the next.
  private var groups: [[Table.Row]] {
    table.rows.reduce(into: []) { groups, row in
      if row.group != nil || groups.isEmpty {
        groups.append([row])
      } else {
        groups[groups.count - 1].append(row)
      }
    }
  }

  private func body(of rows: [Table.Row], _ writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("tbody") { writer in
      if let group = rows.first?.group, !group.isEmpty {
        writer.element("tr", ["class": "group"]) { writer in
          writer.element(
            "th",
            ["scope": "rowgroup", "colspan": .text(String(columnCount))],
            words: TextCleaner.prose.cleaned(group)
          )
        }
      }
      for row in rows { self.row(row, &writer) }
    }
  }

  private func row(_ row: Table.Row, _ writer: inout XMLWriter) {
    writer.lineBreak()
    let entries = row.evidence.compactMap { $0.source.flatMap { context.entries[$0] } }
    let tie = PageTie(on: entries.flatMap(\.tie.on).uniqued, key: entries.map(\.token).uniqued)
    writer.element("tr", ["data-on": tie.onValue, "data-key": tie.keyValue]) { writer in
      for (index, cell) in row.cells.enumerated() {
        if index == 0 {
          writer.element("th", ["scope": "row"], words: TextCleaner.prose.cleaned(cell))
        } else {
          let className = figures.contains(index) ? "figure" : Self.standing(of: cell)
          writer.element("td", ["class": className], words: TextCleaner.prose.cleaned(cell))
        }
      }
      if hasEvidence { writer.element("td") { evidence(row.evidence, &$0) } }
    }
  }

  /// Words that say a stance take its colour; the words stay.
  static func standing(of cell: String) -> XMLWriter.Value? {
    let word = cell.prefix { $0.isLetter }.lowercased()
    switch word {
    case "supports", "support", "agrees": return "supports"
    case "opposes", "oppose", "disputes": return "opposes"
    case "mixed": return "mixed"
    case "silent": return "absent"
    default: return cell.hasPrefix("not yet possible") || cell.hasPrefix("not coded") ? "absent" : nil
    }
  }

  private func evidence(_ passages: [Evidence], _ writer: inout XMLWriter) {
    guard !passages.isEmpty else { return }
    writer.element("details") { writer in
      writer.element("summary", words: "\(passages.count) \(passages.count == 1 ? "passage" : "passages")")
      writer.element("ul") { writer in
        for passage in passages {
          writer.element("li") { self.passage(passage, &$0) }
        }
      }
    }
  }

  private func passage(_ passage: Evidence, _ writer: inout XMLWriter) {
    writer.words(TextCleaner.prose.cleaned(passage.summary))
    if !passage.quote.isEmpty {
      writer.words(" ")
      writer.element("q", ["dir": "auto"], words: TextCleaner.prose.cleaned(passage.quote))
    }
    guard !passage.place.isEmpty else { return }
    writer.words(" ")
    let place = TextCleaner.prose.cleaned(passage.place)
    if let address = passage.source.flatMap({ context.entries[$0] }).flatMap(context.address) {
      writer.link(place, to: address, root)
    } else if let url = passage.url.flatMap(WebAddress.safe) {
      writer.element("a", ["href": .text(url), "rel": "external"], words: place)
    } else {
      writer.element("small", words: place)
    }
  }
}

/// A table with its evidence, in a section of its own.
struct TableSection {
  var table: Table
  var plan: SitePlan
  /// The way back to the folder of the site.
  var root: String

  private var hasEvidence: Bool { table.rows.contains { !$0.evidence.isEmpty } }
  private var columnCount: Int { table.columns.count + (hasEvidence ? 1 : 0) }

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
          writer.element("caption", words: caption.joined(separator: " "))
          head(&writer)
          for group in groups { body(of: group, &writer) }
        }
      }
    }
  }

  private func head(_ writer: inout XMLWriter) {
    writer.element("thead") { writer in
      writer.element("tr") { writer in
        for column in table.columns { writer.element("th", ["scope": "col"], words: column) }
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
          writer.element("th", ["scope": "rowgroup", "colspan": .text(String(columnCount))], words: group)
        }
      }
      for row in rows { self.row(row, &writer) }
    }
  }

  private func row(_ row: Table.Row, _ writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("tr") { writer in
      for (index, cell) in row.cells.enumerated() {
        if index == 0 {
          writer.element("th", ["scope": "row"], words: cell)
        } else {
          writer.element("td", ["class": Self.standing(of: cell)], words: cell)
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
    writer.words(passage.summary)
    if !passage.quote.isEmpty {
      writer.words(" ")
      writer.element("q", words: passage.quote)
    }
    guard !passage.place.isEmpty else { return }
    writer.words(" ")
    if let address = plan.passage(for: passage) {
      writer.element("a", ["href": .text(root + address)], words: passage.place)
    } else if let url = passage.url.flatMap(WebAddress.safe) {
      writer.element("a", ["href": .text(url), "rel": "external"], words: passage.place)
    } else {
      writer.element("small", words: passage.place)
    }
  }
}

package import StanceMap

/// Sets a report as one web page that needs nothing else: no scripts, no requests, and the look of a site.
package struct ReportPage: Sendable {
  package var title: String
  /// A language tag (BCP 47).
  package var language: String
  var references = ReportReferences()

  package init(title: String, language: String) {
    self.title = title
    self.language = language
  }

  package func html(of report: Report) -> String {
    var writer = XMLWriter()
    writer.markup("<!DOCTYPE html>\n")
    writer.element("html", ["lang": .text(language)]) { writer in
      head(&writer)
      writer.lineBreak()
      writer.element("body") { writer in
        writer.element("a", ["class": "skip", "href": "#main"], words: "Skip to the content")
        contents(of: report, &writer)
        writer.lineBreak()
        writer.element("main", ["id": "main"]) { writer in
          blocks(report.blocks, &writer)
        }
        writer.lineBreak()
      }
    }
    writer.lineBreak()
    return writer.text
  }

  /// Writes the blocks of a report; their second headings have the ids `section-1`, `section-2` and so on.
  func blocks(_ blocks: [Report.Block], _ writer: inout XMLWriter) {
    var entries: [Report.Entry] = []
    var section = 0
    for block in blocks {
      if case .entry(let entry) = block {
        entries.append(entry)
        continue
      }
      list(entries, &writer)
      entries = []
      if case .heading(2, _) = block { section += 1 }
      self.block(block, section: section, &writer)
    }
    list(entries, &writer)
  }

  private func head(_ writer: inout XMLWriter) {
    writer.element("head") { writer in
      writer.element("meta", ["charset": "utf-8"])
      writer.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      writer.element("meta", ["name": "color-scheme", "content": "light dark"])
      writer.element("title", words: title.forPage)
      writer.element("style") { $0.markup(SiteStyleSheet().css) }
    }
  }

  func contents(of report: Report, _ writer: inout XMLWriter) {
    let sections = report.blocks.compactMap { block -> String? in
      guard case .heading(2, let words) = block else { return nil }
      return words
    }
    writer.lineBreak()
    writer.element("header") { writer in
      writer.element("nav", ["class": "contents", "aria-label": "Contents"]) { writer in
        writer.element("ul") { writer in
          for (index, words) in sections.enumerated() {
            writer.element("li") {
              $0.element("a", ["href": .text("#section-\(index + 1)")], words: words.forPage)
            }
          }
        }
      }
    }
  }

  private func block(_ block: Report.Block, section: Int, _ writer: inout XMLWriter) {
    writer.lineBreak()
    switch block {
    case .heading(let level, let words):
      let id = level == 2 ? "section-\(section)" : nil
      writer.element("h\(min(max(level, 1), 6))", ["id": id.map { .text($0) }], words: words.forPage)
    case .paragraph(let words): writer.element("p", words: words.forPage)
    case .entry(let entry): list([entry], &writer)
    case .table(let columns, let rows):
      let grid = Report.Grid(
        columns: columns.enumerated().map { Report.Grid.Column($1, $0 == 0 ? .prose : .figure) },
        rows: rows.map { Report.Grid.Row($0.map { Report.Grid.Cell($0) }) }
      )
      table(grid, section: section, &writer)
    case .grid(let grid): table(grid, section: section, &writer)
    }
  }

  private func list(_ entries: [Report.Entry], _ writer: inout XMLWriter) {
    guard !entries.isEmpty else { return }
    writer.lineBreak()
    writer.element("ul") { writer in
      for entry in entries {
        let tie = references.tie(of: entry.title, evidence: entry.evidence)
        writer.element("li", ["data-on": tie?.onValue, "data-key": tie?.keyValue]) { writer in
          writer.words(entry.title.forPage)
          evidence(entry.evidence, &writer)
          list(entry.items, &writer)
        }
        writer.lineBreak()
      }
    }
  }

  private func table(_ grid: Report.Grid, section: Int, _ writer: inout XMLWriter) {
    let hasEvidence = grid.rows.contains { !$0.evidence.isEmpty }
    writer.element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": .text("section-\(section)")]
    ) { writer in
      writer.element("table") { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for column in grid.columns {
              writer.element(
                "th",
                ["scope": "col", "class": column.kind.name],
                words: column.title.forPage
              )
            }
            if hasEvidence { writer.element("th", ["scope": "col"], words: "Evidence") }
          }
        }
        for group in grid.groups { body(group, of: grid, hasEvidence: hasEvidence, &writer) }
      }
    }
  }

  private func body(
    _ group: (name: String, rows: [Report.Grid.Row]),
    of grid: Report.Grid,
    hasEvidence: Bool,
    _ writer: inout XMLWriter
  ) {
    writer.lineBreak()
    writer.element("tbody") { writer in
      if !group.name.isEmpty {
        let width = grid.columns.count + (hasEvidence ? 1 : 0)
        writer.element("tr", ["class": "group"]) {
          $0.element("th", ["scope": "rowgroup", "colspan": .text("\(width)")], words: group.name.forPage)
        }
      }
      for row in group.rows {
        writer.lineBreak()
        let tie = references.tie(of: row.cells.first?.words ?? "", evidence: row.evidence)
        writer.element("tr", ["data-on": tie?.onValue, "data-key": tie?.keyValue]) { writer in
          for (index, cell) in row.cells.enumerated() {
            let kind = grid.columns[index].kind.name
            let standing = index == 0 ? nil : TableSection.standing(of: cell.words)
            let attributes: XMLWriter.Attributes = [
              "scope": index == 0 ? "row" : nil, "class": kind ?? standing,
            ]
            writer.element(index == 0 ? "th" : "td", attributes) { writer in
              guard kind == nil, let address = references.address(ofWords: cell.words) else {
                return writer.words(cell.words.forPage)
              }
              writer.element("a", ["href": .text(address)], words: cell.words.forPage)
            }
          }
          if hasEvidence { writer.element("td") { evidence(row.evidence, &$0) } }
        }
      }
    }
  }

  private func evidence(_ evidence: [Report.Evidence], _ writer: inout XMLWriter) {
    guard !evidence.isEmpty else { return }
    writer.words(" ")
    writer.element("details") { writer in
      // One passage can be evidence for several things.
      let said = evidence.filter { !$0.isAbsence }
      let major = Set(said.map { [$0.file, "\($0.line)"] + $0.quotes }).count
      let rest = evidence.count - said.count
      let words = [
        major > 0 || rest == 0 ? "\(major) \(major == 1 ? "passage" : "passages")" : nil,
        rest > 0 ? "\(rest) silent" : nil,
      ]
      writer.element("summary", words: words.compactMap { $0 }.joined(separator: ", "))
      writer.element("ul") { writer in
        for passage in evidence {
          writer.element("li") { self.passage(passage, &$0) }
          writer.lineBreak()
        }
      }
    }
  }

  private func passage(_ passage: Report.Evidence, _ writer: inout XMLWriter) {
    writer.words((passage.label.isEmpty ? "" : "\(passage.label.forPage): ") + passage.words.forPage)
    for quote in passage.quotes {
      writer.words(" ")
      writer.element("q", words: quote.forPage)
    }
    writer.words(" ")
    if !passage.place.isEmpty {
      if let address = references.address(of: passage) {
        writer.element("a", ["href": .text(address)], words: passage.place.forPage)
      } else if let url = passage.url.flatMap(WebAddress.safe) {
        writer.element("a", ["href": .text(url), "rel": "external"], words: passage.place.forPage)
      } else {
        writer.element("small", words: passage.place.forPage)
      }
      writer.words(" ")
    }
    writer.element("small", words: "\(passage.file):\(passage.line)".forPage)
  }
}

extension Report.Grid.Column.Kind {
  /// The class of its cells.
  fileprivate var name: XMLWriter.Value? { self == .figure ? "figure" : nil }
}

extension String {
  /// What of it can be seen, in one line, without what would turn the direction of all that follows.
  fileprivate var forPage: String { TextCleaner.prose.cleaned(printable) }
}

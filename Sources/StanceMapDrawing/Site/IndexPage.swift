/// The first page: what there is.
struct IndexPage {
  var site: Site
  var plan: SitePlan

  var html: String {
    PageFrame(site: site, plan: plan, root: "", title: site.title).html { writer in
      writer.element("h1", words: site.title)
      writer.paragraphs(site.intro, ["class": "intro"])
      maps(&writer)
      documents(&writer)
    }
  }

  private func maps(_ writer: inout XMLWriter) {
    guard !site.maps.isEmpty else { return }
    writer.element("section", ["aria-labelledby": "maps"]) { writer in
      writer.element("h2", ["id": "maps"], words: "Maps")
      for group in groups {
        if !group.name.isEmpty { writer.element("h3", words: group.name) }
        writer.element("ul", ["class": "cards"]) { writer in
          for index in group.maps { card(index, &writer) }
        }
      }
    }
  }

  /// Groups in the order in which they first occur.
  private var groups: [(name: String, maps: [Int])] {
    site.maps.indices.reduce(into: []) { groups, index in
      let name = site.maps[index].group
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].maps.append(index)
      } else {
        groups.append((name, [index]))
      }
    }
  }

  private func card(_ index: Int, _ writer: inout XMLWriter) {
    let map = site.maps[index]
    writer.element("li") { writer in
      writer.element("a", ["href": .text(plan.maps[index].page)]) { writer in
        writer.element("img", ["src": .text(plan.maps[index].picture), "alt": "", "loading": "lazy"])
        writer.element("strong", words: map.name)
        if map.heading != map.name { writer.element("span", words: map.heading) }
      }
    }
    writer.lineBreak()
  }

  private func documents(_ writer: inout XMLWriter) {
    guard !site.documents.isEmpty else { return }
    writer.element("section", ["aria-labelledby": "documents"]) { writer in
      writer.element("h2", ["id": "documents"], words: "Documents")
      writer.element("ul", ["class": "documents"]) { writer in
        for (document, path) in zip(site.documents, plan.documents) { entry(document, path, &writer) }
      }
    }
  }

  private func entry(_ document: SiteDocument, _ path: String, _ writer: inout XMLWriter) {
    writer.element("li") { writer in
      writer.element("a", ["href": .text(path)], words: document.title)
      let count = document.passages.count
      let passages = count == 0 ? "" : "\(count) \(count == 1 ? "passage" : "passages")"
      let words = [document.author, document.outlet ?? "", document.date ?? "", passages]
      writer.element("span", words: words.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    writer.lineBreak()
  }
}

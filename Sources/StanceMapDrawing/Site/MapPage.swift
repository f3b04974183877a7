/// A page with a map, how to read it, and the same content as a table.
struct MapPage {
  var site: Site
  var plan: SitePlan
  var index: Int

  private static let root = "../"

  var html: String {
    let map = site.maps[index]
    return PageFrame(site: site, plan: plan, root: Self.root, title: map.heading).html { writer in
      writer.element("h1", words: map.heading)
      writer.paragraphs(map.intro, ["class": "intro"])
      picture(map, &writer)
      TableSection(table: map.table, plan: plan, root: Self.root).write(to: &writer)
      neighbours(&writer)
    }
  }

  /// The map, as wide as the window but never too small to read, and in a window of its own size alone.
  private func picture(_ map: SiteMap, _ writer: inout XMLWriter) {
    let width = map.width.map { "--width:\(DecimalFormat.text(of: $0))px" }
    let attributes: XMLWriter.Attributes = [
      "class": "map", "tabindex": "0", "aria-label": .text(map.heading), "style": width.map { .text($0) },
    ]
    writer.lineBreak()
    writer.element("figure", attributes) { writer in
      writer.markup(map.svg)
    }
    writer.element("p", ["class": "note"]) { writer in
      writer.words("Point at a box or an arrow to read the passages that it rests on. ")
      let file = plan.maps[index].picture.split(separator: "/").last.map { String($0) } ?? ""
      writer.element("a", ["href": .text(file)], words: "The picture alone")
    }
  }

  /// The way to the maps before and after.
  private func neighbours(_ writer: inout XMLWriter) {
    guard site.maps.count > 1 else { return }
    writer.element("nav", ["class": "neighbours", "aria-label": "Neighbouring maps"]) { writer in
      if index > 0 { link(to: index - 1, "prev", "← ", "", &writer) }
      if index + 1 < site.maps.count { link(to: index + 1, "next", "", " →", &writer) }
    }
  }

  private func link(
    to other: Int,
    _ relation: String,
    _ before: String,
    _ after: String,
    _ writer: inout XMLWriter
  ) {
    writer.element(
      "a",
      ["rel": .text(relation), "href": .text(Self.root + plan.maps[other].page)],
      words: before + site.maps[other].name + after
    )
  }
}

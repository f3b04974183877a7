import StanceMap

/// A page with a map, how to read it, and the same content as a table.
struct MapPage {
  var context: SiteContext
  var drawer: MapDrawer
  var index: Int

  private static let root = "../"

  private var map: SiteMap { context.site.maps[index] }

  var html: String {
    let heading = TextCleaner.prose.cleaned(map.heading)
    let frame = PageFrame(context: context, root: Self.root, title: heading, section: SitePlan.maps)
    return frame.html { writer in
      writer.element("h1", words: heading)
      writer.paragraphs([context.subtitle(of: map)], ["class": "intro"])
      if let document = map.document.flatMap(context.narrator.index.document) {
        writer.element("p", ["class": "note"]) { writer in
          writer.words("Document: ")
          writer.link(context.title(of: document), to: context.plan.document(document.id), Self.root)
        }
      }
      FilterBar(context: context, offersAuthors: map.document == nil).write(to: &writer)
      MapFigure(context: context, drawer: drawer, index: index, root: Self.root, next: next).write(
        to: &writer
      )
      TableSection(context: context, table: map.diagram.table, root: Self.root).write(to: &writer)
      neighbours(&writer)
    }
  }

  private var next: String { map.diagram.table.rows.isEmpty ? "main" : "table" }

  /// The way to the maps before and after.
  private func neighbours(_ writer: inout XMLWriter) {
    guard context.site.maps.count > 1 else { return }
    writer.element("nav", ["class": "neighbours", "aria-label": "Neighbouring maps"]) { writer in
      if index > 0 { link(to: index - 1, "prev", "← ", "", &writer) }
      if index + 1 < context.site.maps.count { link(to: index + 1, "next", "", " →", &writer) }
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
      ["rel": .text(relation), "href": .text(Self.root + context.plan.map(other))],
      words: before + TextCleaner.prose.cleaned(context.site.maps[other].heading) + after
    )
  }
}

import StanceMap

/// A map in a page, with a way past it for those who go by keyboard.
struct MapFigure {
  var context: SiteContext
  var drawer: MapDrawer
  var index: Int
  var root: String
  /// The id of what follows the map.
  var next: String

  private var map: SiteMap { context.site.maps[index] }

  func write(to writer: inout XMLWriter) {
    writer.lineBreak()
    if map.isLarge { return picture(&writer) }
    writer.element("a", ["class": "skip", "href": .text("#" + next)], words: "Skip the map")
    let name = TextCleaner.prose.cleaned("Map: \(map.heading)")
    writer.element("figure", ["class": .text("map \(Self.className(of: index))")]) { writer in
      writer.element("p", ["class": "wide"], words: "Wider than its place here: it scrolls sideways. →")
      writer.element("div", ["class": "frame at-start"]) { writer in
        writer.element("div", ["class": "pan", "tabindex": "0", "role": "region", "aria-label": .text(name)])
        {
          $0.markup(drawer.markup(of: map, root: root))
        }
      }
      writer.element("figcaption") { writer in
        writer.words("Every box leads to a page with the passages that it rests on. ")
        let file = root + context.plan.picture(index)
        writer.element("a", ["href": .text(file)], words: "The picture alone")
      }
    }
  }

  private func picture(_ writer: inout XMLWriter) {
    let file = root + context.plan.picture(index)
    let name = TextCleaner.prose.cleaned(map.heading)
    writer.element("figure", ["class": "large"]) { writer in
      writer.element(
        "div",
        ["class": "pan", "tabindex": "0", "role": "region", "aria-label": .text("Map: \(name)")]
      ) { writer in
        writer.element("a", ["href": .text(file)]) {
          $0.element("img", ["src": .text(file), "alt": .text(name), "loading": "lazy"])
        }
      }
      writer.element(
        "figcaption",
        words:
          "A map of so many boxes and arrows stands here as a picture; it leads to the picture alone, in full size."
      )
    }
  }

  /// What the style sheet knows the map by.
  static func className(of index: Int) -> String { "map-\(index + 1)" }
}

import StanceMap

/// All maps as cards, those of one document under the heading of their view.
struct MapsPage {
  var context: SiteContext

  private var maps: [SiteMap] { context.site.maps }

  var html: String {
    PageFrame(context: context, root: "", title: "Maps", section: SitePlan.maps).html { writer in
      writer.element("h1", words: "Maps")
      cards(of: maps.indices.filter { maps[$0].document == nil && !isOfTwo(maps[$0]) }, &writer)
      let pairs = maps.indices.filter { isOfTwo(maps[$0]) }
      if !pairs.isEmpty {
        writer.section("pairs", DifferencesView.heading) { writer in cards(of: pairs, &writer) }
      }
      for (number, group) in groups.enumerated() {
        writer.section("group-\(number + 1)", group.view) { writer in cards(of: group.maps, &writer) }
      }
      undrawn(&writer)
    }
  }

  private func isOfTwo(_ map: SiteMap) -> Bool { map.diagram.view == DifferencesView.name }

  /// Views of one document, in the order in which they first occur.
  private var groups: [(view: String, maps: [Int])] {
    maps.indices.filter { maps[$0].document != nil }.reduce(into: []) { groups, index in
      let view = maps[index].view
      if let place = groups.firstIndex(where: { $0.view == view }) {
        groups[place].maps.append(index)
      } else {
        groups.append((view, [index]))
      }
    }
  }

  private func cards(of indices: [Int], _ writer: inout XMLWriter) {
    guard !indices.isEmpty else { return }
    writer.element("ul", ["class": "cards"]) { writer in
      for index in indices {
        writer.element("li") { writer in
          writer.element("a", ["href": .text(context.plan.map(index))]) { writer in
            writer.element("img", ["src": .text(context.plan.picture(index)), "alt": "", "loading": "lazy"])
            writer.element("strong", words: TextCleaner.prose.cleaned(maps[index].name))
            writer.element("span", words: context.subtitle(of: maps[index]))
          }
        }
        writer.lineBreak()
      }
    }
  }

  private func undrawn(_ writer: inout XMLWriter) {
    guard !context.site.undrawn.isEmpty else { return }
    writer.section("undrawn", "Not drawn") { writer in
      writer.element("ul") { writer in
        for map in context.site.undrawn {
          let reason = TextCleaner.prose.cleaned("\(map.heading) (\(map.name)): \(map.reason)")
          writer.element("li", words: reason)
        }
      }
    }
  }
}

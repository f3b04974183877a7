import StanceMap

/// The first page: what it is about, the authors side by side, and the way to everything else.
struct StartPage {
  var context: SiteContext
  var drawer: MapDrawer

  var html: String {
    let title = TextCleaner.prose.cleaned(context.graph.title)
    return PageFrame(context: context, root: "", title: "", section: SitePlan.start).html { writer in
      writer.element("h1", words: title.isEmpty ? "Untitled" : title)
      writer.paragraphs([intro], ["class": "intro"])
      panels(&writer)
      contents(&writer)
    }
  }

  private var intro: String {
    let graph = context.graph
    let holders = Set(graph.statements.map(\.holder)).count
    return
      "\(counted(graph.documents.count, "document")), \(counted(graph.statements.count, "statement")) on "
      + "\(counted(graph.claims.count, "claim")) by \(counted(holders, "holder")). "
      + "Every line on a map, and every figure, rests on passages; each leads to where it stands."
  }

  /// The first map, which is that of the authors side by side where there are any.
  private func panels(_ writer: inout XMLWriter) {
    guard let map = context.site.maps.first, map.document == nil else { return }
    writer.section("first-map", map.heading) { writer in
      if !map.isLarge { FilterBar(context: context).write(to: &writer) }
      MapFigure(context: context, drawer: drawer, index: 0, root: "", next: "contents").write(to: &writer)
      writer.element("p", ["class": "note"]) {
        $0.link("This map with its table", to: context.plan.map(0), "")
      }
    }
  }

  private func contents(_ writer: inout XMLWriter) {
    writer.section("contents", "What there is", className: "overview") { writer in
      writer.element("ul") { writer in
        entry(
          "Maps",
          SitePlan.maps,
          context.site.maps.count,
          "every view of the whole, and of each document",
          &writer
        )
        entry(
          "Documents",
          SitePlan.documents,
          context.graph.documents.count,
          "where they come from, with their passages",
          &writer
        )
        entry(
          "Claims",
          SitePlan.claims,
          context.graph.claims.count,
          "who supports and who opposes each",
          &writer
        )
        entry(
          "Actors",
          SitePlan.actors,
          context.actors.count,
          "what each says, and what is said of them",
          &writer
        )
        entry(
          "Authors compared",
          SitePlan.pairs,
          context.compared.shown.count,
          "two by two: where they meet, where they part, and what only one of them takes up",
          &writer
        )
        if !context.networks.isEmpty {
          writer.element("li") { writer in
            writer.element("a", ["href": .text(SitePlan.networks)], words: "Networks")
            writer.element(
              "span",
              words: "figures of discourse network analysis: congruence, conflict, camps"
            )
          }
        }
        writer.element("li") { writer in
          writer.element("a", ["href": .text(SitePlan.methods)], words: "Methods")
          writer.element("span", words: "what was counted, and how")
        }
      }
    }
  }

  private func entry(
    _ name: String,
    _ page: String,
    _ number: Int,
    _ about: String,
    _ writer: inout XMLWriter
  ) {
    guard number > 0 else { return }
    writer.element("li") { writer in
      writer.element("a", ["href": .text(page)], words: "\(name) (\(number))")
      writer.element("span", words: about)
    }
  }
}

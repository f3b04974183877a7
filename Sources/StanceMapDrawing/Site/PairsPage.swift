import StanceMap

/// The authors compared: every two of them, and all of them where they are few.
struct PairsPage {
  var context: SiteContext

  var html: String {
    PageFrame(context: context, root: "", title: "Authors compared", section: SitePlan.pairs).html { writer in
      writer.element("h1", words: "Authors compared")
      writer.paragraphs([intro], ["class": "intro"])
      FilterBar(context: context, offersTopics: false).write(to: &writer)
      writer.section("pairs", "Two by two") { writer in
        writer.element("ul", ["class": "rows"]) { writer in
          for pair in context.compared.shown { entry(pair, &writer) }
        }
      }
      guard context.compared.comparison.sides.count <= ComparedAuthors.mostInOneReport else { return }
      let section = ReportSection(context: context, root: "")
      writer.section("all", "All of them") { writer in
        section.write(section.blocks(of: context.compared.comparison), to: &writer)
      }
    }
  }

  private var intro: String {
    let (all, shown) = (context.compared.comparison.pairs.count, context.compared.shown.count)
    let rest =
      shown == all
      ? "" : " Of \(all) pairs, the \(shown) have a page that take a position on the most claims together."
    return "On how many of the claims that both take a position on, in their own voice, they agree." + rest
  }

  private func entry(_ pair: PairAgreement, _ writer: inout XMLWriter) {
    let compared = context.compared
    let writers = [pair.first, pair.second].flatMap { compared.side($0)?.holders ?? [] }.map(PageTie.writer)
    writer.element("li", ["data-on": PageTie(on: writers).onValue]) { writer in
      let words = "\(compared.name(of: pair.first)) and \(compared.name(of: pair.second))"
      writer.link(words, to: context.plan.pair(pair.first, pair.second), "")
      writer.element("span", words: pair.words)
    }
    writer.lineBreak()
  }
}

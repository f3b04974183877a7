import StanceMap

/// All documents, with where they come from.
struct DocumentsPage {
  var context: SiteContext

  var html: String {
    PageFrame(context: context, root: "", title: "Documents", section: SitePlan.documents).html { writer in
      writer.element("h1", words: "Documents")
      FilterBar(context: context, offersTopics: false).write(to: &writer)
      writer.element("ul", ["class": "rows"]) { writer in
        for document in context.graph.documents { entry(document, &writer) }
      }
    }
  }

  private func entry(_ document: Document, _ writer: inout XMLWriter) {
    let writers = (document.authors + document.parts.map(\.author)).uniqued.map(PageTie.writer)
    writer.element("li", ["data-on": PageTie(on: writers).onValue]) { writer in
      writer.link(context.title(of: document), to: context.plan.document(document.id), "")
      let authors = document.authors.compactMap(context.narrator.index.actor).filter { !$0.isNamelessAuthor }
      let passages = Set(context.entries.inDocument(document.id).flatMap { $0.quotes.map(\.words) }).count
      let words = [
        authors.map(\.name).listed("and"), document.outlet ?? "", document.date?.words ?? "",
        passages > 0 ? counted(passages, "passage") : "",
      ]
      let line = words.filter { !$0.isEmpty }.joined(separator: " · ")
      writer.element("span", words: TextCleaner.prose.cleaned(line))
    }
    writer.lineBreak()
  }
}

/// A page about a document: where it comes from, and its passages with what they are evidence for.
struct DocumentPage {
  var site: Site
  var plan: SitePlan
  var index: Int

  var html: String {
    let document = site.documents[index]
    return PageFrame(site: site, plan: plan, root: "../", title: document.title).html { writer in
      writer.element("h1", words: document.title)
      origin(of: document, &writer)
      passages(of: document, &writer)
    }
  }

  private func origin(of document: SiteDocument, _ writer: inout XMLWriter) {
    let facts = [
      ("Author", document.author), ("Published in", document.outlet ?? ""), ("Date", document.date ?? ""),
    ].filter { !$0.1.isEmpty }
    let url = document.url.flatMap(WebAddress.safe)
    guard !facts.isEmpty || url != nil else { return }
    writer.element("dl", ["class": "origin"]) { writer in
      for (name, words) in facts {
        writer.element("dt", words: name)
        writer.element("dd", words: words)
      }
      if let url {
        writer.element("dt", words: "Source")
        writer.element("dd") { $0.element("a", ["href": .text(url), "rel": "external"], words: url) }
      }
    }
  }

  private func passages(of document: SiteDocument, _ writer: inout XMLWriter) {
    writer.element("section", ["aria-labelledby": "passages"]) { writer in
      writer.element("h2", ["id": "passages"], words: "Passages")
      if document.passages.isEmpty { writer.element("p", words: "No passage of this document is quoted.") }
      for (index, passage) in document.passages.enumerated() {
        self.passage(passage, SitePlan.anchor(of: index), &writer)
      }
    }
  }

  private func passage(_ passage: SiteDocument.Passage, _ id: String, _ writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("article", ["class": "passage", "id": .text(id)]) { writer in
      writer.element("blockquote") { writer in
        writer.words(passage.before)
        writer.element("mark", words: passage.marked)
        writer.words(passage.after)
      }
      writer.element("div") { writer in
        if let line = passage.line {
          writer.element("a", ["class": "line", "href": .text("#" + id)], words: "line \(line)")
        }
        writer.element("ul") { writer in
          for summary in passage.summaries { writer.element("li", words: summary) }
        }
      }
    }
  }
}

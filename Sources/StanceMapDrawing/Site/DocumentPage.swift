import StanceMap

/// A page about a document: where it comes from, its text with the passages marked where it is at hand, what each
/// passage is evidence for, and its maps beside it.
struct DocumentPage {
  var context: SiteContext
  var drawer: MapDrawer
  var document: Document

  private static let root = "../"

  private let passages: DocumentPassages
  private let list: EntryList

  init(context: SiteContext, drawer: MapDrawer, document: Document) {
    self.context = context
    self.drawer = drawer
    self.document = document
    passages = DocumentPassages(of: context.entries.inDocument(document.id))
    list = EntryList(context: context, root: Self.root, showsPlace: false)
  }

  private var maps: [Int] {
    context.site.maps.indices.filter { context.site.maps[$0].document == document.id }
  }

  var html: String {
    let title = context.title(of: document)
    let frame = PageFrame(context: context, root: Self.root, title: title, section: SitePlan.documents)
    return frame.html { writer in
      writer.element("h1", words: title)
      writer.facts(facts)
      FilterBar(context: context, offersAuthors: !document.parts.isEmpty).write(to: &writer)
      guard !maps.isEmpty else { return reading(&writer) }
      writer.element("p", ["class": "note jump"]) {
        $0.element("a", ["href": "#beside"], words: "To the maps of this document")
      }
      writer.element("div", ["class": "reading"]) { writer in
        writer.element("div") { self.reading(&$0) }
        beside(&writer)
      }
    }
  }

  private func beside(_ writer: inout XMLWriter) {
    writer.section("beside", maps.count == 1 ? "Its map" : "Its maps", className: "beside") { writer in
      for (number, index) in maps.enumerated() {
        writer.element("h3", words: context.site.maps[index].view)
        let next = number + 1 < maps.count ? "map-after-\(number + 1)" : "after-maps"
        MapFigure(context: context, drawer: drawer, index: index, root: Self.root, next: next).write(
          to: &writer
        )
        writer.element("p", ["class": "note", "id": .text(next)]) {
          $0.link("This map with its table", to: context.plan.map(index), Self.root)
        }
      }
    }
  }

  // MARK: - Where it comes from

  private var facts: [(name: String, value: (inout XMLWriter) -> Void)] {
    var facts: [(name: String, value: (inout XMLWriter) -> Void)] = []
    facts.append(
      (
        document.authors.count > 1 ? "Authors" : "Author",
        { $0.list(document.authors) { context.link(toActor: $1, Self.root, &$0) } }
      )
    )
    if let outlet = document.outlet {
      facts.append(("Published in", { $0.words(TextCleaner.prose.cleaned(outlet)) }))
    }
    if let date = document.date { facts.append(("Date", { $0.words(date.words) })) }
    if let url = document.url.flatMap(WebAddress.safe) {
      facts.append(("Source", { $0.element("a", ["href": .text(url), "rel": "external"], words: url) }))
    }
    if let note = document.note { facts.append(("Note", { $0.words(TextCleaner.prose.cleaned(note)) })) }
    return facts
  }

  // MARK: - What it says

  private func reading(_ writer: inout XMLWriter) {
    if let text = context.site.texts[document.id] {
      self.text(text, &writer)
      rest(passages.others, "Quoted, but not found in the text", &writer)
    } else {
      rest(passages.found + passages.others, "Passages", &writer)
    }
    if !passages.ungrounded.isEmpty {
      writer.section("ungrounded", "Without a passage") { writer in
        list.write(passages.ungrounded, to: &writer)
      }
    }
    if context.entries.inDocument(document.id).isEmpty {
      writer.element("p", words: "Nothing is annotated in this document.")
    }
    silences(&writer)
  }

  private func silences(_ writer: inout XMLWriter) {
    let silences = context.graph.silences.filter { $0.document == document.id }
    guard !silences.isEmpty else { return }
    writer.section("silent", "Coded as silent on") { writer in
      writer.element("ul") { writer in
        for silence in silences {
          let topic = context.narrator.index.claim(silence.claim)?.topic.map(PageTie.topic)
          let tie = PageTie(on: [PageTie.claim(silence.claim), topic].compactMap { $0 })
          writer.element("li", ["data-on": tie.onValue]) { writer in
            context.link(toClaim: silence.claim, Self.root, &writer)
            if let reason = silence.reason { writer.words(": " + TextCleaner.prose.cleaned(reason)) }
          }
        }
      }
    }
  }

  private func text(_ text: DocumentText, _ writer: inout XMLWriter) {
    let marked = MarkedText(text, passages: passages.found.compactMap(\.range))
    writer.section("text", "Text and passages") { writer in
      var parts = document.parts.filter { $0.range != nil }
      for paragraph in marked.paragraphs {
        while let part = parts.first, let range = part.range, range.lowerBound < paragraph.range.upperBound {
          self.heading(of: part, &writer)
          parts.removeFirst()
        }
        writer.lineBreak()
        writer.element("div", ["class": "para"]) { writer in
          writer.element("p", ["dir": "auto"]) { writer in
            for run in paragraph.runs { self.run(run, &writer) }
          }
          notes(paragraph.beginning, &writer)
        }
      }
    }
  }

  private func heading(of part: Part, _ writer: inout XMLWriter) {
    writer.element("h3", ["class": "part"]) { writer in
      writer.words("\(part.id): ")
      context.link(toActor: part.author, Self.root, &writer)
      if let answers = part.answers {
        writer.words(answers == document.id ? ", in answer to the document" : ", in answer to \(answers)")
      }
    }
  }

  private func run(_ run: MarkedText.Run, _ writer: inout XMLWriter) {
    guard !run.passages.isEmpty else { return writer.prose(run.words) }
    let tie = tie(of: run.passages)
    writer.element("mark", ["data-on": tie.onValue, "data-key": tie.keyValue]) { $0.prose(run.words) }
    for number in run.ending { reference(to: number, &writer) }
  }

  private func reference(to number: Int, _ writer: inout XMLWriter) {
    let tie = tie(of: [number])
    writer.element("sup", ["data-on": tie.onValue, "data-key": tie.keyValue]) { writer in
      writer.element(
        "a",
        [
          "href": .text("#passage-\(number + 1)"), "id": .text("mark-\(number + 1)"),
          "aria-label": .text("Passage \(number + 1)"),
        ],
        words: String(number + 1)
      )
    }
  }

  private func tie(of numbers: [Int]) -> PageTie {
    let ties = numbers.flatMap { passages.found[$0].entries.map(\.tie) }
    return PageTie(on: ties.flatMap(\.on).uniqued, key: ties.flatMap(\.key).uniqued)
  }

  /// What the passages are evidence for that begin in a paragraph.
  private func notes(_ numbers: [Int], _ writer: inout XMLWriter) {
    guard !numbers.isEmpty else { return }
    writer.element("ul", ["class": "notes"]) { writer in
      for number in numbers {
        let passage = passages.found[number]
        let line = passage.line.map { ", line \($0)" } ?? ""
        note(passage, "passage-\(number + 1)", &writer) { writer in
          writer.element(
            "a",
            ["class": "number", "href": .text("#mark-\(number + 1)")],
            words: "Passage \(number + 1)\(line)"
          )
        }
      }
    }
  }

  private func note(
    _ passage: DocumentPassages.Passage,
    _ id: String,
    _ writer: inout XMLWriter,
    heading: (inout XMLWriter) -> Void
  ) {
    writer.element("li", ["id": .text(id)]) { writer in
      heading(&writer)
      writer.element("ul") { writer in
        for entry in passage.entries {
          list.item(entry, hasID: passage.firsts.contains(entry.id), showsQuotes: false, &writer)
        }
      }
    }
    writer.lineBreak()
  }

  /// Passages by themselves, each with what it is evidence for.
  private func rest(_ rest: [DocumentPassages.Passage], _ heading: String, _ writer: inout XMLWriter) {
    guard !rest.isEmpty else { return }
    let start = context.site.texts[document.id] == nil ? 0 : passages.found.count
    writer.section("passages", heading) { writer in
      writer.element("ul", ["class": "notes apart"]) { writer in
        for (index, passage) in rest.enumerated() {
          note(passage, "passage-\(start + index + 1)", &writer) { writer in
            writer.element("q", ["dir": "auto"]) { $0.prose(passage.words) }
            if let line = passage.line { writer.element("span", ["class": "number"], words: " line \(line)") }
          }
        }
      }
    }
  }
}

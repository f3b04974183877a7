import StanceMap

/// Choices of author and topic; a script shows them, since nothing happens without one.
struct FilterBar {
  var context: SiteContext
  var offersAuthors = true
  var offersTopics = true

  func write(to writer: inout XMLWriter) {
    let authors = offersAuthors ? authors : []
    let topics = offersTopics ? topics : []
    guard authors.count > 1 || topics.count > 1 else { return }
    writer.lineBreak()
    writer.element("form", ["class": "filters", "hidden": "", "aria-label": "Filters"]) { writer in
      if authors.count > 1 { choice("by", "Author", "All authors", authors, &writer) }
      if topics.count > 1 { choice("t", "Topic", "All topics", topics, &writer) }
      writer.element("button", ["type": "reset"], words: "Show all")
      writer.element("p", ["role": "status"], words: "")
    }
  }

  private func choice(
    _ kind: String,
    _ name: String,
    _ all: String,
    _ options: [(value: String, words: String)],
    _ writer: inout XMLWriter
  ) {
    writer.element("label") { writer in
      writer.words(name + " ")
      writer.element("select", ["name": .text(kind)]) { writer in
        writer.element("option", ["value": ""], words: all)
        for option in options {
          writer.element("option", ["value": .text(option.value)], words: option.words)
        }
      }
    }
  }

  private var authors: [(value: String, words: String)] {
    context.bylines.map {
      (PageTie.writer($0.lead), TextCleaner.prose.cleaned(context.narrator.name(of: $0)))
    }
  }

  private var topics: [(value: String, words: String)] {
    context.claimsByTopic.compactMap { topic, _ in
      topic.map { (PageTie.topic($0.id), context.heading(of: $0)) }
    }
  }
}

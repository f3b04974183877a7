import StanceMap

/// Statements and arguments as a list, each with its words and the way to where they stand.
struct EntryList {
  var context: SiteContext
  /// The way back to the folder of the site.
  var root: String
  /// Whether each says where it stands; on the page of the document that goes without saying.
  var showsPlace = true

  func write(_ entries: [SiteEntry], hasIDs: Bool = true, to writer: inout XMLWriter) {
    guard !entries.isEmpty else { return }
    writer.lineBreak()
    writer.element("ul", ["class": "entries"]) { writer in
      for entry in entries { item(entry, hasID: hasIDs, showsQuotes: true, &writer) }
    }
  }

  /// Writes one item of a list.
  ///
  /// - Parameter hasID: whether it is what the address of the entry on this page means.
  func item(_ entry: SiteEntry, hasID: Bool, showsQuotes: Bool, _ writer: inout XMLWriter) {
    let attributes: XMLWriter.Attributes = [
      "class": .text("entry \(entry.kind.rawValue)"), "id": hasID ? .text(entry.id) : nil,
      "data-on": entry.tie.onValue, "data-key": entry.tie.keyValue,
    ]
    writer.element("li", attributes) { writer in
      writer.element("span", ["class": "sentence"]) { sentence(of: entry, &$0) }
      if showsQuotes { quotes(of: entry, &writer) }
      if showsPlace { place(of: entry, &writer) }
    }
    writer.lineBreak()
  }

  /// The sentence, with links to the actors and claims that it names.
  private func sentence(of entry: SiteEntry, _ writer: inout XMLWriter) {
    for phrase in entry.phrases {
      switch phrase {
      case .words(let words): writer.words(words)
      case .actor(let id, let name): writer.link(name, to: context.plan.actor(id), root)
      case .claim(let id, let label): writer.link(label, to: context.plan.claim(id), root)
      }
    }
  }

  private func quotes(of entry: SiteEntry, _ writer: inout XMLWriter) {
    for quote in entry.quotes {
      writer.words(" ")
      writer.element("q", ["dir": "auto"]) { $0.prose(quote.words) }
    }
  }

  private func place(of entry: SiteEntry, _ writer: inout XMLWriter) {
    guard entry.document != nil else { return }
    writer.words(" ")
    writer.element("span", ["class": "place"]) { writer in
      writer.link(context.place(of: entry), to: context.address(of: entry), root)
    }
  }
}

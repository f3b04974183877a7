import StanceMap

extension XMLWriter {
  /// Writes paragraphs, leaving out empty ones.
  mutating func paragraphs(_ paragraphs: [String], _ attributes: Attributes = [:]) {
    for paragraph in paragraphs where !paragraph.isEmpty {
      element("p", attributes, words: paragraph)
    }
  }

  /// Writes a section with its heading; the id is that of the heading.
  mutating func section(
    _ id: String,
    _ heading: String,
    className: String? = nil,
    content: (inout XMLWriter) -> Void
  ) {
    lineBreak()
    begin("section", ["class": className.map { .text($0) }, "aria-labelledby": .text(id)])
    element("h2", ["id": .text(id)], words: heading)
    content(&self)
    end("section")
  }

  /// Writes names with their values; nothing where there are none.
  mutating func facts(_ facts: [(name: String, value: (inout XMLWriter) -> Void)]) {
    guard !facts.isEmpty else { return }
    lineBreak()
    element("dl", ["class": "facts"]) { writer in
      for fact in facts {
        writer.element("div") { writer in
          writer.element("dt", words: fact.name)
          writer.element("dd", content: fact.value)
        }
      }
    }
  }

  /// Writes a link, or just the words where there is no address.
  mutating func link(_ words: String, to address: String?, _ root: String) {
    guard let address else { return element("bdi", words: words) }
    element("a", ["href": .text(root + address)], words: words)
  }

  /// Writes things with commas between them.
  mutating func list<Item>(_ items: [Item], separator: String = ", ", item: (inout XMLWriter, Item) -> Void) {
    for (index, value) in items.enumerated() {
      if index > 0 { words(separator) }
      item(&self, value)
    }
  }

  /// Writes a text of somebody else as it is, but for what would change the direction of all that follows.
  mutating func prose(_ text: String) {
    guard text.unicodeScalars.contains(where: \.isOverride) else { return words(text) }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isOverride { kept.append(scalar) }
    words(String(kept))
  }
}

extension Unicode.Scalar {
  fileprivate var isOverride: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

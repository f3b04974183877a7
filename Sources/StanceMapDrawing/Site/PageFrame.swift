/// What all pages have: head, the way to the other pages, landmarks.
struct PageFrame {
  var site: Site
  var plan: SitePlan
  /// The folder of the page, as the way back to the folder of the site: empty or `../`.
  var root: String
  var title: String

  /// Returns a whole page around what the closure writes.
  func html(_ main: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    writer.markup("<!DOCTYPE html>\n")
    let direction: XMLWriter.Value? = isRightToLeft ? "rtl" : nil
    writer.element("html", ["lang": .text(site.language), "dir": direction]) { writer in
      head(&writer)
      writer.lineBreak()
      writer.element("body") { writer in
        writer.element("a", ["class": "skip", "href": "#main"], words: "Skip to the content")
        header(&writer)
        writer.lineBreak()
        writer.element("main", ["id": "main"], content: main)
        writer.lineBreak()
      }
    }
    writer.lineBreak()
    return writer.text
  }

  private var isRightToLeft: Bool {
    let primary = site.language.lowercased().prefix { $0 != "-" }
    return ["ar", "he", "fa", "ur", "yi", "ps", "sd", "dv", "ckb", "ug"].contains(primary)
  }

  private func head(_ writer: inout XMLWriter) {
    writer.element("head") { writer in
      writer.element("meta", ["charset": "utf-8"])
      writer.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      writer.element("meta", ["name": "color-scheme", "content": "light dark"])
      writer.element("title", words: title == site.title ? title : "\(title) – \(site.title)")
      writer.element("link", ["rel": "stylesheet", "href": .text(root + "style.css")])
    }
  }

  private func header(_ writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("header") { writer in
      writer.element("a", ["class": "home", "href": .text(root + "index.html")], words: site.title)
      menu("Maps", zip(site.maps.map(\.name), plan.maps.map(\.page)).map { ($0, $1) }, &writer)
      menu("Documents", zip(site.documents.map(\.title), plan.documents).map { ($0, $1) }, &writer)
    }
  }

  /// A list of pages that opens without scripts.
  private func menu(_ name: String, _ entries: [(words: String, path: String)], _ writer: inout XMLWriter) {
    guard !entries.isEmpty else { return }
    writer.element("nav", ["aria-label": .text(name)]) { writer in
      writer.element("details") { writer in
        writer.element("summary", words: name)
        writer.element("ul") { writer in
          for entry in entries {
            writer.element("li") { $0.element("a", ["href": .text(root + entry.path)], words: entry.words) }
          }
        }
      }
    }
  }
}

extension XMLWriter {
  /// Writes paragraphs, leaving out empty ones.
  mutating func paragraphs(_ paragraphs: [String], _ attributes: Attributes = [:]) {
    for paragraph in paragraphs where !paragraph.isEmpty {
      element("p", attributes, words: paragraph)
    }
  }
}

import StanceMap

/// What all pages have: head, the way to the other pages, landmarks.
struct PageFrame {
  var context: SiteContext
  /// The folder of the page, as the way back to the folder of the site: empty or `../`.
  var root: String
  var title: String
  /// The overview that the page is, or belongs to.
  var section = ""

  /// Nothing but what lies beside the pages, which are files as often as not.
  private static let policy =
    "default-src 'none'; img-src 'self' file:; style-src 'self' file:; script-src 'self' file:; "
    + "base-uri 'none'; form-action 'none'"

  /// Returns a whole page around what the closure writes.
  func html(_ main: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    writer.markup("<!DOCTYPE html>\n")
    let direction: XMLWriter.Value? = isRightToLeft ? "rtl" : nil
    writer.element("html", ["lang": .text(language), "dir": direction]) { writer in
      head(&writer)
      writer.lineBreak()
      writer.element("body", ["data-root": .text(root)]) { writer in
        writer.element("a", ["class": "skip", "href": "#main"], words: "Skip to the content")
        header(&writer)
        writer.lineBreak()
        writer.element("main", ["id": "main", "tabindex": "-1"], content: main)
        writer.lineBreak()
      }
    }
    writer.lineBreak()
    return writer.text
  }

  private var siteTitle: String { TextCleaner.prose.cleaned(context.graph.title) }

  /// The project's language if it looks like a tag of one.
  private var language: String {
    let tag = context.graph.language
    let isTag = !tag.isEmpty && tag.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    return isTag ? tag : "und"
  }

  private var isRightToLeft: Bool {
    let primary = language.lowercased().prefix { $0 != "-" }
    return ["ar", "he", "fa", "ur", "yi", "ps", "sd", "dv", "ckb", "ug"].contains(primary)
  }

  private func head(_ writer: inout XMLWriter) {
    let title = self.title.isEmpty || self.title == siteTitle ? siteTitle : "\(self.title) – \(siteTitle)"
    writer.element("head") { writer in
      writer.element("meta", ["charset": "utf-8"])
      writer.element("meta", ["http-equiv": "Content-Security-Policy", "content": .text(Self.policy)])
      writer.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      writer.element("meta", ["name": "color-scheme", "content": "light dark"])
      writer.element("title", words: title.contains { !$0.isWhitespace } ? title : "Untitled")
      writer.element("link", ["rel": "stylesheet", "href": .text(root + "style.css")])
      writer.element("script", ["src": .text(root + "script.js"), "defer": ""], words: "")
    }
  }

  private func header(_ writer: inout XMLWriter) {
    writer.lineBreak()
    writer.element("header") { writer in
      let home = siteTitle.isEmpty ? "Start" : siteTitle
      writer.element("a", ["class": "home", "href": .text(root + SitePlan.start)], words: home)
      writer.element("nav", ["aria-label": "Site"]) { writer in
        writer.element("ul") { writer in
          for (name, path) in sections {
            let current: XMLWriter.Value? = path == section ? "true" : nil
            writer.element("li") {
              $0.element("a", ["href": .text(root + path), "aria-current": current], words: name)
            }
          }
        }
      }
    }
  }

  private var sections: [(name: String, path: String)] {
    var sections: [(name: String, path: String)] = []
    if !context.site.maps.isEmpty || !context.site.undrawn.isEmpty {
      sections.append(("Maps", SitePlan.maps))
    }
    if !context.graph.documents.isEmpty { sections.append(("Documents", SitePlan.documents)) }
    if !context.graph.claims.isEmpty { sections.append(("Claims", SitePlan.claims)) }
    if !context.actors.isEmpty { sections.append(("Actors", SitePlan.actors)) }
    if !context.compared.shown.isEmpty { sections.append(("Compared", SitePlan.pairs)) }
    if !context.networks.isEmpty { sections.append(("Networks", SitePlan.networks)) }
    return sections + [("Methods", SitePlan.methods)]
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

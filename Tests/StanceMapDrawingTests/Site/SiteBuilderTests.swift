import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct SiteBuilderTests {
  @Test
  func `a site has a first page, a style sheet, a page and a picture for each map, a page for each document`()
  {
    #expect(
      pages(of: Self.sample).map(\.path) == [
        "index.html", "style.css", "maps/panels.html", "maps/panels.svg", "maps/blame.html", "maps/blame.svg",
        "documents/keep-the-lamps-lit.html",
      ]
    )
  }

  @Test func `pages look as they were accepted`() {
    var site = Self.sample
    for index in site.maps.indices {
      site.maps[index].svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
    }
    for page in pages(of: site) where page.path.hasSuffix(".html") {
      let name = page.path.split(separator: "/").joined(separator: "-")
      Snapshot.expect(page.contents, matches: "site-\(name)")
    }
  }

  @Test func `every page is well-formed, with ids that occur once and links that lead somewhere`() {
    let pages = pages(of: Self.sample)
    let paths = Set(pages.map(\.path))
    for page in pages where page.path.hasSuffix(".html") {
      let check = MarkupCheck(page.contents)
      #expect(check.faults == [], "\(page.path)")
      let ids = check.elements.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(page.path)")
      for link in check.elements.compactMap({ $0["href"] ?? $0["src"] }) where !link.hasPrefix("http") {
        let target = Self.target(of: link, on: page.path)
        #expect(target.isEmpty || paths.contains(target), "\(link) on \(page.path)")
      }
    }
  }

  @Test func `no page runs a script or asks another machine for anything`() {
    for page in pages(of: Self.sample) where !page.path.hasSuffix(".svg") {
      let elements = MarkupCheck(page.contents).elements
      #expect(!elements.contains { $0.name == "script" || $0.name == "iframe" })
      #expect(
        elements.filter { $0.name == "link" || $0.name == "img" }.allSatisfy {
          !($0["href"] ?? $0["src"] ?? "").contains("//")
        }
      )
      #expect(!page.contents.contains("@import") && !page.contents.contains("url("))
    }
  }

  @Test(arguments: HostileText.allCases) func `any words make well-formed pages`(hostile: HostileText) {
    let text = hostile.text
    var site = Site(title: text, language: "en\"><script>")
    site.intro = [text]
    var table = Table(columns: [text, text])
    let evidence = Evidence(summary: text, quote: text, place: text, url: "javascript:" + text.prefix(9))
    table.rows = [Table.Row(group: text, [text, text], evidence: [evidence])]
    site.maps = [SiteMap(id: text, name: text, heading: text, svg: "<svg></svg>", table: table)]
    var document = SiteDocument(id: text, title: text, author: text)
    document.url = text
    document.passages = [
      SiteDocument.Passage(before: text, marked: text, after: text, line: 1, summaries: [text], place: text)
    ]
    site.documents = [document]
    for page in pages(of: site) where page.path.hasSuffix(".html") {
      #expect(MarkupCheck(page.contents).faults == [], "\(page.path)")
      #expect(!page.contents.contains("javascript:"))
    }
  }

  @Test func `names of files are safe and never the same`() {
    var site = Site(title: "", language: "en")
    site.maps = ["../a", "../a", "ä/ö", ""].map {
      SiteMap(id: $0, name: $0, heading: $0, svg: "", table: Table(columns: []))
    }
    let paths = pages(of: site).map(\.path).filter { $0.hasSuffix(".html") }
    #expect(paths == ["index.html", "maps/---a.html", "maps/---a-2.html", "maps/---.html", "maps/page.html"])
  }

  @Test func `evidence leads to its passage in the document`() throws {
    let page = try #require(pages(of: Self.sample).first { $0.path == "maps/panels.html" })
    let address = "<a href=\"../documents/keep-the-lamps-lit.html#passage-1\">Keep the lamps lit, line 3</a>"
    #expect(page.contents.contains(address))
  }

  private func pages(of site: Site) -> [SitePage] { SiteBuilder().pages(from: site) }

  /// A path from the folder of the site; empty for a place on the same page.
  private static func target(of link: String, on page: String) -> String {
    let path = link.split(separator: "#", omittingEmptySubsequences: false)[0]
    if path.isEmpty { return "" }
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    if path.hasPrefix("../") { return String(path.dropFirst(3)) }
    return folder.isEmpty ? String(path) : "\(folder)/\(path)"
  }

  static var sample: Site {
    var site = Site(title: "Night closing of the harbour, 2024", language: "en")
    site.intro = ["Three authors on one harbour.", "Every line leads back to a passage."]
    site.maps = [SampleDiagrams.panels, SampleDiagrams.blame].map { diagram in
      let layout = PageComposer(columns: 3, showsHeading: false).layout(
        of: diagram,
        HandmadeLayout().layout(of: diagram)
      )
      let svg = SVGRenderer(theme: .auto, idPrefix: "map-").svg(of: layout)
      var map = SiteMap(id: diagram.view, name: diagram.view, heading: diagram.title, svg: svg, table: table)
      map.width = layout.size.width
      map.intro = [diagram.subtitle]
      return map
    }
    var document = SiteDocument(id: "keep-the-lamps-lit", title: "Keep the lamps lit", author: "Ada Okafor")
    document.outlet = "Harbour Gazette"
    document.date = "2 March 2024"
    document.url = "https://example.org/lamps?a=1&b=2"
    document.passages = [
      SiteDocument.Passage(
        before: "Ships come all the same. ",
        marked: "The lamps must stay lit",
        after: " every night of the year.",
        line: 3,
        summaries: ["Ada Okafor opposes “Harbour should close at night”"],
        place: "Keep the lamps lit, line 3"
      )
    ]
    site.documents = [document]
    return site
  }

  private static var table: Table {
    var table = Table(columns: ["Claim", "Okafor", "Lindqvist"])
    let evidence = Evidence(
      summary: "Ada Okafor opposes “Harbour should close at night”",
      quote: "The lamps must stay lit",
      place: "Keep the lamps lit, line 3"
    )
    table.rows = [
      Table.Row(
        group: "Work",
        ["Harbour should close at night", "opposes", "supports, hedged"],
        evidence: [evidence]
      ),
      Table.Row(["Closing costs jobs", "supports", "mixed"]),
      Table.Row(group: "Rest", ["Residents cannot sleep", "silent", "not yet possible"]),
    ]
    return table
  }
}

import StanceMap
import TestSupport
import Testing

@testable import StanceMapDrawing

@Suite struct SiteBuilderTests {
  @Test func `a site has overviews, what they share, and a page for each map, document, claim and actor`() {
    let paths = pages(of: Self.drawn).map(\.path)
    #expect(paths.contains("pairs.html") && paths.contains("pairs/okafor-and-lindqvist.html"))
    #expect(paths.prefix(3) == ["style.css", "script.js", "index.js"])
    #expect(
      paths.dropFirst(3).prefix(7) == [
        "index.html", "maps.html", "documents.html", "claims.html", "actors.html", "methods.html",
        "networks.html",
      ]
    )
    #expect(paths.contains("maps/panels.html") && paths.contains("maps/panels.svg"))
    #expect(
      paths.suffix(8) == [
        "documents/lamps.html", "documents/quiet.html", "claims/close.html", "claims/jobs-lost.html",
        "actors/okafor.html", "actors/lindqvist.html", "actors/council.html", "actors/labour-side.html",
      ]
    )
  }

  @Test func `pages look as they were accepted`() {
    var site = Self.drawn
    site.maps = []
    for page in pages(of: site) where page.path.hasSuffix(".html") {
      let name = page.path.split(separator: "/").joined(separator: "-")
      let isWanted = ["index.html", "documents-lamps.html", "claims-close.html", "actors-okafor.html"]
        .contains(name)
      if isWanted { Snapshot.expect(page.contents, matches: "site-\(name)") }
    }
  }

  @Test func `every page is well-formed, with ids that occur once and links that lead to places`() throws {
    let pages = pages(of: Self.drawn)
    let checks = Dictionary(
      uniqueKeysWithValues: pages.filter { $0.path.hasSuffix(".html") }.map {
        ($0.path, MarkupCheck($0.contents))
      }
    )
    let paths = Set(pages.map(\.path))
    for (path, check) in checks {
      #expect(check.faults == [], "\(path)")
      let ids = check.elements.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(path)")
      for link in check.elements.compactMap({ $0["href"] ?? $0["src"] }) where !link.hasPrefix("http") {
        let (target, place) = Self.target(of: link, on: path)
        #expect(paths.contains(target), "\(link) on \(path)")
        guard let place, let there = checks[target] else { continue }
        #expect(there.elements.contains { $0["id"] == place }, "\(link) on \(path)")
      }
    }
  }

  @Test func `no page has a script or style of its own, or asks another machine for anything`() throws {
    for page in pages(of: Self.drawn) where page.path.hasSuffix(".html") {
      let elements = MarkupCheck(page.contents).elements
      #expect(elements.filter { $0.name == "script" }.map { $0["src"]?.hasSuffix("script.js") } == [true])
      #expect(!elements.contains { ["iframe", "style", "object"].contains($0.name) || $0["style"] != nil })
      #expect(!elements.contains { $0.attributes.contains { $0.name.hasPrefix("on") } })
      let policy = try #require(elements.first { $0["http-equiv"] != nil }?["content"])
      #expect(
        policy.hasPrefix("default-src &#39;none&#39;") && !policy.contains("unsafe")
          && !policy.contains("http")
      )
    }
    #expect(!SiteScript.text.contains("innerHTML") && !SiteScript.text.contains("eval("))
    #expect(!SiteScript.text.contains("fetch(") && !SiteScript.text.contains("http"))
  }

  @Test(arguments: HostileText.allCases) func `any words make well-formed pages`(hostile: HostileText) {
    let text = hostile.text
    var site = Site(graph: Self.graph)
    site.graph.title = text
    site.graph.language = "en\"><script>"
    for index in site.graph.claims.indices { site.graph.claims[index].text = text }
    for index in site.graph.actors.indices {
      (site.graph.actors[index].name, site.graph.actors[index].kind) = (text, text)
    }
    for index in site.graph.documents.indices {
      site.graph.documents[index].title = text
      site.graph.documents[index].url = "javascript:" + text.prefix(9)
      site.texts[site.graph.documents[index].id] = DocumentText(text)
    }
    for index in site.graph.statements.indices {
      site.graph.statements[index].quotes = [Quote(text, source: site.graph.statements[index].source)]
    }
    site.choices = [Site.Choice(text, text)]
    for page in pages(of: site) where page.path.hasSuffix(".html") {
      #expect(MarkupCheck(page.contents).faults == [], "\(page.path)")
      #expect(!page.contents.contains("javascript:"), "\(page.path)")
      #expect(!page.contents.unicodeScalars.contains("\u{202E}"), "\(page.path)")
    }
  }

  @Test func `a map that cannot be drawn is named, with the reason, and the rest is written`() throws {
    let fitter = PageFitter { diagram, _ throws(LayoutError) in
      if diagram.view == "panels" { throw .tooLarge(boxes: 9, arrows: 8) }
      return HandmadeLayout().layout(of: diagram)
    }
    let site = SiteAssembler(pipeline: DrawingPipeline(fitter: fitter)).site(of: Self.graph, texts: [:])
    #expect(site.undrawn.map(\.name) == ["panels"])
    #expect(!site.maps.isEmpty && !site.maps.contains { $0.id == "panels" })
    let page = try #require(pages(of: site).first { $0.path == "maps.html" })
    #expect(page.contents.contains("a map of 9 boxes and 8 arrows is too large"))
  }

  @Test func `without texts, a document's page has the quotes of the annotation alone`() throws {
    var site = Self.drawn
    let whole = try #require(pages(of: site).first { $0.path == "documents/lamps.html" })
    #expect(whole.contents.contains("come all the same") && whole.contents.contains("<mark"))
    site.texts = [:]
    let page = try #require(pages(of: site).first { $0.path == "documents/lamps.html" })
    #expect(!page.contents.contains("come all the same") && !page.contents.contains("<mark"))
    #expect(page.contents.contains("The lamps … lit") && page.contents.contains("line 1"))
  }

  @Test func `boxes of a map lead to the pages of what they show, and name what belongs to them`() throws {
    let page = try #require(pages(of: Self.drawn).first { $0.path == "maps/panels.html" })
    let elements = MarkupCheck(page.contents).elements
    let box = try #require(elements.first { $0["id"] == "panels-p1-box-close" })
    let words = try #require(box["data-on"]).split(separator: " ")
    #expect(words.contains("c-close") && words.contains("by-okafor") && words.contains("t-harbour"))
    #expect(box["data-key"] == "c-close")
    #expect(page.contents.contains("<a href=\"../claims/close.html\">"))
  }

  @Test func `the page of a claim has the blame for it that other claims carry`() throws {
    let graph = StanceGraph(
      yaml: """
        actors: {x: X, m: Mayor}
        claims:
          loss: {text: Jobs are lost, short: Jobs lost}
          did: {text: The mayor cost them, short: Mayor did it, blames: m, for: loss, as: doer}
        documents: [{id: one, author: x, statements: [{supports: did, quote: it was him}]}]
        """
    )
    let page = try #require(pages(of: Site(graph: graph)).first { $0.path == "claims/loss.html" })
    let words = page.contents.replacing(/<[^>]+>/, with: "")
    #expect(words.contains("Who is blamed for it by other claims"))
    #expect(words.contains("“The mayor cost them” blames Mayor, by what it did"))
    #expect(words.contains("it was him"))
    #expect(!words.contains("Nobody says anything of it."))
  }

  @Test func `lines about two authors belong to the claim and topic that they are about`() throws {
    let page = try #require(pages(of: Self.drawn).first { $0.path == "pairs/okafor-and-lindqvist.html" })
    let elements = MarkupCheck(page.contents).elements
    #expect(elements.contains { $0.name == "select" && $0["name"] == "t" } == (Self.graph.topics.count > 1))
    let lines = elements.filter { $0["data-on"]?.split(separator: " ").contains("t-harbour") == true }
    #expect(Set(lines.map(\.name)).isSuperset(of: ["li", "tr"]))
    #expect(lines.contains { $0.name == "tr" && $0["data-key"] == "c-close" })
  }

  @Test func `a map of very many boxes stands on its page as a picture`() throws {
    var site = Self.drawn
    let box = try #require(site.maps[0].layout.panels.first?.boxes.first)
    site.maps[0].layout.panels[0].boxes += Array(repeating: box, count: 3_001)
    for path in ["index.html", "maps/panels.html"] {
      let page = try #require(pages(of: site).first { $0.path == path })
      #expect(page.contents.contains("<figure class=\"large\">") && !page.contents.contains("<svg"))
    }
  }

  @Test(arguments: [(500.0, true), (1_700, true), (1_900, false)])
  func `a map is printed no higher than a sheet, unless nobody could read it then`(
    height: Double,
    isFitted: Bool
  ) {
    var site = Self.drawn
    site.maps[0].layout.size = Size(width: 1_000, height: height)
    let css = SiteStyleSheet(maps: site.maps).css
    #expect(css.contains("@media print{.map-1 svg{max-height:22cm}}") == isFitted)
  }

  @Test func `names of files are safe and never the same`() {
    #expect(SitePlan.names(for: ["../a", "../a", "ä/ö", ""]) == ["---a", "---a-2", "---", "page"])
  }

  private func pages(of site: Site) -> [SitePage] { SiteBuilder().pages(from: site) }

  /// A path from the folder of the site, and a place on that page.
  private static func target(of link: String, on page: String) -> (path: String, place: String?) {
    let pieces = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let place = pieces.count > 1 ? pieces[1] : nil
    if pieces[0].isEmpty { return (page, place) }
    if pieces[0].hasPrefix("../") { return (String(pieces[0].dropFirst(3)), place) }
    let folder = page.split(separator: "/").dropLast().joined(separator: "/")
    return (folder.isEmpty ? pieces[0] : "\(folder)/\(pieces[0])", place)
  }

  private static let text = """
    The lamps must stay lit. Ships come all the same.

    Closing costs forty jobs, says the union.
    """

  private static let graph = anchored(
    StanceGraph(
      yaml: """
        title: Night closing of the harbour
        actors:
          okafor: {name: Ada Okafor, kind: person, member-of: labour-side}
          lindqvist: Jonas Lindqvist
          council: Town council
          labour-side: Labour side
          bystander: Nobody speaks of them
        topics: {harbour: The harbour}
        claims:
          close: {text: The harbour should close at night, short: Close at night, topic: harbour, kind: demand}
          jobs-lost: Closing costs jobs
        documents:
          - id: lamps
            title: Keep the lamps lit
            author: okafor
            outlet: Harbour Gazette
            date: 2024-03-02
            url: https://example.org/lamps?a=1&b=2
            text: lamps.txt
            statements:
              - {opposes: close, quote: "The lamps … lit"}
              - {supports: jobs-lost, hedged: true, quote: "stay lit. Ships"}
              - {supports: jobs-lost, quote: "Closing costs forty jobs"}
              - {opposes: close, hedged: true, quote: ["Closing … jobs", "stay lit"]}
              - {blames: council, for: jobs-lost, quote: "nowhere in the text"}
            arguments: [{claim: close, opposed-by: [jobs-lost]}]
          - id: quiet
            author: lindqvist
            statements: [{supports: close}]
            silent: [{claim: jobs-lost, reason: about sleep}]
        """
    )
  )

  private static func anchored(_ graph: StanceGraph) -> StanceGraph {
    var diagnostics: [Diagnostic] = []
    return GraphAnchorer().graph(graph, texts: ["lamps": DocumentText(text)], diagnostics: &diagnostics)
  }

  /// The site of the graph, with maps laid out by hand.
  private static var drawn: Site {
    let fitter = PageFitter { diagram, _ throws(LayoutError) in HandmadeLayout().layout(of: diagram) }
    let assembler = SiteAssembler(pipeline: DrawingPipeline(fitter: fitter, theme: .auto))
    return assembler.site(of: graph, texts: ["lamps": DocumentText(text)])
  }
}

/// Turns maps and documents into pages that work offline, without scripts and without requests to anywhere.
public struct SiteBuilder: Sendable {
  public init() {}

  /// Returns all files of a site: the first page, a page and a picture for each map, a page for each document, one
  /// style sheet.
  public func pages(from site: Site) -> [SitePage] {
    let plan = SitePlan(site)
    let index = SitePage(path: "index.html", contents: IndexPage(site: site, plan: plan).html)
    let style = SitePage(path: "style.css", contents: SiteStyleSheet().css)
    let maps = site.maps.indices.flatMap { index in
      [
        SitePage(path: plan.maps[index].page, contents: MapPage(site: site, plan: plan, index: index).html),
        SitePage(path: plan.maps[index].picture, contents: site.maps[index].svg),
      ]
    }
    let documents = site.documents.indices.map { index in
      SitePage(
        path: plan.documents[index],
        contents: DocumentPage(site: site, plan: plan, index: index).html
      )
    }
    return [index, style] + maps + documents
  }
}

/// Which file holds what, as paths from the folder of the site.
struct SitePlan: Sendable {
  var maps: [(page: String, picture: String)]
  var documents: [String]
  /// Where a passage is shown, by the place that evidence gives.
  private var passages: [String: String] = [:]

  init(_ site: Site) {
    maps = Self.names(for: site.maps.map(\.id)).map { ("maps/\($0).html", "maps/\($0).svg") }
    documents = Self.names(for: site.documents.map(\.id)).map { "documents/\($0).html" }
    for (document, path) in zip(site.documents, documents) {
      for (index, passage) in document.passages.enumerated() where !passage.place.isEmpty {
        let address = "\(path)#\(Self.anchor(of: index))"
        passages[passage.place, default: address] = passages[passage.place] ?? address
      }
    }
  }

  /// Returns the address of the passage that evidence names; nil where no document of the site shows it.
  func passage(for evidence: Evidence) -> String? { passages[evidence.place] }

  /// The id of a passage on its page.
  static func anchor(of index: Int) -> String { "passage-\(index + 1)" }

  /// Names that are safe in every file system, none of them twice.
  private static func names(for ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.map { id in
      let name = safe(id)
      var candidate = name
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(name)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  private static func safe(_ id: String) -> String {
    let scalars = id.lowercased().unicodeScalars.prefix(80).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "0"..."9", "-": Character(scalar)
      default: "-"
      }
    }
    return scalars.isEmpty ? "page" : String(scalars)
  }
}

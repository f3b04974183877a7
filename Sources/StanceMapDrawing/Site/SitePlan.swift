import StanceMap

/// Which file holds what, as paths from the folder of the site.
struct SitePlan: Sendable {
  /// The pages that every site has.
  static let start = "index.html"
  static let maps = "maps.html"
  static let documents = "documents.html"
  static let claims = "claims.html"
  static let actors = "actors.html"
  static let pairs = "pairs.html"
  static let networks = "networks.html"
  static let methods = "methods.html"

  private(set) var mapNames: [String]
  private var documentPages: [Document.ID: String]
  private var actorPages: [DebateActor.ID: String]
  private var claimPages: [Claim.ID: String]
  private var pairPages: [[DebateActor.ID]: String]

  /// - Parameters:
  ///   - actors: those who have a page.
  ///   - pairs: those who have a page together, each once.
  init(_ site: Site, actors: [DebateActor.ID], pairs: [[DebateActor.ID]]) {
    mapNames = Self.names(for: site.maps.map(\.id))
    documentPages = Self.pages(in: "documents", for: site.graph.documents.map(\.id))
    actorPages = Self.pages(in: "actors", for: actors)
    claimPages = Self.pages(in: "claims", for: site.graph.claims.map(\.id))
    let names = Self.names(for: pairs.map { $0.joined(separator: "-and-") })
    pairPages = Dictionary(zip(pairs, names.map { "pairs/\($0).html" })) { first, _ in first }
  }

  func map(_ index: Int) -> String { "maps/\(mapNames[index]).html" }
  func picture(_ index: Int) -> String { "maps/\(mapNames[index]).svg" }
  func document(_ id: Document.ID) -> String? { documentPages[id] }
  func actor(_ id: DebateActor.ID) -> String? { actorPages[id] }
  func claim(_ id: Claim.ID) -> String? { claimPages[id] }

  /// The page of two authors, in the order in which they are compared.
  func pair(_ one: DebateActor.ID, _ other: DebateActor.ID) -> String? { pairPages[[one, other]] }

  private static func pages(in folder: String, for ids: [String]) -> [String: String] {
    let paths = names(for: ids).map { "\(folder)/\($0).html" }
    return Dictionary(zip(ids, paths)) { first, _ in first }
  }

  /// Names that are safe in every file system, none of them twice.
  static func names(for ids: [String]) -> [String] {
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
    let scalars = id.lowercased().unicodeScalars.prefix(150).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "0"..."9", "-": Character(scalar)
      default: "-"
      }
    }
    return scalars.isEmpty ? "page" : String(scalars)
  }
}

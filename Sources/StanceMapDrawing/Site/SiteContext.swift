import StanceMap

/// What all pages of a site draw on.
struct SiteContext: Sendable {
  let site: Site
  let plan: SitePlan
  let narrator: Narrator
  let standings: StandingReader
  let entries: SiteEntries
  let bylines: [Byline]
  let compared: ComparedAuthors
  let networks: SiteNetworks
  /// Those who occur, in the order of the codebook.
  let actors: [DebateActor]
  /// Who blames or absolves whom, with the blame that claims carry, by the actor that it is about.
  let blames: [DebateActor.ID: [Relation]]
  /// Where reports on these pages lead.
  private(set) var references = ReportReferences()

  var graph: StanceGraph { site.graph }

  init(_ site: Site) {
    self.site = site
    standings = StandingReader(of: site.graph)
    narrator = standings.narrator
    entries = SiteEntries(of: site.graph, narrator: narrator)
    bylines = Byline.bylines(of: site.graph, chosen: site.authors)
    compared = ComparedAuthors(of: site)
    networks = SiteNetworks(of: site.graph, authors: bylines.flatMap(\.authors))
    let relations = site.graph.blames
    blames = Dictionary(grouping: relations, by: \.target.id)
    let occurring = Self.occurringActors(of: site.graph, entries: entries, blamed: Set(blames.keys))
    actors = site.graph.actors.filter { occurring.contains($0.id) }
    plan = SitePlan(site, actors: actors.map(\.id), pairs: compared.shown.map { [$0.first, $0.second] })
    references = ReportReferences(of: self)
  }

  /// Those who write, hold, tell, are spoken of, or have a member who does.
  private static func occurringActors(
    of graph: StanceGraph,
    entries: SiteEntries,
    blamed: Set<DebateActor.ID>
  ) -> Set<DebateActor.ID> {
    var occurring = blamed.union(entries.all.flatMap(\.actors))
    for document in graph.documents {
      occurring.formUnion(document.authors + document.parts.map(\.author))
    }
    let groups = Dictionary(graph.actors.map { ($0.id, $0.memberOf) }) { first, _ in first }
    var open = Array(occurring)
    while let actor = open.popLast() {
      for group in groups[actor, default: []] where occurring.insert(group).inserted { open.append(group) }
    }
    return occurring
  }

  // MARK: - Words

  func title(of document: Document) -> String {
    TextCleaner.prose.cleaned(document.title ?? document.id)
  }

  /// What a map says below its title, without the name of the site, or its own, which stand above it.
  func subtitle(of map: SiteMap) -> String {
    let words = map.diagram.subtitle
    guard words != graph.title else { return "" }
    let said = [graph.title, map.view].first { words.hasPrefix("\($0). ") }
    let rest = words.dropFirst(said.map { $0.count + 2 } ?? 0)
    return TextCleaner.prose.cleaned(rest)
  }

  func name(of actor: DebateActor.ID) -> String { TextCleaner.prose.cleaned(narrator.name(of: actor)) }
  func text(of claim: Claim.ID) -> String { TextCleaner.prose.cleaned(narrator.text(of: claim)) }

  /// The topics in their order, each with its claims; claims without one come last.
  var claimsByTopic: [(topic: Topic?, claims: [Claim])] {
    let groups = Dictionary(grouping: graph.claims, by: \.topic)
    let topics: [Topic?] = graph.topics.map(Optional.some) + [nil]
    return topics.compactMap { topic in groups[topic?.id].map { (topic, $0) } }
  }

  /// The heading of a group of claims.
  func heading(of topic: Topic?) -> String {
    topic.map { TextCleaner.prose.cleaned($0.name) }
      ?? (graph.topics.isEmpty ? "All claims" : "Without a topic")
  }

  // MARK: - Links

  func link(toActor id: DebateActor.ID, _ root: String, _ writer: inout XMLWriter) {
    writer.link(name(of: id), to: plan.actor(id), root)
  }

  func link(toClaim id: Claim.ID, _ root: String, _ writer: inout XMLWriter) {
    writer.link(text(of: id), to: plan.claim(id), root)
  }

  /// Where an entry is shown with its passage, as a path from the folder of the site.
  func address(of entry: SiteEntry) -> String? {
    let page =
      entry.document.flatMap(plan.document) ?? entry.claims.first.flatMap(plan.claim)
      ?? entry.actors.last.flatMap(plan.actor)
    return page.map { "\($0)#\(entry.id)" }
  }

  /// Document and line, such as `Keep the lamps lit, line 12`.
  func place(of entry: SiteEntry) -> String {
    guard let document = entry.document else { return "outside the documents" }
    let line = entry.quotes.first?.anchor.passage.map { ", line \($0.start.line)" } ?? ""
    return TextCleaner.prose.cleaned(narrator.title(of: document)) + line
  }
}

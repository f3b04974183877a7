import StanceMap

/// Where a report on a site leads, and what belongs to its lines; nothing for a report that stands alone.
struct ReportReferences: Sendable {
  /// The way back to the folder of the site.
  var root = ""
  /// Entries by file and line, such as `letter.yaml:12`.
  private var entries: [String: [SiteEntry]] = [:]
  private var addressesOfEntries: [String: String] = [:]
  /// Of claims, by text and label, and of actors, by name.
  private var addressesOfWords: [String: String] = [:]
  private var tiesOfWords: [String: PageTie] = [:]

  init() {}

  init(of context: SiteContext) {
    let names = ComparisonNames(graph: context.graph, sides: [], projectFolder: context.site.projectFolder)
    for entry in context.entries.all {
      let place = "\(names.file(of: entry.source)):\(entry.source.start.line)"
      entries[place, default: []].append(entry)
      if addressesOfEntries[place] == nil { addressesOfEntries[place] = context.address(of: entry) }
    }
    for claim in context.graph.claims {
      addressesOfWords[claim.text] = context.plan.claim(claim.id)
      let topic = claim.topic.map { [PageTie.topic($0)] } ?? []
      let tie = PageTie(on: [PageTie.claim(claim.id)] + topic, key: [PageTie.claim(claim.id)])
      for words in [claim.text, claim.label] { tiesOfWords[words] = tie }
    }
    for actor in context.actors { addressesOfWords[actor.name] = context.plan.actor(actor.id) }
  }

  /// The page of what a cell names.
  func address(ofWords words: String) -> String? { addressesOfWords[words].map { root + $0 } }

  func address(of evidence: Report.Evidence) -> String? {
    addressesOfEntries[evidence.origin].map { root + $0 }
  }

  /// What a line is about: the claim that it names first, or else what its passages are about.
  func tie(of words: String, evidence: [Report.Evidence]) -> PageTie? {
    if let tie = tiesOfWords[words]
      ?? words.firstIndex(of: ":").flatMap({ tiesOfWords[String(words[..<$0])] })
    {
      return tie
    }
    let found = evidence.flatMap { entries[$0.origin, default: []] }
    guard !found.isEmpty else { return nil }
    let topics = found.flatMap { $0.topics.map(PageTie.topic) }.uniqued
    let tokens = found.map(\.token).uniqued
    return PageTie(on: tokens + topics, key: tokens)
  }
}

extension Report.Evidence {
  /// File and line of the annotation.
  fileprivate var origin: String { "\(file):\(line)" }
}

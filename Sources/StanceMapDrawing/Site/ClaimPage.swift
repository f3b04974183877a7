import StanceMap

/// A page about a claim: who stands where on it, what is said of it, and what it holds up.
struct ClaimPage {
  var context: SiteContext
  var claim: Claim

  private static let root = "../"

  private var list: EntryList { EntryList(context: context, root: Self.root) }

  var html: String {
    let text = context.text(of: claim.id)
    let frame = PageFrame(context: context, root: Self.root, title: text, section: SitePlan.claims)
    return frame.html { writer in
      writer.element("h1", words: text.isEmpty ? claim.id : text)
      writer.facts(facts)
      FilterBar(context: context, offersTopics: false).write(to: &writer)
      positions(&writer)
      told(&writer)
      let entries = context.entries.about(claim: claim.id)
      let carriers = carriers(besides: Set(entries.map(\.id)))
      if entries.isEmpty && carriers.isEmpty { writer.element("p", words: "Nobody says anything of it.") }
      for group in groups(of: entries) where !group.entries.isEmpty {
        writer.section(group.id, group.heading) { writer in list.write(group.entries, to: &writer) }
      }
      guard !carriers.isEmpty else { return }
      writer.section("carried", "Who is blamed for it by other claims") { writer in
        for carrier in carriers { blame(by: carrier, &writer) }
      }
    }
  }

  // MARK: - What it is

  private var facts: [(name: String, value: (inout XMLWriter) -> Void)] {
    var facts: [(name: String, value: (inout XMLWriter) -> Void)] = []
    if let topic = claim.topic.flatMap(context.narrator.index.topic) {
      facts.append(("Topic", { $0.words(context.heading(of: topic)) }))
    }
    if let kind = claim.kind { facts.append(("Kind", { $0.words(kind.rawValue) })) }
    if let since = claim.since { facts.append(("Possible since", { $0.words(since.words) })) }
    if !claim.contraryTo.isEmpty {
      facts.append(
        (
          "Contrary to",
          { $0.list(claim.contraryTo, separator: "; ") { context.link(toClaim: $1, Self.root, &$0) } }
        )
      )
    }
    if let blame = claim.blame { facts.append(("Blames", { self.blame(blame, &$0) })) }
    if let note = claim.note { facts.append(("Note", { $0.words(TextCleaner.prose.cleaned(note)) })) }
    return facts
  }

  private func blame(_ blame: Claim.Blame, _ writer: inout XMLWriter) {
    writer.list(blame.targets) { context.link(toActor: $1, Self.root, &$0) }
    if !blame.outcomes.isEmpty { writer.words(" for ") }
    writer.list(blame.outcomes, separator: "; ") { context.link(toClaim: $1, Self.root, &$0) }
    if let role = blame.role { writer.words(", \(Wording.words(for: role))") }
  }

  // MARK: - Who stands where

  private func positions(_ writer: inout XMLWriter) {
    guard !context.bylines.isEmpty else { return }
    writer.section("positions", "Where the authors stand") { writer in
      writer.element("ul", ["class": "rows"]) { writer in
        for byline in context.bylines {
          let words = context.standings.words(for: byline.lead, on: claim.id)
          let mark = context.standings.mark(of: byline.lead, on: claim.id)
          let tie = PageTie(on: byline.authors.flatMap { [PageTie.writer($0), PageTie.actor($0)] })
          writer.element("li", ["data-on": tie.onValue]) { writer in
            writer.list(byline.authors) { context.link(toActor: $1, Self.root, &$0) }
            writer.words(": ")
            let position = words.prefix { $0 != ":" }
            writer.element("b", ["class": TableSection.standing(of: words)], words: String(position))
            writer.words(TextCleaner.prose.cleaned(words.dropFirst(position.count)))
            if !mark.evidence.isEmpty { writer.words(" (\(counted(mark.evidence.count, "statement")))") }
          }
        }
      }
    }
  }

  /// Positions of those whose words others tell.
  private func told(_ writer: inout XMLWriter) {
    let authors = Set(context.bylines.flatMap(\.authors))
    let stances = context.standings.table.stances.filter {
      $0.claim == claim.id && !$0.isImplied && !($0.voice == .own && authors.contains($0.holder))
    }
    guard !stances.isEmpty else { return }
    writer.section("told", "Where others stand") { writer in
      writer.element("ul", ["class": "rows"]) { writer in
        for stance in stances {
          let words = [
            Wording.words(for: Standing(stance)), stance.isHedged ? "hedged" : "",
            Wording.words(for: stance.voice),
          ].filter { !$0.isEmpty }.joined(separator: ", ")
          let entries = stance.statements.compactMap { context.entries[$0] }
          let tie = PageTie(
            on: [PageTie.actor(stance.holder)] + entries.flatMap { $0.writers.map(PageTie.writer) }
          )
          writer.element("li", ["data-on": tie.onValue]) { writer in
            context.link(toActor: stance.holder, Self.root, &writer)
            writer.words(": ")
            writer.element("b", ["class": TableSection.standing(of: words)], words: words)
            writer.words(" (\(counted(stance.statements.count, "statement")))")
          }
        }
      }
    }
  }

  // MARK: - What is said

  private typealias Carrier = (claim: Claim, blame: Claim.Blame, entries: [SiteEntry])

  /// Claims that blame somebody for this one, with what is said for and against each of them.
  private func carriers(besides shown: Set<String>) -> [Carrier] {
    context.graph.claims.compactMap { carrier in
      guard let blame = carrier.blame, blame.outcomes.contains(claim.id) else { return nil }
      let entries = context.entries.about(claim: carrier.id).filter {
        $0.target == .claim(carrier.id) && !shown.contains($0.id)
      }
      return entries.isEmpty ? nil : (carrier, blame, entries)
    }
  }

  private func blame(by carrier: Carrier, _ writer: inout XMLWriter) {
    writer.element("h3") { writer in
      writer.words("“")
      context.link(toClaim: carrier.claim.id, Self.root, &writer)
      writer.words("” blames ")
      var blame = carrier.blame
      blame.outcomes = []
      self.blame(blame, &writer)
    }
    list.write(carrier.entries, to: &writer)
  }

  /// Every entry once, under the first heading that fits.
  private func groups(of entries: [SiteEntry]) -> [(id: String, heading: String, entries: [SiteEntry])] {
    let headings = [
      ("supports", "Said in support"), ("opposes", "Said against"), ("upheld", "What holds it up"),
      ("countered", "What speaks against it"), ("premise", "What it is a reason for"),
      ("blame", "Who is blamed for it"), ("condition", "What depends on it"),
    ]
    let groups = Dictionary(grouping: entries, by: group)
    return headings.map { ($0, $1, groups[$0, default: []]) }
  }

  private func group(of entry: SiteEntry) -> String {
    if let argument = entry.argument {
      guard argument.claim == claim.id else { return "premise" }
      return argument.kind == .supportedBy ? "upheld" : "countered"
    }
    if entry.target == .claim(claim.id) { return entry.kind.rawValue }
    return entry.kind == .blames || entry.kind == .absolves ? "blame" : "condition"
  }
}

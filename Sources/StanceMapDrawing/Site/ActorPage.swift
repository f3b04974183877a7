import StanceMap

/// A page about an actor: what they hold, in whose voice it is known, and what others say of them.
struct ActorPage {
  var context: SiteContext
  var actor: DebateActor

  private static let root = "../"

  private var list: EntryList { EntryList(context: context, root: Self.root) }

  var html: String {
    let name = context.name(of: actor.id)
    let frame = PageFrame(context: context, root: Self.root, title: name, section: SitePlan.actors)
    return frame.html { writer in
      writer.element("h1", words: name.isEmpty ? actor.id : name)
      writer.facts(facts)
      FilterBar(context: context).write(to: &writer)
      positions(&writer)
      let held = context.entries.held(by: actor.id)
      for group in groups(of: held) where !group.entries.isEmpty {
        writer.section(group.id, group.heading) { writer in list.write(group.entries, to: &writer) }
      }
      spokenOf(besides: Set(held.map(\.id)), &writer)
    }
  }

  // MARK: - Who it is

  private var facts: [(name: String, value: (inout XMLWriter) -> Void)] {
    var facts: [(name: String, value: (inout XMLWriter) -> Void)] = []
    if let kind = actor.kind { facts.append(("Kind", { $0.words(TextCleaner.prose.cleaned(kind)) })) }
    if !actor.aliases.isEmpty {
      let aliases = TextCleaner.prose.cleaned(actor.aliases.joined(separator: ", "))
      facts.append(("Also named", { $0.words(aliases) }))
    }
    let members = context.actors.filter { $0.memberOf.contains(actor.id) }.map(\.id)
    for (heading, others) in [("Belongs to", actor.memberOf), ("Members", members)] where !others.isEmpty {
      facts.append((heading, { $0.list(others) { context.link(toActor: $1, Self.root, &$0) } }))
    }
    let documents = context.graph.documents.filter {
      $0.authors.contains(actor.id) || $0.parts.contains { $0.author == actor.id }
    }
    if !documents.isEmpty {
      facts.append(
        (
          "Wrote",
          {
            $0.list(documents, separator: "; ") {
              $0.link(context.title(of: $1), to: context.plan.document($1.id), Self.root)
            }
          }
        )
      )
    }
    let pairs = context.compared.pairs(of: actor.id)
    if !pairs.isEmpty {
      facts.append(
        (
          "Compared with",
          {
            $0.list(pairs, separator: "; ") { writer, other in
              let page = context.plan.pair(other.pair.first, other.pair.second)
              writer.link(context.compared.name(of: other.other), to: page, Self.root)
            }
          }
        )
      )
    }
    if let note = actor.note { facts.append(("Note", { $0.words(TextCleaner.prose.cleaned(note)) })) }
    return facts
  }

  // MARK: - What they hold

  private func positions(_ writer: inout XMLWriter) {
    let stances = Dictionary(
      grouping: context.standings.table.stances(of: actor.id).filter { !$0.isImplied },
      by: \.claim
    )
    guard !stances.isEmpty else { return }
    writer.section("positions", "Positions") { writer in
      for group in context.claimsByTopic {
        let held = group.claims.flatMap { claim in stances[claim.id, default: []].map { (claim, $0) } }
        guard !held.isEmpty else { continue }
        if !context.graph.topics.isEmpty { writer.element("h3", words: context.heading(of: group.topic)) }
        writer.element("ul", ["class": "rows"]) { writer in
          for (claim, stance) in held { position(stance, on: claim, &writer) }
        }
      }
    }
  }

  private func position(_ stance: Stance, on claim: Claim, _ writer: inout XMLWriter) {
    let entries = stance.statements.compactMap { context.entries[$0] }
    let on =
      [PageTie.claim(claim.id)] + [claim.topic.map(PageTie.topic)].compactMap { $0 }
      + entries.flatMap { $0.writers.map(PageTie.writer) }.uniqued
    writer.element("li", ["data-on": PageTie(on: on).onValue]) { writer in
      let words = [stance.isHedged ? "hedged" : "", Wording.words(for: stance.voice)].filter { !$0.isEmpty }
      let (verb, name) = Self.verb(of: stance.position)
      writer.element("b", ["class": .text(name)], words: verb)
      writer.words(words.isEmpty ? " " : " (\(words.joined(separator: ", "))) ")
      context.link(toClaim: claim.id, Self.root, &writer)
    }
  }

  private static func verb(of position: Stance.Position) -> (words: String, className: String) {
    switch position {
    case .support: ("supports", "supports")
    case .oppose: ("opposes", "opposes")
    case .mixed: ("mixed on", "mixed")
    }
  }

  private func groups(of held: [SiteEntry]) -> [(id: String, heading: String, entries: [SiteEntry])] {
    let statements = held.filter { $0.argument == nil }
    return [
      ("own", "In their own words", statements.filter { $0.voice == .own }),
      ("reported", "As others report", statements.filter { $0.voice == .reported }),
      ("imputed", "As opponents ascribe to them", statements.filter { $0.voice == .imputed }),
      ("argues", "Arguments", held.filter { $0.argument != nil }),
    ]
  }

  // MARK: - What others say

  /// Blame, also by claims that blame, and positions on the actor.
  private func spokenOf(besides shown: Set<String>, _ writer: inout XMLWriter) {
    let blaming = context.blames[actor.id, default: []].flatMap(\.statements).map(\.id)
    let about = context.entries.about(actor: actor.id).map(\.id)
    let entries = (blaming + about).uniqued.filter { !shown.contains($0) }.compactMap { context.entries[$0] }
    guard !entries.isEmpty else { return }
    writer.section("spoken-of", "What others say of them") { writer in
      list.write(entries.sorted { $0.number < $1.number }, to: &writer)
    }
  }
}

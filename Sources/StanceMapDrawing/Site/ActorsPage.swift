import StanceMap

/// All actors that occur: authors first, then whose words are told, then who is only spoken of.
struct ActorsPage {
  var context: SiteContext

  var html: String {
    PageFrame(context: context, root: "", title: "Actors", section: SitePlan.actors).html { writer in
      writer.element("h1", words: "Actors")
      for group in groups where !group.actors.isEmpty {
        writer.section(group.id, group.heading) { writer in
          writer.element("ul", ["class": "rows columns"]) { writer in
            for actor in group.actors { entry(actor, &writer) }
          }
        }
      }
    }
  }

  private var groups: [(id: String, heading: String, actors: [DebateActor])] {
    let authors = Set(context.graph.documents.flatMap { $0.authors + $0.parts.map(\.author) })
    let told = context.actors.filter { !authors.contains($0.id) && !context.entries.held(by: $0.id).isEmpty }
    let holders = authors.union(told.map(\.id))
    return [
      ("authors", "Authors", context.actors.filter { authors.contains($0.id) }),
      ("told", "Whose positions are told", told),
      ("others", "Spoken of", context.actors.filter { !holders.contains($0.id) }),
    ]
  }

  private func entry(_ actor: DebateActor, _ writer: inout XMLWriter) {
    writer.element("li", ["data-on": PageTie(on: [PageTie.actor(actor.id)]).onValue]) { writer in
      writer.link(context.name(of: actor.id), to: context.plan.actor(actor.id), "")
      let statements = context.entries.held(by: actor.id).count { $0.kind != .argues }
      let words = [actor.kind ?? "", statements > 0 ? counted(statements, "statement") : ""]
      let line = words.filter { !$0.isEmpty }.joined(separator: " · ")
      if !line.isEmpty { writer.element("span", words: TextCleaner.prose.cleaned(line)) }
    }
    writer.lineBreak()
  }
}

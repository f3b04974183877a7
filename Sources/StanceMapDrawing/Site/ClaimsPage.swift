import StanceMap

/// All claims by topic, with how many authors support and oppose each.
struct ClaimsPage {
  var context: SiteContext

  var html: String {
    PageFrame(context: context, root: "", title: "Claims", section: SitePlan.claims).html { writer in
      writer.element("h1", words: "Claims")
      writer.paragraphs(
        ["+ authors who support it, − who oppose it, ± who do both, each in their own voice."],
        ["class": "intro"]
      )
      FilterBar(context: context).write(to: &writer)
      for (number, group) in context.claimsByTopic.enumerated() {
        writer.section("topic-\(number + 1)", context.heading(of: group.topic)) { writer in
          writer.element("ul", ["class": "rows"]) { writer in
            for claim in group.claims { entry(claim, &writer) }
          }
        }
      }
    }
  }

  private func entry(_ claim: Claim, _ writer: inout XMLWriter) {
    let writers = context.entries.about(claim: claim.id).flatMap(\.writers).uniqued
    let on =
      [PageTie.claim(claim.id)] + writers.map(PageTie.writer)
      + [claim.topic.map(PageTie.topic)].compactMap { $0 }
    writer.element("li", ["data-on": PageTie(on: on).onValue]) { writer in
      writer.link(context.text(of: claim.id), to: context.plan.claim(claim.id), "")
      let kind = claim.kind.map { "\($0.rawValue) · " } ?? ""
      writer.element("span", words: kind + counts(of: claim))
    }
    writer.lineBreak()
  }

  private func counts(of claim: Claim) -> String {
    let stances = context.bylines.compactMap { byline in
      context.standings.table.stance(of: byline.lead, on: claim.id).flatMap {
        $0.isImplied ? nil : $0.position
      }
    }
    let counts = [("+", Stance.Position.support), ("−", .oppose), ("±", .mixed)].compactMap {
      sign,
      position in
      let number = stances.count { $0 == position }
      return number > 0 ? "\(sign)\(number)" : nil
    }
    return counts.isEmpty ? "no author takes a position" : counts.joined(separator: " ")
  }
}

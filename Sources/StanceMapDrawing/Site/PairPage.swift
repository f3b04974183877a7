import StanceMap

/// A page about two authors: where they meet, where they part, and what only one of them takes up.
struct PairPage {
  var context: SiteContext
  var drawer: MapDrawer
  var pair: PairAgreement

  private static let root = "../"

  var html: String {
    let sides = [pair.first, pair.second].compactMap(context.compared.side)
    let title = sides.map { context.compared.name(of: $0.id) }.listed("and")
    let frame = PageFrame(context: context, root: Self.root, title: title, section: SitePlan.pairs)
    let comparison = Comparison(
      of: context.graph,
      sides: sides,
      texts: context.site.texts,
      unfiltered: context.site.unfiltered
    )
    return frame.html { writer in
      writer.element("h1", words: title)
      writer.facts(sides.map(fact))
      FilterBar(context: context, offersAuthors: false).write(to: &writer)
      map(&writer)
      bands(of: comparison, &writer)
      let section = ReportSection(context: context, root: Self.root)
      section.write(section.blocks(of: comparison), to: &writer)
    }
  }

  private func fact(about side: Comparison.Side) -> (name: String, value: (inout XMLWriter) -> Void) {
    let documents = side.documents.compactMap(context.narrator.index.document)
    return (
      side.id == pair.first ? "One" : "The other",
      { writer in
        writer.list(side.holders) { context.link(toActor: $1, Self.root, &$0) }
        if !documents.isEmpty { writer.words(" in ") }
        writer.list(documents, separator: "; ") {
          $0.link(context.title(of: $1), to: context.plan.document($1.id), Self.root)
        }
      }
    )
  }

  /// The map of the two, where the site has one.
  private func map(_ writer: inout XMLWriter) {
    let name = "differences-\(pair.first)-\(pair.second)"
    guard let index = context.site.maps.firstIndex(where: { $0.id == name }) else { return }
    writer.section("map", context.site.maps[index].view) { writer in
      MapFigure(context: context, drawer: drawer, index: index, root: Self.root, next: "bands").write(
        to: &writer
      )
      writer.element("p", ["class": "note"]) {
        $0.link("This map with its table", to: context.plan.map(index), Self.root)
      }
    }
  }

  // MARK: - Bands

  /// The claims by what the two positions add up to, as far as at least one takes one.
  private func bands(of comparison: Comparison, _ writer: inout XMLWriter) {
    let bands: [(heading: String, isIn: (ClaimComparison) -> Bool)] = [
      ("They part", { $0.finding.isDispute }), ("They meet", { $0.finding.isCommon }),
      ("Only \(context.compared.name(of: pair.first))", { isOnly(0, $0) }),
      ("Only \(context.compared.name(of: pair.second))", { isOnly(1, $0) }),
    ]
    writer.section("bands", "At a glance") { writer in
      writer.element("div", ["class": "bands"]) { writer in
        for band in bands { self.band(band.heading, comparison.claims.filter(band.isIn), &writer) }
      }
    }
  }

  private func isOnly(_ side: Int, _ claim: ClaimComparison) -> Bool {
    claim.finding == .onlyOne && claim.cells[side].statedStance != nil
  }

  private func band(_ heading: String, _ claims: [ClaimComparison], _ writer: inout XMLWriter) {
    writer.element("div") { writer in
      writer.element("h3", words: "\(heading): \(claims.count)")
      guard !claims.isEmpty else { return }
      writer.element("ul", ["class": "rows"]) { writer in
        for claim in claims {
          let topic = claim.claim.topic.map(PageTie.topic)
          let tie = PageTie(
            on: [PageTie.claim(claim.id), topic].compactMap { $0 },
            key: [PageTie.claim(claim.id)]
          )
          writer.element("li", ["data-on": tie.onValue, "data-key": tie.keyValue]) { writer in
            writer.element("b", ["class": "signs"], words: signs(of: claim))
            writer.words(" ")
            context.link(toClaim: claim.id, Self.root, &writer)
          }
        }
      }
    }
  }

  /// Both positions in signs, such as `+ −`, the first author's first.
  private func signs(of claim: ClaimComparison) -> String {
    claim.cells.compactMap(\.stance).map { stance in
      let sign =
        switch stance.position {
        case .support: Wording.sign(for: .supports)
        case .oppose: Wording.sign(for: stance.isImplied ? .impliedOpposition : .opposes)
        case .mixed: Wording.sign(for: .mixed)
        }
      return (stance.isHedged ? "~" : "") + sign
    }.joined(separator: " ")
  }
}

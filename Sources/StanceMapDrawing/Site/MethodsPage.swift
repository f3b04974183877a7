import StanceMap

/// A page that says what was counted and how, so that a reader can judge the rest.
struct MethodsPage {
  var context: SiteContext

  private var graph: StanceGraph { context.graph }

  var html: String {
    PageFrame(context: context, root: "", title: "Methods", section: SitePlan.methods).html { writer in
      writer.element("h1", words: "Methods")
      settings(&writer)
      counts(&writer)
      coverage(&writer)
      quotes(&writer)
      rules(&writer)
      formulas(&writer)
      networks(&writer)
      pages(&writer)
    }
  }

  private func settings(_ writer: inout XMLWriter) {
    guard !context.site.choices.isEmpty else { return }
    writer.section("settings", "Settings") { writer in
      writer.facts(
        context.site.choices.map { choice in
          (TextCleaner.prose.cleaned(choice.name), { $0.words(TextCleaner.prose.cleaned(choice.value)) })
        }
      )
    }
  }

  // MARK: - Counts

  private func counts(_ writer: inout XMLWriter) {
    let statements = graph.statements
    func number(_ name: String, _ isCounted: (Statement) -> Bool) -> (String, Int) {
      (name, statements.count(where: isCounted))
    }
    var rows = [
      ("Documents", graph.documents.count), ("Actors that occur", context.actors.count),
      ("Claims", graph.claims.count), ("Arguments", graph.arguments.count), ("Statements", statements.count),
      ("Passages (an entry with several targets is one)", Set(statements.map(\.passage)).count),
    ]
    rows += StatementKind.allCases.map { kind in
      number("Statements that say: \(kind.rawValue)") { $0.kind == kind }
    }
    rows += Voice.allCases.map { voice in
      number("Statements in voice: \(voice.rawValue)") { $0.voice == voice }
    }
    rows += [
      number("Hedged or conditional") { !$0.isPlain },
      number("The coder was unsure") { $0.confidence == .low },
      number("Without a quote") { $0.quotes.isEmpty }, ("Coded as silent", graph.silences.count),
    ]
    writer.section("counts", "What was counted") { writer in
      table(
        ["What", "How many"],
        rows.map { [$0, String($1)] },
        "Everything that these pages show.",
        "counts",
        &writer
      )
    }
  }

  private func coverage(_ writer: inout XMLWriter) {
    guard !context.bylines.isEmpty else { return }
    let rows = context.bylines.map { byline -> [String] in
      let standings = graph.claims.map { context.standings.mark(of: byline.lead, on: $0.id).standing }
      func number(_ counted: Set<Standing>) -> String { String(standings.count(where: counted.contains)) }
      let own = graph.statements.count { $0.holder == byline.lead && $0.voice == .own }
      return [
        context.narrator.name(of: byline), String(byline.documents.count), String(own),
        number([.supports]), number([.opposes]), number([.mixed]), number([.impliedOpposition]),
        number([.silent]), number([.notYetPossible]), number([.notCoded]),
      ]
    }
    writer.section("coverage", "What is known of each author") { writer in
      table(
        [
          "Author", "Documents", "Own statements", "Supports", "Opposes", "Mixed", "Opposes by implication",
          "Silent",
          "Not yet possible", "Not coded",
        ],
        rows,
        "Claims by the author's position on them, in their own voice. Compare authors only on what both were coded on.",
        "coverage",
        &writer
      )
    }
  }

  private func quotes(_ writer: inout XMLWriter) {
    let entries = context.entries.all
    let rows = graph.documents.map { document -> [String] in
      let anchors = entries.filter { $0.document == document.id }.flatMap { $0.quotes.map(\.anchor) }
      let verdicts = anchors.map(Verdict.init)
      return [context.title(of: document)]
        + Verdict.allCases.map { verdict in String(verdicts.count { $0 == verdict }) }
    }
    guard !rows.isEmpty else { return }
    writer.section("quotes", "How quotes were found") { writer in
      table(
        ["Document"] + Verdict.allCases.map(\.rawValue),
        rows,
        "Quotes are looked for literally, then with white space, quotation marks and dashes folded, then approximately.",
        "quotes",
        &writer
      )
    }
  }

  private enum Verdict: String, CaseIterable {
    case exact = "Exact"
    case folded = "Folded"
    case approximate = "Approximate"
    case ambiguous = "In several places"
    case notFound = "Not found"
    case noText = "Text not at hand"

    init(_ anchor: Anchor) {
      switch anchor {
      case .exact: self = .exact
      case .folded: self = .folded
      case .approximate: self = .approximate
      case .ambiguous: self = .ambiguous
      case .notFound: self = .notFound
      case .noText: self = .noText
      }
    }
  }

  private func table(
    _ columns: [String],
    _ rows: [[String]],
    _ caption: String,
    _ id: String,
    _ writer: inout XMLWriter
  ) {
    writer.element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": .text(id)]
    ) {
      writer in
      writer.element("table") { writer in
        writer.element("caption") { $0.element("span", words: caption) }
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for (index, column) in columns.enumerated() {
              writer.element("th", ["scope": "col", "class": index > 0 ? "figure" : nil], words: column)
            }
          }
        }
        writer.element("tbody") { writer in
          for row in rows {
            writer.element("tr") { writer in
              writer.element("th", ["scope": "row"], words: TextCleaner.prose.cleaned(row[0]))
              for cell in row.dropFirst() { writer.element("td", ["class": "number"], words: cell) }
            }
          }
        }
      }
    }
  }

  // MARK: - Rules

  private func rules(_ writer: inout XMLWriter) {
    writer.section("rules", "How positions come about") { writer in
      writer.element("ul") { writer in
        for rule in Self.rules { writer.element("li", words: rule) }
      }
    }
  }

  private static let rules = [
    "A statement is one coded passage: its holder supports, opposes, blames or absolves a target.",
    "A holder who only supports a claim stands for it, one who only opposes it stands against it, one who does both is "
      + "mixed, whatever the counts.",
    "Hedged and conditional statements decide only where there are no plain ones; the position is then called hedged.",
    "What an author reports of others, or ascribes to opponents, is a position of those others and told apart "
      + "everywhere; an author's own position comes from the author's own voice alone.",
    "Support of a claim implies opposition to those contrary to it. Implied positions are named as such and are in no "
      + "figure unless it says so.",
    "A blank has a reason: coded as silent, not yet possible when the author wrote, or not coded.",
    "Counts of passages count a passage once, however many statements it is evidence for.",
  ]

  /// What the comparison says of its own figures.
  private func formulas(_ writer: inout XMLWriter) {
    guard !context.compared.shown.isEmpty else { return }
    let section = ReportSection(context: context, root: "")
    let blocks = section.blocks(of: context.compared.comparison)
    writer.section("formulas", "How authors are compared") { writer in
      ReportPage(title: "", language: "").blocks(ReportSection.part("How to read this", of: blocks), &writer)
    }
  }

  private func networks(_ writer: inout XMLWriter) {
    guard !context.networks.isEmpty else { return }
    writer.section("networks", "How networks come about") { writer in
      writer.element("p") { writer in
        writer.words(
          "Statements that support or oppose a claim, in own and reported voice, are counted by holder and claim. "
            + "Settings and formula stand below each table: "
        )
        writer.element("a", ["href": .text(SitePlan.networks)], words: "Networks")
        writer.words(".")
      }
    }
  }

  private func pages(_ writer: inout XMLWriter) {
    writer.section("pages", "About these pages") { writer in
      writer.paragraphs([
        "They ask nothing of any other machine and work from a disk. Everything can be read without scripts. With them, "
          + "pointing at something lights up what belongs together, a click opens the passages, and filters and search "
          + "are there.",
        "On a map, Tab goes to the map, the arrow keys from box to box, Home and End to the first and last, Enter "
          + "opens the passages, Escape closes them. In the search, the arrow keys go through what was found.",
      ])
    }
  }
}

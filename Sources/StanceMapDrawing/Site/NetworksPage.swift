import StanceMap

/// The networks that discourse network analysts publish, as far as a page can hold them.
struct NetworksPage {
  var context: SiteContext

  private var networks: SiteNetworks { context.networks }
  private let names: NetworkNames

  init(context: SiteContext) {
    self.context = context
    names = NetworkNames(context: context)
  }

  var html: String {
    PageFrame(context: context, root: "", title: "Networks", section: SitePlan.networks).html { writer in
      writer.element("h1", words: "Networks")
      writer.paragraphs(Self.intro, ["class": "intro"])
      holders(&writer)
      claims(&writer)
      positions(&writer)
      CampsSection(names: names).write(to: &writer)
      reading(&writer)
    }
  }

  private static let intro = [
    "Who agrees with whom and who is at odds, which claims go together, and who takes up which claim, in the figures of "
      + "discourse network analysis. They count statements that support or oppose a claim, in the holder's own voice or "
      + "reported; blame does not count.",
    "Whoever says more has higher figures. The pages that compare authors count each claim once.",
  ]

  // MARK: - Sections

  private func holders(_ writer: inout XMLWriter) {
    let kinds: [(NetworkSettings.Aggregation, String, String)] = [
      (
        .congruence, "Congruence",
        "Pairs of statements, one of each holder, on the same claim: both for it or both against it."
      ),
      (.conflict, "Conflict", "The same, one of them for the claim and the other against it."),
      (.subtract, "Congruence less conflict", "Above zero, the two agree more often than not."),
    ]
    let whole = kinds.compactMap { networks.oneMode(of: "holder", through: "claim", $0.0) }
    guard whole.count == kinds.count, whole[0].network.rows.count > 1 else { return }
    writer.section("holders", "Who agrees with whom, and who is at odds") { writer in
      var shown = whole
      if whole[0].network.rows.count > NetworkMatrix.mostColumns {
        NetworkTies(names: names, figures: whole, columns: kinds.map(\.1)).write("holder-ties", to: &writer)
        shown =
          hasReadableAuthors
          ? kinds.compactMap { networks.oneMode(of: "holder", through: "claim", $0.0, amongAuthors: true) }
          : []
      }
      for (figure, kind) in zip(shown, kinds) where !figure.network.rows.isEmpty {
        NetworkMatrix(names: names, figure: figure, heading: kind.1, words: kind.2)
          .write("holders-\(kind.0.rawValue)", to: &writer)
      }
    }
  }

  private func claims(_ writer: inout XMLWriter) {
    guard let figure = networks.oneMode(of: "claim", through: "holder", .congruence),
      figure.network.rows.count > 1
    else { return }
    writer.section("claims", "Which claims go together") { writer in
      if figure.network.rows.count > NetworkMatrix.mostColumns {
        NetworkTies(names: names, figures: [figure], columns: ["Congruence"])
          .write("claim-ties", to: &writer)
      } else {
        let words =
          "Pairs of statements of one holder, one on each claim: both claims supported or both opposed."
        NetworkMatrix(names: names, figure: figure, heading: "Congruence of claims", words: words)
          .write("claims-congruence", to: &writer)
      }
    }
  }

  private func positions(_ writer: inout XMLWriter) {
    guard let whole = networks.positions(.subtract, amongAuthors: false) else { return }
    let isLarge = whole.network.columns.count > NetworkMatrix.mostColumns
    guard !isLarge || hasReadableAuthors,
      let figure = isLarge ? networks.positions(.subtract, amongAuthors: true) : whole,
      !figure.network.columns.isEmpty, figure.network.rows.count <= NetworkMatrix.mostRows
    else { return table(of: whole, &writer) }
    let counts = networks.positions(.ignore, amongAuthors: isLarge)?.network
    let words =
      "Of each holder's statements on a claim, those that support it less those that oppose it; blank where there are none."
    writer.section("positions", "Who takes up which claim") { writer in
      let heading = isLarge ? "The authors' statements on claims" : "Statements on claims"
      NetworkMatrix(names: names, figure: figure, heading: heading, words: words, counts: counts)
        .write("positions-subtract", to: &writer)
    }
  }

  /// What takes the place of a table that is too large.
  private func table(of whole: SiteNetworks.Figure, _ writer: inout XMLWriter) {
    writer.section("positions", "Who takes up which claim") { writer in
      let (claims, holders) = (whole.network.rows.count, whole.network.columns.count)
      writer.paragraphs(
        ["A table of \(counted(claims, "claim")) by \(counted(holders, "holder")) is too large for a page."],
        ["class": "intro"]
      )
      NetworkAccount(lines: whole.account, command: whole.command).write(to: &writer)
    }
  }

  /// Whether there is a table of the authors alone, where one of all would be too large.
  private var hasReadableAuthors: Bool { (2...NetworkMatrix.mostColumns).contains(networks.authors.count) }

  private func reading(_ writer: inout XMLWriter) {
    writer.section("reading", "How to read the formulas") { writer in
      writer.paragraphs([
        "n(i,j,q) is how many statements i makes on j at level q of the qualifier, which is 1 where a statement supports "
          + "a claim and 0 where it opposes it. N(i) is how many i makes at all.",
        "The commands take the files of the project, in place of PROJECT, and print the same figures of all that is in "
          + "them, also as files for spreadsheets, R, Gephi, visone and UCINET: --format csv, json, graphml or dl.",
      ])
      writer.element("p") { writer in
        writer.words("What was counted, and the settings of these pages: ")
        writer.element("a", ["href": .text(SitePlan.methods)], words: "Methods")
        writer.words(".")
      }
    }
  }
}

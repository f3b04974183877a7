extension ComparisonReport {
  func positions(of comparison: Comparison) -> [Report.Block] {
    let title: String =
      switch selection {
      case nil: "Positions"
      case .disputes: "Positions on what is disputed"
      case .common: "Positions on common ground"
      case .silent: "Positions on what somebody is silent on"
      }
    let claims = comparison.claims.filter(selects)
    guard !claims.isEmpty else {
      return [.heading(level: 2, title), .paragraph("There are no such claims.")]
    }
    let sections = grouping.sections(of: claims, names: names)
    let rows = sections.flatMap { section in
      section.claims.map { claim in
        Report.Grid.Row(
          group: section.name,
          [Report.Grid.Cell(claim.claim.text)]
            + claim.cells.map { Report.Grid.Cell(names.words(for: $0), sign: names.sign(for: $0)) }
            + [Report.Grid.Cell(claim.finding.rawValue)],
          evidence: names.evidence(for: claim)
        )
      }
    }
    let columns =
      [Report.Grid.Column("Claim", .prose)]
      + comparison.sides.enumerated().map { Report.Grid.Column(names.short($1), short: names.letter($0)) }
      + [Report.Grid.Column("Finding")]
    var grid = Report.Grid(columns: columns, rows: rows)
    grid.key =
      "+ supports, − opposes, ± mixed, ~ hedged, (−) opposes by implication, ○ silent, ◌ not yet possible, "
      + "? not coded; r reported, i imputed."
    return [.heading(level: 2, title), .grid(grid)]
  }

  func silences(of comparison: Comparison) -> [Report.Block] {
    let stated = comparison.claims.filter { $0.finding != .nobody }
    let entries = comparison.sides.indices.flatMap { place -> [Report.Entry] in
      let short = names.short(comparison.sides[place])
      let silent = stated.filter { $0.cells[place].isSilent }
      let early = stated.filter { $0.cells[place].isNotYetPossible }
      let blank = stated.filter { $0.cells[place] == .notCoded }
      let items = silent.map { claim in
        Report.Entry(
          claim.claim.label,
          items: claim.cells[place].silences.map { silence in
            let evidence = names.evidence(for: silence, label: "")
            return Report.Entry("\(evidence.words) (\(evidence.file):\(evidence.line))")
          }
        )
      }
      let list = selection == .silent ? items : []
      return [entry("\(short), silent", silent, items: list)]
        + (early.isEmpty ? [] : [entry("\(short), not yet possible", early)])
        + (blank.isEmpty ? [] : [entry("\(short), not coded", blank)])
    }
    return [
      .heading(level: 2, "Passed over"), .paragraph("Claims that another side states a position on."),
    ] + entries.map(Report.Block.entry)
  }

  private func entry(_ title: String, _ claims: [ClaimComparison], items: [Report.Entry] = []) -> Report.Entry
  {
    let labels =
      items.isEmpty && !claims.isEmpty ? ": " + claims.map(\.claim.label).joined(separator: "; ") : ""
    return Report.Entry("\(title) (\(claims.count))\(labels)", items: items)
  }
}

extension ComparisonReport.Grouping {
  /// The claims under headings, in the order in which these are read.
  func sections(
    of claims: [ClaimComparison],
    names: ComparisonNames
  ) -> [(name: String, claims: [ClaimComparison])] {
    switch self {
    case .claim: return [("", claims)]
    case .dispute:
      return ClaimComparison.Finding.allCases.map { finding in
        (finding.rawValue, claims.filter { $0.finding == finding })
      }
    case .topic:
      let topics = names.graph.topics.map { Optional($0.id) } + [nil]
      let kinds: [Claim.Kind?] = [.fact, .cause, .prediction, .value, .demand, nil]
      return topics.flatMap { topic in
        kinds.map { kind in
          let name = topic.flatMap(names.index.topic)?.name ?? "Without a topic"
          let ofKind = kind.map { ": \($0.rawValue)s" } ?? ""
          return (name + ofKind, claims.filter { $0.claim.topic == topic && $0.claim.kind == kind })
        }
      }
    }
  }
}

extension ClaimComparison.Cell {
  var isSilent: Bool { !silences.isEmpty }

  var silences: [Silence] {
    guard case .silent(let silences) = self else { return [] }
    return silences
  }

  var isNotYetPossible: Bool {
    guard case .notYetPossible = self else { return false }
    return true
  }
}

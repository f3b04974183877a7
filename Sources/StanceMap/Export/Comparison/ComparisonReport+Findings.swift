extension ComparisonReport {
  func findings(of comparison: Comparison) -> [Report.Block] {
    var blocks: [Report.Block] = [.heading(level: 2, "Findings")]
    blocks += headlines(of: comparison).map(Report.Block.paragraph)
    let told: [(ClaimComparison.Finding, String)] = [
      (.openDispute, "Open disputes"),
      (.halfDispute, "Half-disputes, where a stance is hedged, implied or mixed"),
      (.commonGround, "Common ground"),
      (.halfAgreement, "Half-agreements, where a stance is hedged or implied"),
    ]
    for (finding, title) in told {
      let claims = comparison.claims.filter { $0.finding == finding && selects($0) }
      let isAsked = selection == nil || (selection == .disputes) == finding.isDispute
      guard isAsked, selection != .silent else { continue }
      let items = claims.map { claim in
        Report.Entry(
          "\(claim.claim.label): \(camps(of: claim))",
          evidence: repeated(names.evidence(for: claim))
        )
      }
      blocks.append(.entry(Report.Entry("\(title): \(claims.count)", items: items)))
    }
    guard selection == nil else { return blocks }
    return blocks + [.entry(singles(of: comparison))] + sameFacts(of: comparison).map(Report.Block.entry)
      + blameFindings(of: comparison).map(Report.Block.entry) + [.entry(argumentFinding(of: comparison))]
  }

  /// How far they agree, in a sentence or two.
  private func headlines(of comparison: Comparison) -> [String] {
    if comparison.pairs.count == 1 { return [sentence(for: comparison.pairs[0], of: comparison)] }
    let enough = comparison.pairs.filter(\.isEnough)
    var sentences = [
      "Of \(counted(comparison.pairs.count, "pair")), \(enough.count) \(enough.count == 1 ? "has" : "have") a "
        + "stance on at least \(counted(comparison.settings.minimum, "common claim"))."
    ]
    let ends = [("Closest", comparison.pairs.closest), ("Farthest apart", comparison.pairs.farthest)]
    for (title, pairs) in ends where !pairs.isEmpty {
      let told = pairs.map { "\(names.words(for: $0)), who \(agreement(of: $0))" }
      sentences.append("\(title): \(told.joined(separator: "; ")).")
    }
    let distances = PairDistances(of: comparison.pairs)
    return sentences
      + comparison.pairs.farthest.map { between($0, distances.sides(between: $0), of: comparison) }
  }

  /// Who is nearer to each of two than these are to each other.
  private func between(
    _ pair: PairAgreement,
    _ sides: [Comparison.Side.ID],
    of comparison: Comparison
  ) -> String {
    let told = sides.map { side in
      let agreements = [pair.first, pair.second].compactMap { other in
        comparison.pair(side, other).map {
          "agrees with \(names.short(other)) on \($0.agreed.count) of \($0.both)"
        }
      }
      return "\(names.short(side)), who \(agreements.joined(separator: " and "))"
    }
    return "Between \(names.words(for: pair)), nearer to each than these are to each other: "
      + (told.isEmpty ? "nobody" : told.joined(separator: "; ")) + "."
  }

  private func sentence(for pair: PairAgreement, of comparison: Comparison) -> String {
    guard pair.both > 0 else {
      return "Of \(counted(comparison.claims.count, "claim")) there is none that \(names.words(for: pair)) "
        + "both take a position on."
    }
    let mixed = pair.mixed.isEmpty ? "" : ", on \(pair.mixed.count) at least one is mixed"
    return "\(names.words(for: pair)) both take a position on \(pair.both) of "
      + "\(counted(comparison.claims.count, "claim")). They \(agreement(of: pair)); on "
      + "\(pair.opposed.count) they are opposite\(mixed)."
  }

  /// Such as `agree on 7 of 9 (78 %, 95 % interval 45 to 94 %)`.
  private func agreement(of pair: PairAgreement) -> String {
    let counts = "agree on \(pair.agreed.count) of \(pair.both)"
    guard let agreement = pair.agreement else { return "\(counts) (too few for a share)" }
    return
      "\(counts) (\(percent(agreement.share))\u{A0}%, 95\u{A0}% interval \(words(for: agreement.interval))\u{A0}%)"
  }

  func percent(_ share: Double) -> String { (100 * share).text(decimals: 0) }

  func words(for interval: (low: Double, high: Double)) -> String {
    "\(percent(interval.low)) to \(percent(interval.high))"
  }

  /// Who takes which position, such as `supports: Ada; opposes, hedged: Jory`.
  private func camps(of claim: ClaimComparison) -> String {
    let held = zip(names.sides, claim.cells).filter { $1.stance != nil }
    let positions = held.map { names.words(for: $1) }.uniqued
    return positions.sorted { rank($0) < rank($1) }.map { position in
      let holders = held.filter { names.words(for: $1) == position }.map { names.short($0.0) }
      return "\(position): \(holders.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  /// Evidence that the tables below have, too.
  func repeated(_ evidence: [Report.Evidence]) -> [Report.Evidence] {
    evidence.filter { !$0.isAbsence }.map { evidence in
      var evidence = evidence
      evidence.isRepeated = true
      return evidence
    }
  }

  private func rank(_ words: String) -> Int {
    words.hasPrefix("supports") ? 0 : words.hasPrefix("mixed") ? 1 : 2
  }

  private func singles(of comparison: Comparison) -> Report.Entry {
    let singles = comparison.claims.filter { $0.finding == .onlyOne }
    let counts = comparison.sides.indices.map { side in
      let own = singles.count { $0.cells[side].statedStance != nil }
      return "\(names.short(comparison.sides[side])) \(own)"
    }
    let nobody = comparison.claims.count { $0.finding == .nobody }
    let rest = nobody == 0 ? "" : "; nobody: \(nobody)"
    return Report.Entry(
      "Only one takes a position: \(singles.count) (\(counts.joined(separator: ", ")))\(rest)"
    )
  }

  /// Pairs who mostly agree on what is, and mostly part on what should be.
  private func sameFacts(of comparison: Comparison) -> [Report.Entry] {
    let kinds = FactsAndDemands(of: comparison.claims)
    let items = comparison.pairs.filter(kinds.isSplit).map { pair -> Report.Entry in
      let (facts, demands) = (kinds.facts(of: pair), kinds.demands(of: pair))
      let opposed = comparison.claims.filter { $0.claim.isAboutWhatShouldBe && pair.opposed.contains($0.id) }
      return Report.Entry(
        "\(names.words(for: pair)): agree on \(facts.agreed) of \(facts.both) facts, causes and predictions, "
          + "and on \(demands.agreed) of \(demands.both) values and demands; opposite on "
          + names.labels(of: opposed.map(\.id))
      )
    }
    return items.isEmpty
      ? [] : [Report.Entry("Same facts, opposite values or demands: \(items.count)", items: items)]
  }
}

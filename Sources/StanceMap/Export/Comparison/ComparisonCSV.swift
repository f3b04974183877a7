/// Writes a comparison as a table for R, pandas or a spreadsheet: one kind of thing a table, a row for each piece of
/// evidence.
package struct ComparisonCSV: Sendable {
  /// What the rows are about.
  package enum Table: String, Sendable, CaseIterable {
    case stances, pairs, blame, arguments, robustness, explanation
  }

  package var names: ComparisonNames
  /// Which claims have rows in the table of stances.
  package var selects: @Sendable (ClaimComparison) -> Bool

  package init(
    names: ComparisonNames,
    selects: @escaping @Sendable (ClaimComparison) -> Bool = { _ in true }
  ) {
    self.names = names
    self.selects = selects
  }

  package func text(of comparison: Comparison, robustness: Robustness?, table: Table) -> String {
    let rows: [[String]] =
      switch table {
      case .stances: stances(of: comparison)
      case .pairs: pairs(of: comparison)
      case .blame: blame(of: comparison)
      case .arguments: arguments(of: comparison)
      case .robustness: robustness.map(changes) ?? []
      case .explanation: []
      }
    return CSVWriter().text(of: rows)
  }

  // MARK: - Evidence

  static let evidenceColumns = ["document", "part", "text_line", "quote", "confidence", "file", "line"]

  private static let noEvidence = evidenceColumns.map { _ in "" }

  private func evidence(for statement: Statement) -> [String] {
    evidence(
      document: statement.document,
      part: statement.part,
      quotes: statement.quotes,
      confidence: statement.confidence,
      statement.source
    )
  }

  private func evidence(for argument: Argument) -> [String] {
    evidence(
      document: argument.document,
      part: argument.part,
      quotes: argument.quotes,
      confidence: nil,
      argument.source
    )
  }

  private func evidence(
    document: Document.ID?,
    part: Part.ID?,
    quotes: [Quote],
    confidence: Confidence?,
    _ source: SourceRange
  ) -> [String] {
    [
      document ?? "", part ?? "", quotes.first?.anchor.passage.map { "\($0.start.line)" } ?? "",
      quotes.map(\.words).joined(separator: " / "), confidence?.rawValue ?? "", names.file(of: source),
      "\(source.start.line)",
    ]
  }

  private func truth(_ value: Bool) -> String { value ? "TRUE" : "FALSE" }
  private func name(of side: Comparison.Side.ID) -> String {
    names.sides.first { $0.id == side }.map(names.name(of:)) ?? side
  }

  // MARK: - Stances

  private func stances(of comparison: Comparison) -> [[String]] {
    let header =
      [
        "topic", "kind", "claim", "claim_text", "finding", "author", "author_name", "stance", "implied",
        "hedged",
        "voice", "reason", "statement",
      ] + Self.evidenceColumns
    return [header]
      + comparison.claims.filter(selects).flatMap { claim in
        zip(comparison.sides, claim.cells).flatMap { side, cell in
          rows(for: cell).map { row in
            [
              claim.claim.topic ?? "", claim.claim.kind?.rawValue ?? "", claim.id, claim.claim.text,
              claim.finding.rawValue, side.id, names.name(of: side),
            ] + row
          }
        }
      }
  }

  /// A row for each statement that a stance rests on, or for each reason why there is none.
  private func rows(for cell: ClaimComparison.Cell) -> [[String]] {
    switch cell {
    case .stance(let stance):
      return stance.statements.compactMap(names.index.statement).map { statement in
        [
          stance.position.rawValue, truth(stance.isImplied), truth(stance.isHedged), stance.voice.rawValue,
          "",
          statement.id,
        ] + evidence(for: statement)
      }
    case .silent(let silences):
      return silences.map { silence in
        ["silent", "", "", "", silence.reason ?? "", "", silence.document, "", "", "", ""]
          + [names.file(of: silence.source), "\(silence.source.start.line)"]
      }
    case .notYetPossible(let since):
      return [["not yet possible", "", "", "", "since \(since)", ""] + Self.noEvidence]
    case .notCoded: return [["not coded", "", "", "", "", ""] + Self.noEvidence]
    }
  }

  // MARK: - Pairs

  /// A row for each pair on all claims, and on those of each kind.
  private func pairs(of comparison: Comparison) -> [[String]] {
    let header = [
      "first", "second", "kind", "claims", "both", "agree", "opposite", "mixed", "hedged", "only_first",
      "only_second", "share", "low", "high", "distance",
    ]
    let scopes: [(String, [ClaimComparison])] =
      [("all", comparison.claims)]
      + Claim.Kind.allCases.map { kind in
        (kind.rawValue, comparison.claims.filter { $0.claim.kind == kind })
      }
    return [header]
      + scopes.flatMap { name, claims in
        PairAgreement.pairs(of: comparison.sides, on: claims, settings: comparison.settings).map { pair in
          let counts = [
            claims.count, pair.both, pair.agreed.count, pair.opposed.count, pair.mixed.count,
            pair.hedged.count,
            pair.onlyFirst.count, pair.onlySecond.count,
          ]
          let interval = pair.agreement?.interval
          let figures = [pair.agreement?.share, interval?.low, interval?.high, pair.distance]
          return [pair.first, pair.second, name] + counts.map(String.init)
            + figures.map { $0?.text(decimals: 4) ?? "" }
        }
      }
  }

  // MARK: - Blame

  private func blame(of comparison: Comparison) -> [[String]] {
    let blame = comparison.blame
    let header =
      [
        "author", "author_name", "does", "target", "target_name", "outcome", "role", "hedged", "passages",
        "per_1000_words", "shared", "disputed", "never_quoted", "carried_by", "statement",
      ] + Self.evidenceColumns
    let never = Set(blame.neverQuoted.map(\.charge))
    return [header]
      + blame.charges.flatMap { charge in
        let place = comparison.sides.firstIndex { $0.id == charge.side }
        let rate = place.flatMap { comparison.words[$0].rate(of: charge.passages) }
        return charge.statements.map { statement in
          let carrier: String = if case .claim(let claim) = statement.origin { claim } else { "" }
          return [
            charge.side, name(of: charge.side), charge.kind.rawValue, charge.target,
            names.name(of: charge.target), statement.outcome ?? "", statement.role?.rawValue ?? "",
            truth(!statement.isPlain), "\(charge.passages)", rate?.text(decimals: 4) ?? "",
            truth(blame.shared.contains { $0.charges.contains(charge) }),
            truth(blame.disputed.contains { $0.blaming.contains(charge) || $0.absolving.contains(charge) }),
            truth(never.contains(charge)), carrier, statement.id,
          ] + evidence(for: statement)
        }
      }
  }

  // MARK: - Arguments

  private func arguments(of comparison: Comparison) -> [[String]] {
    let header =
      ["finding", "author", "claim", "link", "premises", "by", "attack", "on_claim", "evidence_of"]
      + Self.evidenceColumns
    let attacked = comparison.arguments.attacked.flatMap { attacked -> [[String]] in
      let link = attacked.link
      let start = [
        "attacked", link.side, link.claim, link.kind.rawValue, link.premises.joined(separator: " + "),
        attacked.by,
      ]
      return link.arguments.map { start + ["", "", link.side] + evidence(for: $0) }
        + attacked.attacks.flatMap { rows(for: $0, by: attacked.by).map { start + $0 } }
    }
    let unanswered = comparison.arguments.unanswered.flatMap { objection -> [[String]] in
      let start = [
        "unanswered", objection.supporters.joined(separator: " + "), objection.claim,
        ArgumentKind.opposedBy.rawValue, objection.premises.joined(separator: " + "),
      ]
      return objection.arguments.map { start + [$0.holder, "", "", $0.holder] + evidence(for: $0) }
    }
    return [header] + attacked + unanswered
  }

  private func rows(for attack: ArgumentContrast.Attack, by side: Comparison.Side.ID) -> [[String]] {
    func rows(_ words: String, _ stance: Stance) -> [[String]] {
      stance.statements.compactMap(names.index.statement).map {
        [words, stance.claim, side] + evidence(for: $0)
      }
    }
    switch attack {
    case .opposesPremise(let stance): return rows("opposes a premise", stance)
    case .opposesConclusion(let stance): return rows("opposes the conclusion", stance)
    case .arguesAgainst(let claim, let arguments):
      return arguments.map { ["argues against", claim, side] + evidence(for: $0) }
    }
  }

  // MARK: - Robustness

  private func changes(_ robustness: Robustness) -> [[String]] {
    let header = ["without", "claim", "subject", "id", "other_id", "before", "after"]
    return [header]
      + robustness.trials.flatMap { trial in
        trial.flips.map { [trial.omission.rawValue, ""] + row(for: $0) }
      }
      + robustness.claimTrials.flatMap { trial in trial.flips.map { ["claim", trial.claim] + row(for: $0) } }
  }

  private func row(for flip: Robustness.Flip) -> [String] {
    [flip.subject.name] + flip.subject.ids + [flip.before, flip.after].map { $0?.words { $0 } ?? "" }
  }

  // MARK: - Explanation

  package func text(of explanation: StanceExplanation) -> String {
    let header =
      [
        "claim", "finding", "author", "stance", "counts", "reason", "does", "target", "voice", "hedged",
        "statement",
      ]
      + Self.evidenceColumns
    let rows = explanation.accounts.flatMap { account -> [[String]] in
      let start = [explanation.claim.id, explanation.finding.rawValue, account.side]
      let stance = account.cell.name
      let steps = account.steps.map { step in
        let statement = step.statement
        return start + [
          stance, truth(step.counts), step.reason.rawValue, statement.kind.rawValue, statement.target.id,
          statement.voice.rawValue, truth(!statement.isPlain), statement.id,
        ] + evidence(for: statement)
      }
      return steps.isEmpty
        ? [start + [stance, "", "", "", "", "", "", ""] + Self.noEvidence] : steps
    }
    return CSVWriter().text(of: [header] + rows)
  }
}

extension ClaimComparison.Cell {
  /// The stance, or why there is none, in a word.
  var name: String {
    switch self {
    case .stance(let stance): stance.position.rawValue
    case .silent: "silent"
    case .notYetPossible: "not yet possible"
    case .notCoded: "not coded"
    }
  }
}

extension Robustness.Subject {
  /// What kind of finding it is.
  var name: String {
    switch self {
    case .claim: "claim"
    case .pair: "pair"
    case .closestPair: "closest pair"
    case .farthestPair: "farthest pair"
    case .sameFacts: "same facts"
    case .between: "between"
    case .sharedBlame: "shared blame"
    case .disputedBlame: "disputed blame"
    case .returnedBlame: "returned blame"
    case .attackedArgument: "attacked argument"
    case .unansweredObjection: "unanswered objection"
    }
  }

  /// Two ids, the second or both empty where there are fewer.
  var ids: [String] {
    switch self {
    case .claim(let id), .sharedBlame(let id), .disputedBlame(let id): [id, ""]
    case .pair(let first, let second), .sameFacts(let first, let second), .between(let first, let second),
      .returnedBlame(let first, let second):
      [first, second]
    case .closestPair, .farthestPair: ["", ""]
    case .attackedArgument(let claim, let side): [claim, side]
    case .unansweredObjection(let claim, let premises): [claim, premises.joined(separator: " + ")]
    }
  }
}

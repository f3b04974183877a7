/// Turns a comparison into one JSON value, for other programs.
///
/// `docs/compare.md` describes the value and `docs/compare.schema.json` checks it.
package struct ComparisonExport: Sendable {
  /// The format that is written.
  package static let format = 1

  package var names: ComparisonNames
  /// Which claims are written.
  package var selects: @Sendable (ClaimComparison) -> Bool

  package init(
    names: ComparisonNames,
    selects: @escaping @Sendable (ClaimComparison) -> Bool = { _ in true }
  ) {
    self.names = names
    self.selects = selects
  }

  private var evidence: EvidenceExport { EvidenceExport(projectFolder: names.projectFolder) }

  package func json(of comparison: Comparison, robustness: Robustness? = nil) -> JSONValue {
    let distances = PairDistances(of: comparison.pairs)
    return .object(leavingOutEmpty: [
      "format": .integer(Self.format),
      "title": .string(names.graph.title),
      "settings": [
        "minimum": .integer(comparison.settings.minimum),
        "countsImplied": .bool(comparison.settings.countsImplied),
      ],
      "sides": .array(comparison.sides.indices.map { side($0, of: comparison) }),
      "claims": .array(comparison.claims.filter(selects).map(json)),
      "pairs": .array(comparison.pairs.map { json(of: $0, distances) }),
      "blame": json(of: comparison.blame, in: comparison),
      "arguments": json(of: comparison.arguments),
      "robustness": robustness.map(json),
    ])
  }

  private func side(_ place: Int, of comparison: Comparison) -> JSONValue {
    let side = comparison.sides[place]
    let cells = comparison.claims.map { $0.cells[place] }
    let words = comparison.words[place]
    return .object(leavingOutEmpty: [
      "id": .string(side.id),
      "name": .string(names.name(of: side)),
      "holders": .strings(side.holders),
      "isDocument": .bool(side.isDocument),
      "documents": .strings(side.documents),
      "stated": .integer(cells.count { $0.statedStance != nil }),
      "implied": .integer(cells.count { $0.stance?.isImplied ?? false }),
      "silent": .integer(cells.count(where: \.isSilent)),
      "notYetPossible": .integer(cells.count(where: \.isNotYetPossible)),
      "notCoded": .integer(cells.count { $0 == .notCoded }),
      "words": words.missing.isEmpty && side.isAuthor ? .integer(words.count) : nil,
      "missingTexts": .strings(words.missing),
    ])
  }

  // MARK: - Claims

  private func json(of claim: ClaimComparison) -> JSONValue {
    .object(leavingOutEmpty: [
      "id": .string(claim.id),
      "text": .string(claim.claim.text),
      "topic": claim.claim.topic.map(JSONValue.string),
      "kind": claim.claim.kind.map { .string($0.rawValue) },
      "finding": .string(claim.finding.rawValue),
      "cells": .array(zip(names.sides, claim.cells).map { json(of: $1, side: $0.id) }),
    ])
  }

  private func json(of cell: ClaimComparison.Cell, side: Comparison.Side.ID) -> JSONValue {
    let stance = cell.stance
    var since: JSONValue?
    if case .notYetPossible(let date) = cell { since = .string("\(date)") }
    return .object(leavingOutEmpty: [
      "side": .string(side),
      "stance": .string(cell.name),
      "implied": stance.map { .bool($0.isImplied) },
      "hedged": stance.map { .bool($0.isHedged) },
      "voice": stance.map { .string($0.voice.rawValue) },
      "statements": stance.map(statements),
      "silences": .array(cell.silences.map(json)),
      "since": since,
    ])
  }

  private func statements(of stance: Stance) -> JSONValue {
    .array(stance.statements.compactMap(names.index.statement).map(evidence.json(of:)))
  }

  private func json(of silence: Silence) -> JSONValue {
    .object(leavingOutEmpty: [
      "document": .string(silence.document),
      "reason": silence.reason.map(JSONValue.string),
      "source": evidence.json(of: silence.source),
    ])
  }

  // MARK: - Pairs

  private func json(of pair: PairAgreement, _ distances: PairDistances) -> JSONValue {
    .object([
      .init("first", .string(pair.first)), .init("second", .string(pair.second)),
      .init("both", .integer(pair.both)), .init("agreed", .strings(pair.agreed)),
      .init("opposed", .strings(pair.opposed)), .init("mixed", .strings(pair.mixed)),
      .init("hedged", .strings(pair.hedged)), .init("onlyFirst", .strings(pair.onlyFirst)),
      .init("onlySecond", .strings(pair.onlySecond)), .init("share", number(pair.agreement?.share)),
      .init("interval", pair.agreement.map(interval) ?? .null), .init("distance", number(pair.distance)),
      .init("between", .strings(distances.sides(between: pair))),
    ])
  }

  private func interval(of agreement: Proportion) -> JSONValue {
    .array([agreement.interval.low, agreement.interval.high].map(number))
  }

  private func number(_ value: Double?) -> JSONValue {
    value.map { .number($0.rounded(decimals: 6)) } ?? .null
  }

  // MARK: - Blame

  private func json(of blame: BlameContrast, in comparison: Comparison) -> JSONValue {
    [
      "charges": .array(blame.charges.map { json(of: $0, in: comparison) }),
      "shared": .array(
        blame.shared.map { shared in
          [
            "target": .string(shared.target), "sides": .strings(shared.charges.map(\.side)),
            "for": .strings(shared.outcomes),
          ]
        }
      ),
      "disputed": .array(
        blame.disputed.map { disputed in
          [
            "target": .string(disputed.target), "blaming": .strings(disputed.blaming.map(\.side)),
            "absolving": .strings(disputed.absolving.map(\.side)), "for": .strings(disputed.outcomes),
          ]
        }
      ),
      "returned": .array(
        blame.returned.map { returned in
          .array(
            (returned.one + returned.other).map {
              ["side": .string($0.side), "target": .string($0.target)]
            }
          )
        }
      ),
      "neverQuoted": .array(
        blame.neverQuoted.map { never in
          [
            "side": .string(never.charge.side), "target": .string(never.charge.target),
            "quotedMembers": .strings(never.quotedMembers),
          ]
        }
      ),
    ]
  }

  private func json(of charge: BlameContrast.Charge, in comparison: Comparison) -> JSONValue {
    let place = comparison.sides.firstIndex { $0.id == charge.side }
    let rate = place.flatMap { comparison.words[$0].rate(of: charge.passages) }
    return .object([
      .init("side", .string(charge.side)), .init("kind", .string(charge.kind.rawValue)),
      .init("target", .string(charge.target)), .init("for", .strings(charge.outcomes.compactMap { $0 })),
      .init("as", .strings(charge.roles.map(\.rawValue))), .init("hedged", .bool(charge.isHedged)),
      .init("passages", .integer(charge.passages)), .init("per1000Words", number(rate)),
      .init("statements", .array(charge.statements.map(json(ofBlame:)))),
    ])
  }

  private func json(ofBlame statement: Statement) -> JSONValue {
    guard case .claim(let claim) = statement.origin, case .object(var members) = evidence.json(of: statement)
    else { return evidence.json(of: statement) }
    members.removeAll { $0.name == "origin" }
    return .object(members + [.init("origin", ["claim": .string(claim)])])
  }

  // MARK: - Arguments

  private func json(of arguments: ArgumentContrast) -> JSONValue {
    [
      "attacked": .array(
        arguments.attacked.map { attacked in
          [
            "side": .string(attacked.link.side), "claim": .string(attacked.link.claim),
            "kind": .string(attacked.link.kind.rawValue), "premises": .strings(attacked.link.premises),
            "arguments": .array(attacked.link.arguments.map(evidence.json(of:))),
            "by": .string(attacked.by), "attacks": .array(attacked.attacks.map(json)),
          ]
        }
      ),
      "unanswered": .array(
        arguments.unanswered.map { objection in
          [
            "claim": .string(objection.claim), "premises": .strings(objection.premises),
            "raisedBy": .strings(objection.raisedBy), "supporters": .strings(objection.supporters),
            "grantedBy": .strings(objection.grantedBy),
            "arguments": .array(objection.arguments.map(evidence.json(of:))),
          ]
        }
      ),
    ]
  }

  private func json(of attack: ArgumentContrast.Attack) -> JSONValue {
    switch attack {
    case .opposesPremise(let stance):
      [
        "attack": "opposes a premise", "claim": .string(stance.claim), "hedged": .bool(stance.isHedged),
        "statements": statements(of: stance),
      ]
    case .opposesConclusion(let stance):
      [
        "attack": "opposes the conclusion", "claim": .string(stance.claim), "hedged": .bool(stance.isHedged),
        "statements": statements(of: stance),
      ]
    case .arguesAgainst(let claim, let arguments):
      [
        "attack": "argues against", "claim": .string(claim),
        "arguments": .array(arguments.map(evidence.json(of:))),
      ]
    }
  }

  // MARK: - Robustness and explanation

  private func json(of robustness: Robustness) -> JSONValue {
    [
      "findings": .integer(robustness.findings),
      "without": .array(
        robustness.trials.map { trial in
          [
            "omission": .string(trial.omission.rawValue), "leftOut": .integer(trial.leftOut),
            "flips": .array(trial.flips.map(json)),
          ]
        }
      ),
      "withoutClaim": .array(
        robustness.claimTrials.map { ["claim": .string($0.claim), "flips": .array($0.flips.map(json))] }
      ),
      "ranges": .array(
        robustness.ranges.map { range in
          [
            "first": .string(range.first), "second": .string(range.second),
            "least": number(range.least.share), "greatest": number(range.greatest.share),
          ]
        }
      ),
    ]
  }

  private func json(of flip: Robustness.Flip) -> JSONValue {
    [
      "subject": .string(flip.subject.name), "ids": .strings(flip.subject.ids.filter { !$0.isEmpty }),
      "before": flip.before.map { .string($0.words { $0 }) } ?? .null,
      "after": flip.after.map { .string($0.words { $0 }) } ?? .null,
    ]
  }

  package func json(of explanation: StanceExplanation) -> JSONValue {
    [
      "format": .integer(Self.format), "claim": .string(explanation.claim.id),
      "text": .string(explanation.claim.text), "finding": .string(explanation.finding.rawValue),
      "accounts": .array(
        explanation.accounts.map { account in
          [
            "cell": json(of: account.cell, side: account.side),
            "steps": .array(
              account.steps.map { step in
                [
                  "counts": .bool(step.counts), "reason": .string(step.reason.rawValue),
                  "statement": evidence.json(of: step.statement),
                ]
              }
            ),
          ]
        }
      ),
    ]
  }
}

/// Turns the agreement of two codings into one JSON value, for other programs.
package struct AgreementExport: Sendable {
  /// The format that is written.
  package static let format = 1

  package var names: AgreementNames

  package init(names: AgreementNames) {
    self.names = names
  }

  package func json(of agreement: CoderAgreement) -> JSONValue {
    .object(leavingOutEmpty: [
      "format": .integer(Self.format),
      "title": .string(names.graph.title),
      "coding": .string(names.other),
      "resamples": .integer(agreement.bootstrap.resamples),
      "seed": .integer(Int(clamping: agreement.bootstrap.seed)),
      "overall": agreement.overall.json,
      "documents": .array(
        agreement.documents.map { ["document": .string($0.document), "figures": $0.figures.json] }
      ),
      "onlyInReference": .strings(agreement.onlyInReference),
      "onlyInOther": .strings(agreement.onlyInOther),
      "disagreements": disagreements(of: agreement),
    ])
  }

  package func disagreements(of agreement: CoderAgreement) -> JSONValue {
    .array(agreement.disagreements.map(json))
  }

  private func json(of disagreement: Disagreement) -> JSONValue {
    .object(leavingOutEmpty: [
      "kind": .string(disagreement.kind.rawValue),
      "document": .string(disagreement.document),
      "holder": .string(disagreement.holder),
      "voice": disagreement.voice.map { .string($0.rawValue) },
      "claim": disagreement.subject.claim.map(JSONValue.string),
      "blame": disagreement.subject.blame.map { .string($0.kind.rawValue) },
      "target": disagreement.subject.blame.map { .string($0.target.id) },
      "reference": json(of: disagreement.reference),
      "other": json(of: disagreement.other),
    ])
  }

  private func json(of finding: Disagreement.Finding) -> JSONValue {
    let evidence = EvidenceExport(projectFolder: names.projectFolder)
    return .object(leavingOutEmpty: [
      "stance": finding.position.map { .string($0.rawValue) },
      "hedged": finding.position.map { _ in .bool(finding.isHedged) },
      "for": .strings(finding.outcomes),
      "as": .strings(finding.roles.map(\.rawValue)),
      "silent": finding.silence.map { _ in true },
      "reason": finding.silence?.reason.map(JSONValue.string),
      "statements": .array(finding.statements.map(evidence.json(of:))),
    ])
  }
}

extension Disagreement.Subject {
  fileprivate var claim: Claim.ID? {
    guard case .stance(let claim) = self else { return nil }
    return claim
  }

  fileprivate var blame: (kind: StatementKind, target: Target)? {
    guard case .blame(let kind, let target) = self else { return nil }
    return (kind, target)
  }
}

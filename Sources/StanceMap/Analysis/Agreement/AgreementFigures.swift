/// How far two codings agree, on one document or on all.
public struct AgreementFigures: Hashable, Sendable {
  /// Stances that somebody takes in a text of their own: the authors of documents and of parts.
  public var own: StanceAgreement
  /// Stances of the documents' authors on all claims that they could know, silence included.
  public var withSilence: NominalAgreement
  /// Stances that an author reports of others or imputes to them.
  public var told: StanceAgreement
  public var blame: BlameAgreement

  init(of counts: AgreementCounts, bootstrap: Bootstrap) {
    own = StanceAgreement(of: counts.own, bootstrap: bootstrap)
    withSilence = NominalAgreement(of: counts.withSilence, bootstrap: bootstrap)
    told = StanceAgreement(of: counts.told, bootstrap: bootstrap)
    blame = BlameAgreement(
      passages: MatchAgreement(of: counts.passages, bootstrap: bootstrap),
      relations: MatchAgreement(of: counts.relations, bootstrap: bootstrap),
      sharingOutcome: counts.sharingOutcome,
      sharingRole: counts.sharingRole
    )
  }
}

/// How many units have a stance in both codings or one, and how far the stances are the same.
public struct StanceAgreement: Hashable, Sendable {
  public var coverage: Coverage
  public var whereBothCoded: NominalAgreement

  init(of table: AgreementTable, bootstrap: Bootstrap) {
    coverage = table.coverage
    whereBothCoded = NominalAgreement(of: table.whereBothCoded, bootstrap: bootstrap)
  }
}

/// How far two codings see the same blame.
public struct BlameAgreement: Hashable, Sendable {
  /// The same holder blames (or absolves) the same target in overlapping words.
  public var passages: MatchAgreement
  /// The same holder blames (or absolves) the same target anywhere in the document.
  public var relations: MatchAgreement
  /// In how many of the passages that both have they name a common outcome, or neither any.
  public var sharingOutcome: Int
  /// In how many of the passages that both have they name the same role, or neither any.
  public var sharingRole: Int
}

/// The counts that all figures come from; those of documents add up to those of the whole.
struct AgreementCounts {
  var own = AgreementTable(ofStances: ())
  var withSilence = AgreementTable(ofStances: ())
  var told = AgreementTable(ofStances: ())
  var passages = Coverage()
  var relations = Coverage()
  var sharingOutcome = 0
  var sharingRole = 0

  static func += (left: inout AgreementCounts, right: AgreementCounts) {
    left.own += right.own
    left.withSilence += right.withSilence
    left.told += right.told
    left.passages += right.passages
    left.relations += right.relations
    left.sharingOutcome += right.sharingOutcome
    left.sharingRole += right.sharingRole
  }
}

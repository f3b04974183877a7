/// A passage in which one coding sees a holder blame or absolve somebody.
///
/// Blame that a claim carries counts like blame that is coded as such. What one coding says twice of
/// the same words is one passage: several outcomes of one entry, a blame and a claim that carries
/// it, two blames of the same holder and target whose quotes overlap.
struct BlamePassage: Equatable {
  /// Who blames or absolves whom.
  struct Relation: Hashable {
    var holder: DebateActor.ID
    var kind: StatementKind
    var target: Target
  }

  var relation: Relation
  var statements: [Statement]

  /// What the target is blamed for or absolved of, each once.
  var outcomes: [Claim.ID] { statements.compactMap(\.outcome).uniqued }

  var roles: [BlameRole] { statements.compactMap(\.role).uniqued }

  var quotes: [Quote] { statements.flatMap(\.quotes) }

  /// The passages of statements that blame or absolve, all of one document and one coding.
  static func passages(of statements: [Statement]) -> [BlamePassage] {
    var passages: [BlamePassage] = []
    for statement in statements {
      var passage = BlamePassage(relation: Relation(statement), statements: [statement])
      let same = passages.filter { $0.isSame(as: passage) }
      passage.statements = same.flatMap(\.statements) + passage.statements
      let place = passages.firstIndex { $0.isSame(as: passage) } ?? passages.endIndex
      passages.removeAll(where: same.contains)
      passages.insert(passage, at: place)
    }
    return passages
  }

  /// Whether two passages of one coding say the same of the same words.
  private func isSame(as other: BlamePassage) -> Bool {
    relation == other.relation
      && statements.contains { one in other.statements.contains { $0.passage == one.passage } }
      || overlaps(other)
  }

  /// Whether two passages say the same of words that overlap.
  func overlaps(_ other: BlamePassage) -> Bool {
    relation == other.relation && PassageOverlap().holds(quotes, other.quotes)
  }

  /// Whether both name a common outcome, or neither any.
  func sharesOutcome(with other: BlamePassage) -> Bool {
    outcomes.isEmpty && other.outcomes.isEmpty || outcomes.contains(where: other.outcomes.contains)
  }

  /// Whether both name the same roles.
  func sharesRole(with other: BlamePassage) -> Bool { Set(roles) == Set(other.roles) }

  var finding: Disagreement.Finding {
    var finding = Disagreement.Finding(outcomes: outcomes, roles: roles)
    finding.statements = statements.oneForEachPassage
    return finding
  }
}

extension BlamePassage.Relation {
  fileprivate init(_ statement: Statement) {
    self.init(holder: statement.holder, kind: statement.kind, target: statement.target)
  }
}

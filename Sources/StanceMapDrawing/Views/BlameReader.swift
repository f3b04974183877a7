import StanceMap

/// Says whom one side of a comparison blames, and in which way it does not blame the others.
///
/// Where an author does not blame somebody, the first of these holds that can be shown:
/// 1. the claims that carry the blame are coded as silent, or could not be held yet;
/// 2. the author speaks of the actor, or of what others blame the actor for;
/// 3. what others blame the actor for is coded as silent, or could not be held yet;
/// 4. nothing is coded.
struct BlameReader {
  /// What the side blames and absolves for; of those who write, only what they say in their own voice.
  let relations: [Relation]

  private let own: [Statement]
  private let name: String
  private let cells: [Claim.ID: ClaimComparison.Cell]
  private let narrator: Narrator

  init(of graph: StanceGraph, _ side: Int, in comparison: Comparison, narrator: PositionNarrator) {
    let voices = comparison.sides[side].isAuthor ? [Voice.own] : Voice.allCases
    var said = graph
    said.statements = graph.statements.filter { statement in
      comparison.sides[side].holds(statement) && voices.contains(statement.voice)
    }
    relations = said.blames
    own = said.statements
    name = narrator.name(of: comparison.sides[side])
    cells = Dictionary(comparison.claims.map { ($0.id, $0.cells[side]) }) { first, _ in first }
    self.narrator = narrator.narrator
  }

  func cell(on actor: DebateActor, _ charge: Charges.Charge) -> MatrixSheet.Cell {
    let said = relations.filter { $0.target == .actor(actor.id) }
    return said.isEmpty ? absence(of: actor, charge) : cell(of: said)
  }

  // MARK: - What is said

  private func cell(of said: [Relation]) -> MatrixSheet.Cell {
    let blames = PassageCount(said.filter { $0.kind == .blames })
    let absolves = PassageCount(said.filter { $0.kind == .absolves })
    let standing: Standing =
      blames.all == 0 ? .absolves : absolves.all == 0 ? .blames : .blamesAndAbsolves
    var mark = BoxMark(standing)
    mark.isHedged = said.allSatisfy(\.isHedged)
    mark.detail = [blames, absolves].filter { $0.all > 0 }.map { $0.detail(isMarked: mark.isHedged) }
      .joined(separator: " and ")
    mark.evidence = said.flatMap(\.statements).map(narrator.evidence)
    return MatrixSheet.Cell(
      mark: mark,
      words: [
        words(.blames, blames, said), words(.absolves, absolves, said),
      ].compactMap { $0 }.joined(separator: "; "),
      position: standing == .blames ? .support : standing == .absolves ? .oppose : .mixed
    )
  }

  /// `blames in 5 passages, 1 hedged, for “Noise at night”`.
  private func words(_ kind: StatementKind, _ count: PassageCount, _ said: [Relation]) -> String? {
    guard count.all > 0 else { return nil }
    var outcomes: [String] = []
    for relation in said where relation.kind == kind {
      let words = relation.outcome.map { "“\(narrator.label(of: $0))”" } ?? "nothing in particular"
      if !outcomes.contains(words) { outcomes.append(words) }
    }
    let hedged = count.hedged > 0 ? ", \(count.hedged) hedged" : ""
    let preposition = kind == .blames ? "for" : "of"
    return
      "\(kind.rawValue) in \(counted(count.all, "passage"))\(hedged), \(preposition) \(outcomes.listed("and"))"
  }

  // MARK: - What is not said

  private func absence(of actor: DebateActor, _ charge: Charges.Charge) -> MatrixSheet.Cell {
    if let cell = silence(on: charge.carriers, of: actor) { return cell }
    let spoken = own.filter { speaks($0, of: actor, charge) }
    if !spoken.isEmpty {
      var mark = BoxMark(.doesNotBlame)
      mark.evidence = spoken.map(narrator.evidence)
      return MatrixSheet.Cell(mark: mark, words: Wording.words(for: .doesNotBlame), position: nil)
    }
    return silence(on: charge.outcomes, of: actor)
      ?? cell(.notCoded, Wording.words(for: Standing.notCoded), of: actor)
  }

  /// Whether it is about the actor, or about what the actor is blamed for, with or without blame for somebody else.
  private func speaks(_ statement: Statement, of actor: DebateActor, _ charge: Charges.Charge) -> Bool {
    let claims = charge.outcomes + charge.carriers
    return switch statement.target {
    case .actor(actor.id): true
    case .actor: claims.contains { $0.id == statement.outcome }
    case .claim(let target): claims.contains { $0.id == target }
    }
  }

  /// Nil where any of the claims could be held and is not coded as silent, or where there are none.
  private func silence(on claims: [Claim], of actor: DebateActor) -> MatrixSheet.Cell? {
    let absences = claims.compactMap { claim in
      cells[claim.id].flatMap(StanceTable.Absence.init).map { (claim, $0) }
    }
    guard !absences.isEmpty, absences.count == claims.count, absences.allSatisfy({ $0.1 != .notCoded }) else {
      return nil
    }
    let silent = absences.filter { if case .silent = $0.1 { true } else { false } }
    let told = silent.isEmpty ? absences : silent
    let words = told.map { claim, absence in
      Wording.words(for: absence, on: "“\(claim.label)”")
    }
    return cell(silent.isEmpty ? .notYetPossible : .silent, words.joined(separator: "; "), of: actor)
  }

  private func cell(_ standing: Standing, _ words: String, of actor: DebateActor) -> MatrixSheet.Cell {
    var mark = BoxMark(standing)
    let summary = "\(name) on \(actor.name): \(words)"
    mark.evidence = [Evidence(summary: summary, quote: "", place: "")]
    return MatrixSheet.Cell(mark: mark, words: words, position: nil)
  }
}

/// In how many passages something is said, and in how many of them only hedged or on a condition.
private struct PassageCount {
  var all: Int
  var hedged: Int

  init(_ relations: [Relation]) {
    let statements = relations.flatMap(\.statements)
    let passages = Set(statements.map(\.passage))
    all = passages.count
    hedged = passages.subtracting(statements.filter(\.isPlain).map(\.passage)).count
  }

  /// The hedged passages behind the others, such as `4+1`.
  ///
  /// - Parameter isMarked: whether it shows in another way that all is hedged.
  func detail(isMarked: Bool) -> String {
    hedged == 0 || isMarked ? "\(all)" : "\(all - hedged)+\(hedged)"
  }
}

import StanceMap

/// Blame in a panel for each author: what that author tells, and one for what stands outside any document.
///
/// Whoever occurs in several panels has a place that is the same in all of them; whoever occurs in one is listed there
/// below the others.
struct BlamePanels {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panels: [Panel] = []
  /// Passages in which only authors without a panel tell of blame, such as commenters.
  private(set) var passagesLeftOut = 0

  private let marks: BlameMarks

  init(
    _ relations: [Relation],
    toldBy bylines: [Byline],
    speakers: SpeakerIndex,
    marks: BlameMarks
  ) {
    self.marks = marks
    let tellers = Set(bylines.flatMap(\.authors))
    let untold = relations.flatMap(\.statements).filter { statement in
      statement.document != nil && tellers.isDisjoint(with: speakers.authors(of: statement))
    }
    passagesLeftOut = Set(untold.map(\.passage)).count
    let told = bylines.map { byline in
      Told(relations, by: byline) { speakers.authors(of: $0).contains(where: byline.authors.contains) }
    }
    let rest = Told(relations, by: nil) { $0.document == nil }
    let shown = (told + [rest]).filter { !$0.relations.isEmpty }
    addBoxes(for: shown)
    for (index, told) in shown.enumerated() { addPanel(of: told, at: index) }
  }

  /// What one panel tells.
  private struct Told {
    /// Whose panel it is; nil where it is for what stands outside any document.
    var byline: Byline?
    var relations: [Relation]

    init(_ relations: [Relation], by byline: Byline?, isTold: (Statement) -> Bool) {
      self.byline = byline
      self.relations = relations.compactMap { $0.restricted(to: isTold) }
    }

    var targets: Set<Target> { Set(relations.map(\.target)) }
  }

  // MARK: - Boxes

  private static let shared = "group:shared"
  private static let single = "group:single"

  /// Holders, then whom several panels name, most first, then whom only one does.
  private mutating func addBoxes(for shown: [Told]) {
    let holders = Set(shown.flatMap { told in told.relations.map { teller(of: $0, in: told).rawValue } })
    boxes = Teller.allCases.filter { holders.contains($0.rawValue) }
      .map { Box(id: "holder:\($0.rawValue)", kind: .holder, label: $0.name) }
    let ranking = ranking(of: shown)
    let several = ranking.filter { $0.panels > 1 }
    if !several.isEmpty {
      boxes.append(Box(id: Self.shared, kind: .groupHeading, label: "By several, each in the same place"))
      boxes += several.map { .blameTarget($0.target.id, marks.narrator) }
    }
    if several.count < ranking.count {
      boxes.append(Box(id: Self.single, kind: .groupHeading, label: "Here alone"))
      boxes += ranking.filter { $0.panels < 2 }.map { .blameTarget($0.target.id, marks.narrator) }
    }
  }

  private struct Ranked {
    var target: Target
    var panels: Int
    var passages: Int
  }

  /// Whom most panels name first, then in most passages, then as they first occur.
  private func ranking(of shown: [Told]) -> [Ranked] {
    let ranked = shown.flatMap(\.relations).map(\.target).uniqued.map { target in
      Ranked(
        target: target,
        panels: shown.count { $0.targets.contains(target) },
        passages: shown.flatMap(\.relations).filter { $0.target == target }.passages
      )
    }
    return ranked.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (-a.panels, -a.passages, left.offset) < (-b.panels, -b.passages, right.offset)
    }.map(\.element)
  }

  // MARK: - Panels

  private mutating func addPanel(of told: Told, at index: Int) {
    var panel = Panel(
      title: told.byline.map(marks.narrator.name(of:)) ?? "Others",
      subtitle: subtitle(of: told.relations)
    )
    markTargets(of: told, in: &panel)
    for (position, row) in rows(of: told).enumerated() {
      add(row, key: "words:\(index):\(position)", to: &panel)
    }
    panels.append(panel)
  }

  /// Those whom an author does not name keep their place where others name them.
  private func markTargets(of told: Told, in panel: inout Panel) {
    var isShared = true
    for box in boxes {
      if box.id == Self.single { isShared = false }
      guard box.kind == .actor else { continue }
      if let target = told.targets.first(where: { "target:\($0.id)" == box.id }) {
        panel.boxMarks[box.id] = marks.target(target)
        panel.boxMarks[isShared ? Self.shared : Self.single] = BoxMark(.plain)
      } else if isShared {
        panel.boxMarks[box.id] = BoxMark(.notBlamed)
        panel.boxMarks[Self.shared] = BoxMark(.plain)
      }
    }
  }

  private enum Teller: String, CaseIterable {
    case author = "the author"
    case others
    case rest

    var name: String {
      switch self {
      case .author: "The author"
      case .others: "Others, as the author tells it"
      case .rest: "Others"
      }
    }
  }

  private func teller(of relation: Relation, in told: Told) -> Teller {
    guard let byline = told.byline else { return .rest }
    return byline.authors.contains(relation.holder) ? .author : .others
  }

  /// What gets an arrow of its own: all that one side does to somebody in one way.
  private struct Row {
    var teller: Teller
    var kind: StatementKind
    var role: BlameRole?
    var target: Target
    var relations: [Relation] = []
  }

  /// The author's first, blame before absolution, most passages first.
  private func rows(of told: Told) -> [Row] {
    var rows: [Row] = []
    for relation in told.relations {
      let teller = teller(of: relation, in: told)
      // An arrow that absolves is drawn alike for every role.
      let role = relation.kind == .absolves ? nil : relation.role
      let index = rows.firstIndex {
        $0.teller == teller && $0.kind == relation.kind && $0.role == role && $0.target == relation.target
      }
      if index == nil {
        rows.append(Row(teller: teller, kind: relation.kind, role: role, target: relation.target))
      }
      rows[index ?? rows.count - 1].relations.append(relation)
    }
    return rows.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.teller == .others ? 1 : 0, a.kind == .absolves ? 1 : 0, -a.relations.passages, left.offset)
        < (b.teller == .others ? 1 : 0, b.kind == .absolves ? 1 : 0, -b.relations.passages, right.offset)
    }.map(\.element)
  }

  private mutating func add(_ row: Row, key words: Box.ID, to panel: inout Panel) {
    let holder = "holder:\(row.teller.rawValue)"
    let label =
      row.teller == .author
      ? marks.outcomes(of: row.relations) : marks.outcomesByHolders(of: row.relations)
    boxes.append(Box(id: words, kind: .words, label: label, place: .beside(.left)))
    let mark = marks.arrow(for: row.relations)
    let (kind, target) = (row.kind == .absolves ? Arrow.Kind.absolves : .blames, "target:\(row.target.id)")
    var stem = Arrow(id: "\(holder)>\(words)", from: holder, to: words, kind: kind)
    stem.hasHead = false
    panel.arrowMarks[stem.id] = stemMark(mark)
    let arrow = Arrow(id: "\(words)>\(target)", from: words, to: target, kind: kind)
    panel.arrowMarks[arrow.id] = mark
    arrows += [stem, arrow]
    panel.boxMarks[words] = marks.words(label, on: mark)
    panel.boxMarks[holder] = marks.holder(panel.boxMarks[holder], speakingIn: mark.voice)
  }

  /// What many arrows share on their way to their words is as thin as the thinnest, and tells no part played.
  private func stemMark(_ mark: ArrowMark) -> ArrowMark {
    var stem = mark
    (stem.role, stem.passages, stem.isHedged) = (nil, 1, false)
    return stem
  }

  /// Such as `blames 2 actors, in 4 passages; absolves 1 actor, in 1 passage`.
  private func subtitle(of relations: [Relation]) -> String {
    [StatementKind.blames, .absolves].compactMap { kind in
      let told = relations.filter { $0.kind == kind }
      guard !told.isEmpty else { return nil }
      let named = Set(told.map(\.target.id)).subtracting([DebateActor.unnamed.id]).count
      let isUnnamed = told.contains { $0.target.id == DebateActor.unnamed.id }
      let targets = [
        named > 0 ? counted(named, "actor") : nil, isUnnamed ? "somebody not named" : nil,
      ].compactMap { $0 }
      return "\(kind.rawValue) \(targets.listed("and")), in \(counted(told.passages, "passage"))"
    }.joined(separator: "; ")
  }
}

extension Box {
  /// Somebody who is blamed or absolved.
  static func blameTarget(_ actor: DebateActor.ID, _ narrator: Narrator) -> Box {
    Box(
      id: "target:\(actor)",
      kind: .actor,
      label: narrator.name(of: actor),
      short: narrator.shortName(of: actor)
    )
  }
}

extension [Relation] {
  /// How many passages all of them rest on.
  var passages: Int { Set(flatMap { $0.statements.map(\.passage) }).count }
}

extension Relation {
  /// The relation with those of its statements that a condition holds for; nil if it holds for none.
  fileprivate func restricted(to isIncluded: (Statement) -> Bool) -> Relation? {
    var relation = self
    relation.statements = statements.filter(isIncluded)
    guard !relation.statements.isEmpty else { return nil }
    relation.isHedged = relation.statements.allSatisfy { !$0.isPlain }
    return relation
  }
}

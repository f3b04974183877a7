import StanceMap

/// Blame as boxes and arrows: holders, then words that say for what, then those who are blamed.
struct BlameNetwork {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panels: [Panel] = []
  /// Passages in which only authors without a panel tell of blame, such as commenters.
  private(set) var passagesLeftOut = 0

  private let narrator: Narrator
  private let neverQuoted: Set<DebateActor.ID>

  /// Everything in one panel, with the words of each relation on an arrow of its own.
  init(together relations: [Relation], narrator: Narrator, neverQuoted: Set<DebateActor.ID>) {
    self.narrator = narrator
    self.neverQuoted = neverQuoted
    var panel = Panel(title: "", subtitle: "")
    for (index, relation) in relations.enumerated() {
      add(
        [relation],
        holder: relation.holder,
        name: narrator.name(of: relation.holder),
        key: "\(index)",
        to: &panel
      )
    }
    panels = [panel]
  }

  /// A panel for each author, over the same places: what that author tells; and one for what stands outside any document.
  ///
  /// All that an author blames somebody for stands on one arrow, and so does all that others do by the
  /// author's account.
  init(
    _ relations: [Relation],
    toldBy bylines: [Byline],
    speakers: SpeakerIndex,
    narrator: Narrator,
    neverQuoted: Set<DebateActor.ID>
  ) {
    self.narrator = narrator
    self.neverQuoted = neverQuoted
    let tellers = Set(bylines.flatMap(\.authors))
    let untold = relations.flatMap(\.statements).filter { statement in
      statement.document != nil && tellers.isDisjoint(with: speakers.authors(of: statement))
    }
    passagesLeftOut = Set(untold.map(\.passage)).count
    let told = { (statement: Statement, byline: Byline) in
      speakers.authors(of: statement).contains(where: byline.authors.contains)
    }
    for byline in bylines {
      addPanel(of: relations.compactMap { $0.restricted { told($0, byline) } }, toldBy: byline)
    }
    addPanel(
      of: relations.compactMap { $0.restricted { statement in statement.document == nil } },
      toldBy: nil
    )
  }

  /// - Parameter byline: whose panel it is; nil where it is for what stands outside any document.
  private mutating func addPanel(of relations: [Relation], toldBy byline: Byline?) {
    guard !relations.isEmpty else { return }
    var panel = Panel(title: byline.map(narrator.name(of:)) ?? "Others", subtitle: subtitle(of: relations))
    for row in rows(of: relations, by: byline) {
      let teller = byline == nil ? "rest" : row.isAuthor ? "the author" : "others"
      let name = ["rest": "Others", "the author": "The author"][teller] ?? "Others, as the author tells it"
      add(
        relations.filter { Row($0, by: byline) == row },
        holder: teller,
        name: name,
        isShared: !row.isAuthor,
        key: "\(teller)>\(row.kind.rawValue)>\(row.role?.rawValue ?? "")>\(row.target.id)",
        to: &panel
      )
    }
    panels.append(panel)
  }

  /// What gets an arrow of its own in an author's panel.
  private struct Row: Equatable {
    var isAuthor: Bool
    var kind: StatementKind
    var role: BlameRole?
    var target: Target

    init(_ relation: Relation, by byline: Byline?) {
      isAuthor = byline?.authors.contains(relation.holder) ?? false
      kind = relation.kind
      // An arrow that absolves is drawn alike for every role.
      role = relation.kind == .absolves ? nil : relation.role
      target = relation.target
    }
  }

  /// In the order of the relations.
  private func rows(of relations: [Relation], by byline: Byline?) -> [Row] {
    var rows: [Row] = []
    for relation in relations {
      let row = Row(relation, by: byline)
      if !rows.contains(row) { rows.append(row) }
    }
    return rows
  }

  func shows(target: DebateActor.ID) -> Bool { boxes.contains { $0.id == "target:\(target)" } }

  /// Such as `blames 2 actors, in 4 passages; absolves 1 actor, in 1 passage`.
  private func subtitle(of relations: [Relation]) -> String {
    [StatementKind.blames, .absolves].compactMap { kind in
      let told = relations.filter { $0.kind == kind }
      guard !told.isEmpty else { return nil }
      let passages = Set(told.flatMap { $0.statements.map(\.passage) }).count
      let named = Set(told.map(\.target.id)).subtracting([DebateActor.unnamed.id]).count
      let isUnnamed = told.contains { $0.target.id == DebateActor.unnamed.id }
      let targets = [
        named > 0 ? counted(named, "actor") : nil, isUnnamed ? "somebody not named" : nil,
      ].compactMap { $0 }
      return "\(kind.rawValue) \(targets.formatted()), in \(counted(passages, "passage"))"
    }.joined(separator: "; ")
  }

  /// Adds an arrow for relations with one kind, one role and one target.
  private mutating func add(
    _ relations: [Relation],
    holder: String,
    name: String,
    isShared: Bool = false,
    key: String,
    to panel: inout Panel
  ) {
    guard let first = relations.first else { return }
    let (holder, words, target) = ("holder:\(holder)", "words:\(key)", "target:\(first.target.id)")
    let label = label(of: relations, isShared: isShared)
    addBox(Box(id: holder, kind: .holder, label: name, place: .rank(0)))
    addBox(Box(id: words, kind: .words, label: label, place: .rank(1)))
    addBox(
      Box(
        id: target,
        kind: .actor,
        label: narrator.name(of: first.target.id),
        short: narrator.shortName(of: first.target.id),
        place: .rank(2)
      )
    )

    let mark = arrowMark(for: relations)
    let kind: Arrow.Kind = first.kind == .blames ? .blames : .absolves
    addArrow(from: holder, to: words, kind: kind, hasHead: false, mark: mark, panel: &panel)
    addArrow(from: words, to: target, kind: kind, hasHead: true, mark: mark, panel: &panel)
    var box = BoxMark(.plain)
    box.words = label
    box.isHedged = mark.isHedged
    box.voice = mark.voice
    box.evidence = mark.evidence
    panel.boxMarks[words] = box
    panel.boxMarks[target] = targetMark(for: first)
    markHolder(holder, voice: mark.voice, in: &panel)
  }

  /// For what, with how many passages: `pay cuts ×2; noise at night`; with the holders where they share a box.
  private func label(of relations: [Relation], isShared: Bool) -> String {
    var parts: [(words: String, passages: Set<String>)] = []
    for relation in relations {
      let outcome = relation.outcome.map(narrator.label(of:)) ?? "in general"
      let words = isShared ? "\(narrator.shortName(of: relation.holder)): \(outcome)" : outcome
      let passages = Set(relation.statements.map(\.passage))
      if let index = parts.firstIndex(where: { $0.words == words }) {
        parts[index].passages.formUnion(passages)
      } else {
        parts.append((words, passages))
      }
    }
    return parts.map { $0.words + ($0.passages.count > 1 ? "\u{A0}×\($0.passages.count)" : "") }
      .joined(separator: "; ")
  }

  private mutating func addBox(_ box: Box) {
    if !boxes.contains(where: { $0.id == box.id }) { boxes.append(box) }
  }

  private mutating func addArrow(
    from tail: Box.ID,
    to head: Box.ID,
    kind: Arrow.Kind,
    hasHead: Bool,
    mark: ArrowMark,
    panel: inout Panel
  ) {
    var arrow = Arrow(id: "\(tail)>\(head)", from: tail, to: head, kind: kind)
    arrow.hasHead = hasHead
    if !arrows.contains(where: { $0.id == arrow.id }) { arrows.append(arrow) }
    panel.arrowMarks[arrow.id] = mark
  }

  private func arrowMark(for relations: [Relation]) -> ArrowMark {
    let statements = relations.flatMap(\.statements)
    var mark = ArrowMark()
    mark.role = relations.first?.role
    mark.passages = Set(statements.map(\.passage)).count
    mark.isHedged = relations.allSatisfy(\.isHedged)
    mark.voice = Voice.allCases.last { voice in relations.allSatisfy { $0.voice == voice } } ?? .reported
    mark.evidence = statements.map(narrator.evidence)
    return mark
  }

  private func targetMark(for relation: Relation) -> BoxMark {
    var mark = BoxMark(.plain)
    mark.emphasis = neverQuoted.contains(relation.target.id) ? .neverQuoted : nil
    return mark
  }

  /// A holder who speaks in several voices is drawn in the most direct one.
  private func markHolder(_ holder: Box.ID, voice: Voice, in panel: inout Panel) {
    var mark = panel.boxMarks[holder] ?? BoxMark(.plain)
    let isFirst = panel.boxMarks[holder] == nil
    mark.voice = isFirst || voice == .own ? voice : mark.voice
    panel.boxMarks[holder] = mark
  }
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

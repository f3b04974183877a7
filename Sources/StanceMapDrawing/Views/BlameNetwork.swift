import StanceMap

/// Blame as boxes and arrows: holders, then words that say for what, then those who are blamed.
struct BlameNetwork {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panels: [Panel] = []

  private let narrator: Narrator
  private let neverQuoted: Set<DebateActor.ID>

  /// Everything in one panel.
  init(together relations: [Relation], narrator: Narrator, neverQuoted: Set<DebateActor.ID>) {
    self.narrator = narrator
    self.neverQuoted = neverQuoted
    var panel = Panel(title: "", subtitle: "")
    for (index, relation) in relations.enumerated() {
      let words = "words:\(index)"
      add(relation, holder: relation.holder, name: narrator.name(of: relation.holder), words: words, to: &panel)
    }
    panels = [panel]
  }

  /// A panel for each author, over the same places: what the documents of that author tell.
  init(
    _ relations: [Relation],
    toldBy bylines: [Byline],
    narrator: Narrator,
    neverQuoted: Set<DebateActor.ID>
  ) {
    self.narrator = narrator
    self.neverQuoted = neverQuoted
    for byline in bylines {
      let told = relations.compactMap { $0.told(in: Set(byline.documents)) }
      guard !told.isEmpty else { continue }
      var panel = Panel(title: narrator.name(of: byline), subtitle: subtitle(of: told))
      for relation in told {
        let isAuthor = byline.authors.contains(relation.holder)
        add(
          relation,
          holder: isAuthor ? "the author" : relation.holder,
          name: isAuthor ? "The author" : narrator.name(of: relation.holder),
          words: "words:\(relation.sharedKey(isAuthor: isAuthor))",
          to: &panel)
      }
      panels.append(panel)
    }
  }

  private func subtitle(of relations: [Relation]) -> String {
    let passages = Set(relations.flatMap { $0.statements.map(\.passage) }).count
    let blamed = Set(relations.filter { $0.kind == .blames }.map(\.target.id)).count
    return "blames \(counted(blamed, "actor")), in \(counted(passages, "passage"))"
  }

  private mutating func add(
    _ relation: Relation,
    holder: String,
    name: String,
    words: Box.ID,
    to panel: inout Panel
  ) {
    let (holder, target) = ("holder:\(holder)", "target:\(relation.target.id)")
    addBox(Box(id: holder, kind: .holder, label: name, place: .rank(0)))
    let label = relation.outcome.map(narrator.label(of:)) ?? "in general"
    addBox(Box(id: words, kind: .words, label: label, place: .rank(1)))
    addBox(
      Box(
        id: target, kind: .actor, label: narrator.name(of: relation.target.id),
        short: narrator.shortName(of: relation.target.id), place: .rank(2)))

    let mark = arrowMark(for: relation)
    let kind: Arrow.Kind = relation.kind == .blames ? .blames : .absolves
    addArrow(from: holder, to: words, kind: kind, hasHead: false, mark: mark, panel: &panel)
    addArrow(from: words, to: target, kind: kind, hasHead: true, mark: mark, panel: &panel)
    panel.boxMarks[words] = wordsMark(for: relation)
    panel.boxMarks[target] = targetMark(for: relation)
    markHolder(holder, voice: relation.voice, in: &panel)
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

  private func arrowMark(for relation: Relation) -> ArrowMark {
    var mark = ArrowMark()
    mark.role = relation.role
    mark.passages = relation.passages
    mark.isHedged = relation.isHedged
    mark.voice = relation.voice
    mark.evidence = relation.statements.map(narrator.evidence)
    return mark
  }

  private func wordsMark(for relation: Relation) -> BoxMark {
    var mark = BoxMark(.plain)
    mark.isHedged = relation.isHedged
    mark.voice = relation.voice
    mark.detail = relation.passages > 1 ? "×\(relation.passages)" : nil
    mark.evidence = relation.statements.map(narrator.evidence)
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
  /// The part of it that the documents tell; nil if they tell nothing of it.
  fileprivate func told(in documents: Set<Document.ID>) -> Relation? {
    var relation = self
    relation.statements = statements.filter { $0.document.map(documents.contains) ?? false }
    guard !relation.statements.isEmpty else { return nil }
    relation.isHedged = relation.statements.allSatisfy { !$0.isPlain }
    return relation
  }

  /// What it shares with the same blame in other authors' panels.
  fileprivate func sharedKey(isAuthor: Bool) -> String {
    let holder = isAuthor ? "" : self.holder
    return [
      holder, kind.rawValue, outcome ?? "", role?.rawValue ?? "", voice.rawValue, target.id,
    ].joined(separator: ">")
  }
}

import StanceMap

/// Positions as a list of what they are on, grouped, with the names of all who take them on either side.
struct StanceList {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panel = Panel(title: "", subtitle: "")

  private let narrator: Narrator
  /// Who write documents, and so come before those who are only spoken of.
  private let authors: Set<DebateActor.ID>

  /// - Parameter relations: supports and opposes.
  init(_ relations: [Relation], of graph: StanceGraph, narrator: Narrator) {
    self.narrator = narrator
    authors = Set(graph.principalAuthors)
    let groups = Dictionary(grouping: relations, by: \.target)
    for topic in graph.topics.map({ Optional($0.id) }) + [nil] {
      let claims = claims(of: graph, on: Set(relations.map(\.target))).filter { $0.topic == topic }
      let name = topic.flatMap(narrator.index.topic)?.name ?? "Without a topic"
      addGroup(
        name,
        id: "topic:\(topic ?? "")",
        of: claims.map { (box($0), groups[.claim($0.id), default: []]) }
      )
    }
    let actors = graph.actors.filter { groups[.actor($0.id)] != nil }
    for kind in actors.kinds {
      let members = actors.filter { $0.kind == kind }
      addGroup(
        kind.map { "On actors: \($0)" } ?? "On actors",
        id: "kind:\(kind ?? "")",
        of: members.map { (box($0), groups[.actor($0.id), default: []]) }
      )
    }
  }

  // MARK: - What positions are on

  /// Most disputed first.
  private func claims(of graph: StanceGraph, on targets: Set<Target>) -> [Claim] {
    let holders = Set(graph.statements.map(\.holder)).sorted()
    return DisputeOrder(table: StanceTable(of: graph), authors: holders)
      .ordered(graph.claims.filter { targets.contains(.claim($0.id)) })
  }

  private func box(_ claim: Claim) -> Box {
    Box(id: Target.claim(claim.id).boxID, kind: .claim, label: claim.text, short: claim.short)
  }

  private func box(_ actor: DebateActor) -> Box {
    Box(id: Target.actor(actor.id).boxID, kind: .actor, label: actor.name, short: actor.short)
  }

  private mutating func addGroup(_ name: String, id: Box.ID, of members: [(box: Box, relations: [Relation])])
  {
    guard !members.isEmpty else { return }
    boxes.append(Box(id: id, kind: .groupHeading, label: name))
    panel.boxMarks[id] = BoxMark(.plain)
    for member in members {
      boxes.append(member.box)
      panel.boxMarks[member.box.id] = BoxMark(.plain)
      for row in rows(of: member.relations) { add(row, to: member.box.id) }
    }
  }

  // MARK: - Who takes them

  /// All who say the same in the same way.
  private struct Row {
    var kind: StatementKind
    var voice: Voice
    var isHedged: Bool
    var relations: [Relation]
  }

  /// Support first, what is said plainly and in own voice first.
  private func rows(of relations: [Relation]) -> [Row] {
    [StatementKind.supports, .opposes].flatMap { kind in
      Voice.allCases.flatMap { voice in
        [false, true].compactMap { isHedged -> Row? in
          let same = relations.filter { $0.kind == kind && $0.voice == voice && $0.isHedged == isHedged }
          return same.isEmpty ? nil : Row(kind: kind, voice: voice, isHedged: isHedged, relations: same)
        }
      }
    }
  }

  private mutating func add(_ row: Row, to target: Box.ID) {
    let words =
      "words:\(row.kind.rawValue):\(row.voice.rawValue):\(row.isHedged ? "hedged" : "plain")>\(target)"
    let arrow = Arrow(
      id: "\(words)>",
      from: words,
      to: target,
      kind: row.kind == .supports ? .supports : .opposes
    )
    let side = row.kind == .supports ? Box.Side.left : .right
    boxes.append(Box(id: words, kind: .words, label: label(of: row.relations), place: .beside(side)))
    arrows.append(arrow)
    let statements = row.relations.flatMap(\.statements)
    var mark = ArrowMark()
    (mark.voice, mark.isHedged) = (row.voice, row.isHedged)
    mark.passages = Set(statements.map(\.passage)).count
    mark.evidence = statements.map(narrator.evidence)
    panel.arrowMarks[arrow.id] = mark
    var box = BoxMark(.plain)
    (box.voice, box.isHedged, box.evidence) = (row.voice, row.isHedged, mark.evidence)
    panel.boxMarks[words] = box
  }

  /// Such as `Okafor ×3, Union`: authors of documents first, then who has most passages.
  private func label(of relations: [Relation]) -> String {
    relations.enumerated()
      .sorted { left, right in
        (rank(of: left.element), -left.element.passages, left.offset)
          < (rank(of: right.element), -right.element.passages, right.offset)
      }
      .map { _, relation in
        let times = relation.passages > 1 ? "\u{A0}×\(relation.passages)" : ""
        return narrator.shortName(of: relation.holder) + times
      }
      .joined(separator: ", ")
  }

  private func rank(of relation: Relation) -> Int { authors.contains(relation.holder) ? 0 : 1 }
}

extension [DebateActor] {
  /// Their kinds in the order in which they first occur; nil last, for those without one.
  var kinds: [String?] {
    var kinds: [String?] = []
    for actor in self where actor.kind != nil && !kinds.contains(actor.kind) { kinds.append(actor.kind) }
    return contains { $0.kind == nil } ? kinds + [nil] : kinds
  }
}

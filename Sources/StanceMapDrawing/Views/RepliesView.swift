public import StanceMap

/// The parts of one document as a tree of answers: who agrees with whom, who disputes, and on which claim.
public struct RepliesView: DiagramView {
  public static let name = "replies"
  public static let heading = "Answers"
  public static let summary = "the parts of one document as a tree of answers, agreeing or not"
  public static let showsOneDocument = true

  public init(settings: ViewSettings) {}

  public func diagram(of graph: StanceGraph) throws(ViewError) -> Diagram {
    let document = try graph.onlyDocument(for: Self.name)
    guard !document.parts.isEmpty else {
      throw .nothingToShow("'\(document.id)' has no parts that answer each other")
    }
    let narrator = Narrator(of: graph)
    let replies = ReplyReader(document: document, graph: graph, narrator: narrator).replies()

    var diagram = Diagram(
      view: Self.name,
      title: document.title ?? document.id,
      subtitle: "Answers point left, to what they answer.",
      language: graph.language,
      description: replies.map { "\($0.sentence)." }.joined(separator: " "),
      arrangement: .layered(.left),
      table: table(of: replies)
    )
    diagram.boxes = [postBox(of: document, narrator)] + document.parts.map { partBox(of: $0, narrator) }
    var panel = Panel(title: "", subtitle: "")
    for box in diagram.boxes { panel.boxMarks[box.id] = BoxMark(.plain) }
    for reply in replies { add(reply, to: &diagram, panel: &panel) }
    diagram.panels = [panel]
    diagram.captions = [caption(for: document, replies: replies)]
    return diagram
  }

  private func caption(for document: Document, replies: [Reply]) -> String {
    let isBoth = replies.contains { !$0.agreed.isEmpty && !$0.disputed.isEmpty }
    return [
      "An answer agrees or disputes where both take a position on the same claim, or where it takes one on "
        + "the author of what it answers.",
      isBoth
        ? "A thin line with an open head and words does both; the table has all that is agreed and disputed."
        : nil,
      replies.count < document.parts.count ? "A box that no line leaves answers nothing." : nil,
      "\(counted(document.parts.count, "part")).",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func postBox(of document: Document, _ narrator: Narrator) -> Box {
    let authors = document.authors.map(narrator.name(of:)).listed("and")
    return Box(id: document.id, kind: .reply, label: authors)
  }

  private func partBox(of part: Part, _ narrator: Narrator) -> Box {
    Box(id: part.id, kind: .reply, label: "\(narrator.name(of: part.author)) (\(part.id))")
  }

  private func add(_ reply: Reply, to diagram: inout Diagram, panel: inout Panel) {
    var mark = ArrowMark()
    mark.evidence = reply.evidence
    func addArrow(_ tail: Box.ID, _ head: Box.ID, hasHead: Bool) {
      var arrow = Arrow(id: "\(tail)>\(head)", from: tail, to: head, kind: reply.kind)
      arrow.hasHead = hasHead
      diagram.arrows.append(arrow)
      panel.arrowMarks[arrow.id] = mark
    }
    guard let words = reply.words else {
      return addArrow(reply.part, reply.answered, hasHead: true)
    }
    let box = Box(id: "words:\(reply.part)", kind: .words, label: words)
    diagram.boxes.append(box)
    panel.boxMarks[box.id] = BoxMark(.plain)
    panel.boxMarks[box.id]?.evidence = reply.evidence
    addArrow(reply.part, box.id, hasHead: false)
    addArrow(box.id, reply.answered, hasHead: true)
  }

  private func table(of replies: [Reply]) -> Table {
    var table = Table(columns: ["Part", "By", "Answers", "Agrees on", "Disputes"])
    table.rows = replies.map { reply in
      Table.Row(
        [
          reply.part, reply.author, reply.answeredAuthor, reply.agreed.joined(separator: "; "),
          reply.disputed.joined(separator: "; "),
        ],
        evidence: reply.evidence
      )
    }
    return table
  }
}

/// An answer, with what it agrees with and what it disputes.
struct Reply {
  var part: Part.ID
  var author: String
  var answered: String
  var answeredAuthor: String
  var agreed: [String] = []
  var disputed: [String] = []
  var evidence: [Evidence] = []

  var kind: Arrow.Kind {
    switch (agreed.isEmpty, disputed.isEmpty) {
    case (false, true): .supports
    case (true, false): .opposes
    default: .answers
    }
  }

  /// What stands on the arrow; nil where they share nothing.
  var words: String? {
    let words = [
      agreed.isEmpty ? nil : "agrees on: \(inShort(agreed))",
      disputed.isEmpty ? nil : "disputes: \(inShort(disputed))",
    ].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " – ")
  }

  /// The first of several, and how many more there are: the table has them all.
  private func inShort(_ subjects: [String]) -> String {
    let most = agreed.isEmpty || disputed.isEmpty ? 2 : 1
    let rest = subjects.count - most
    return subjects.prefix(most).joined(separator: "; ") + (rest > 0 ? " and \(rest) more" : "")
  }

  var sentence: String {
    "\(author) (\(part)) answers \(answeredAuthor)" + (words.map { ": \($0)" } ?? "")
  }
}

/// Compares what each part says with what the one that it answers says.
private struct ReplyReader {
  var document: Document
  var graph: StanceGraph
  var narrator: Narrator

  func replies() -> [Reply] {
    document.parts.compactMap { part in
      guard let answered = part.answers else { return nil }
      return reply(of: part, to: answered)
    }
  }

  private func reply(of part: Part, to answered: String) -> Reply {
    let answeredPart = document.parts.first { $0.id == answered }
    let authors = answeredPart.map { [$0.author] } ?? document.authors
    let (own, theirs) = (statements(in: part.id), statements(in: answeredPart?.id))
    var reply = Reply(
      part: part.id,
      author: narrator.name(of: part.author),
      answered: answered,
      answeredAuthor: authors.map(narrator.name(of:)).listed("and")
    )
    for statement in own {
      guard let agrees = agreement(of: statement, with: theirs, by: authors) else { continue }
      let subject = subject(of: statement)
      if agrees {
        if !reply.agreed.contains(subject) { reply.agreed.append(subject) }
      } else if !reply.disputed.contains(subject) {
        reply.disputed.append(subject)
      }
      reply.evidence.append(narrator.evidence(for: statement))
    }
    return reply
  }

  private func statements(in part: Part.ID?) -> [Statement] {
    graph.statements.filter { $0.document == document.id && $0.part == part && $0.voice == .own }
  }

  /// Whether a statement sides with the other's statements or with the others themselves; nil for neither.
  private func agreement(
    of statement: Statement,
    with others: [Statement],
    by authors: [DebateActor.ID]
  ) -> Bool? {
    let isFriendly = statement.kind == .supports || statement.kind == .absolves
    if case .actor(let actor) = statement.target, authors.contains(actor) { return isFriendly }
    let related = others.filter {
      $0.target == statement.target && $0.outcome == statement.outcome
        && $0.kind.isBlame == statement.kind.isBlame
    }
    guard !related.isEmpty else { return nil }
    return related.contains { $0.kind == statement.kind }
  }

  private func subject(of statement: Statement) -> String {
    let target = narrator.index.name(of: statement.target)
    let outcome = statement.outcome.map { " for \(narrator.label(of: $0))" } ?? ""
    return statement.kind.isBlame ? "blame of \(target)\(outcome)" : target
  }
}

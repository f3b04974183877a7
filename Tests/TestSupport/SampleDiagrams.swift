internal import StanceMap
public import StanceMapDrawing

/// Diagrams of an invented dispute, one for each kind of picture.
public enum SampleDiagrams {
  /// Three authors on twelve claims, with every standing but one.
  public static var panels: Diagram {
    var diagram = diagram("panels", "Night closing of the harbour, 2024", .layered(.up))
    diagram.subtitle = "12 claims, 3 authors. Same claim, same place. Most disputed at the top."
    diagram.boxes = claims.map { Box(id: $0.id, kind: .claim, label: $0.label, place: .rank($0.rank)) }
    diagram.arrows = links.map { Arrow(id: "\($0.0)-\($0.1)", from: $0.0, to: $0.1, kind: $0.2) }
    diagram.panels = [
      panel(
        "Okafor",
        "Harbour Gazette, Mar 2024",
        "+=vote.pay+ closing- ice+ jobs+ noise- ships. low+ lamps+ fish-"
      ),
      panel("Lindqvist", "Town Bulletin, Apr 2024", "pay- closing+ vote- jobs± money+ noise+ sleep+ fish+"),
      panel("Residents’ letter", "Gazette, May 2024", "study- vote+ closing+ sleep+ lamps~ money! pay? low("),
    ]
    diagram.captions = [
      "Drawn from 41 statements in 3 documents."
    ]
    return diagram
  }

  /// Who blames whom, with every role and voice, and several holders in one drawing.
  public static var blame: Diagram {
    var diagram = diagram("blame", "Who blames whom, and for what", .layered(.right))
    diagram.subtitle = "Arrow width: number of passages. Left: who speaks. Right: who is blamed."
    let holders = ["Lindqvist", "Okafor", "Residents’ letter", "Mayor"]
    let blamed = ["Shipping line", "Town council", "Dockers’ Union", "Fisheries ministry"]
    diagram.boxes = holders.map { Box(id: $0, kind: .holder, label: $0, place: .rank(0)) }
    diagram.boxes += blames.enumerated().map {
      Box(id: "words-\($0)", kind: .words, label: $1.words, place: .rank(1))
    }
    diagram.boxes += blamed.map { Box(id: $0, kind: .actor, label: $0, place: .rank(2)) }
    var panel = Panel(title: "", subtitle: "")
    for box in diagram.boxes { panel.boxMarks[box.id] = BoxMark(.plain) }
    panel.boxMarks["Mayor"]?.voice = .reported
    panel.boxMarks["Shipping line"]?.emphasis = .neverQuoted
    panel.boxMarks["Fisheries ministry"]?.emphasis = .neverQuoted
    for (index, blame) in blames.enumerated() {
      let kind: Arrow.Kind = blame.isAbsolved ? .absolves : .blames
      var first = Arrow(id: "first-\(index)", from: blame.holder, to: "words-\(index)", kind: kind)
      first.hasHead = false
      diagram.arrows += [
        first, Arrow(id: "second-\(index)", from: "words-\(index)", to: blame.target, kind: kind),
      ]
      for arrow in ["first-\(index)", "second-\(index)"] { panel.arrowMarks[arrow] = blame.mark }
      if blame.mark.passages > 1 {
        panel.boxMarks["words-\(index)"]?.words = "\(blame.words) ×\(blame.mark.passages)"
      }
    }
    diagram.panels = [panel]
    diagram.captions = ["Blamed, but never quoted: Shipping line, Fisheries ministry."]
    return diagram
  }

  /// One author's argument: premises that only work together, an objection, a conclusion.
  public static var argument: Diagram {
    var diagram = diagram("arguments", "What holds up Okafor’s case", .layered(.up))
    diagram.subtitle = "Conclusion on top; each claim rests on those below it."
    let boxes: [(id: String, rank: Int, label: String)] = [
      ("open", 3, "The harbour must stay open at night"), ("jobs", 2, "Closing costs jobs"),
      ("safety", 2, "Ships need light"), ("noise", 2, "Landings wake the town"),
      ("shift", 1, "Forty people work the night shift"), ("other", 0, "There is no other light"),
      ("come", 0, "Ships come all the same"), ("quiet", 1, "New engines are quiet"),
      ("did", 0, "The council destroyed the night shift"),
    ]
    diagram.boxes = boxes.map { Box(id: $0.id, kind: .claim, label: $0.label, place: .rank($0.rank)) }
    diagram.boxes.append(Box(id: "both", kind: .junction, label: "", place: .rank(1)))
    diagram.boxes.append(Box(id: "council", kind: .actor, label: "Town council", place: .rank(1)))
    let arrows: [(String, String, Arrow.Kind)] = [
      ("jobs", "open", .supports), ("safety", "open", .supports), ("noise", "open", .opposes),
      ("shift", "jobs", .supports), ("both", "safety", .supports), ("other", "both", .supports),
      ("come", "both", .supports), ("quiet", "noise", .opposes), ("did", "council", .blames),
    ]
    diagram.arrows = arrows.map { Arrow(id: "\($0)-\($1)", from: $0, to: $1, kind: $2) }
    for index in diagram.arrows.indices where diagram.arrows[index].head == "both" {
      diagram.arrows[index].hasHead = false
    }
    var panel = Panel(title: "", subtitle: "")
    for box in diagram.boxes { panel.boxMarks[box.id] = BoxMark(box.kind == .claim ? .supports : .plain) }
    panel.boxMarks["noise"] = BoxMark(.opposes)
    panel.boxMarks["noise"]?.emphasis = .unanswered
    panel.boxMarks["open"]?.emphasis = .conclusion
    panel.boxMarks["come"]?.isHedged = true
    for arrow in diagram.arrows { panel.arrowMarks[arrow.id] = ArrowMark() }
    panel.arrowMarks["shift-jobs"]?.isHedged = true
    diagram.panels = [panel]
    return diagram
  }

  /// Claims as rows, five columns, twenty rows in two groups.
  public static var matrix: Diagram {
    var diagram = diagram("matrix", "Who holds what", .grid)
    diagram.subtitle = "Claims as rows, authors as columns."
    let columns = ["Okafor", "Lindqvist", "Residents’ letter", "Mayor", "Harbour Gazette"]
    for (column, name) in columns.enumerated() {
      diagram.boxes.append(
        Box(id: name, kind: .columnHeading, label: name, place: .cell(row: 0, column: column + 1))
      )
    }
    var panel = Panel(title: "", subtitle: "")
    let standings: [Standing] = [
      .supports, .opposes, .silent, .mixed, .silent, .notCoded, .supports, .notYetPossible, .opposes,
      .impliedOpposition, .silent,
    ]
    var row = 1
    for index in 0..<20 {
      if index.isMultiple(of: 10) {
        let name = index == 0 ? "Work and pay" : "Rest and safety"
        diagram.boxes.append(
          Box(id: name, kind: .groupHeading, label: name, place: .cell(row: row, column: 0))
        )
        row += 1
      }
      let claim = claims[index % claims.count].label
      diagram.boxes.append(
        Box(id: "row-\(row)", kind: .rowHeading, label: claim, place: .cell(row: row, column: 0))
      )
      for column in columns.indices {
        let id = "cell-\(row)-\(column)"
        let place = Box.Place.cell(row: row, column: column + 1)
        diagram.boxes.append(Box(id: id, kind: .cell, label: "\(columns[column]): \(claim)", place: place))
        var mark = BoxMark(standings[(index * 7 + column * 3) % standings.count])
        mark.isHedged = (index + column) % 9 == 4 && mark.standing == .supports
        mark.voice = column == 3 ? .reported : .own
        panel.boxMarks[id] = mark
      }
      row += 1
    }
    for box in diagram.boxes where box.kind != .cell { panel.boxMarks[box.id] = BoxMark(.plain) }
    diagram.panels = [panel]
    return diagram
  }

  /// A tree of answers.
  public static var replies: Diagram {
    var diagram = diagram("replies", "Answers to “Keep the lamps lit”", .layered(.left))
    let replies: [(id: String, label: String, rank: Int, answers: String?, kind: Arrow.Kind)] = [
      ("okafor", "Okafor: Keep the lamps lit", 3, nil, .answers),
      ("c1", "Commenter 1: what a one-sided piece", 2, "okafor", .opposes),
      ("c2", "Commenter 2: at last somebody says it", 2, "okafor", .supports),
      ("c3", "Commenter 3: how many jobs exactly?", 2, "okafor", .answers),
      ("c4", "Commenter 1: not the point", 1, "c2", .opposes),
      ("c5", "Okafor: forty, as I wrote", 1, "c3", .answers),
      ("c6", "Commenter 2: read it again", 0, "c4", .opposes),
    ]
    var panel = Panel(title: "", subtitle: "")
    for reply in replies {
      diagram.boxes.append(Box(id: reply.id, kind: .reply, label: reply.label, place: .rank(reply.rank)))
      panel.boxMarks[reply.id] = BoxMark(.plain)
      guard let target = reply.answers else { continue }
      diagram.arrows.append(Arrow(id: reply.id + "-answer", from: reply.id, to: target, kind: reply.kind))
      panel.arrowMarks[reply.id + "-answer"] = ArrowMark()
    }
    diagram.panels = [panel]
    return diagram
  }

  // MARK: - Content

  private static func diagram(_ view: String, _ title: String, _ arrangement: Diagram.Arrangement) -> Diagram
  {
    Diagram(
      view: view,
      title: title,
      subtitle: "",
      language: "en",
      description: "A sample of the view \(view), with invented content.",
      arrangement: arrangement,
      table: Table(columns: [])
    )
  }

  private static let claims: [(id: String, rank: Int, label: String)] = [
    ("study", 3, "Wait for the traffic study"), ("pay", 2, "State should pay for nights"),
    ("closing", 2, "Harbour should close at night"), ("vote", 2, "Residents should vote on it"),
    ("ice", 1, "Ice traffic needs the night"), ("jobs", 1, "Closing costs jobs"),
    ("money", 1, "Running nights loses money"), ("noise", 1, "Night landings are unsafe"),
    ("sleep", 1, "Residents cannot sleep"), ("low", 0, "Night pay is too low"),
    ("fish", 0, "Tourism pays more than fish"), ("lamps", 0, "The lamps keep ships safe"),
  ]

  private static let links: [(String, String, Arrow.Kind)] = [
    ("ice", "pay", .supports), ("jobs", "pay", .supports), ("ice", "closing", .opposes),
    ("jobs", "closing", .opposes), ("money", "closing", .supports), ("noise", "closing", .supports),
    ("sleep", "closing", .supports), ("sleep", "vote", .supports), ("vote", "study", .opposes),
    ("low", "jobs", .supports), ("fish", "money", .supports), ("lamps", "noise", .opposes),
  ]

  private struct Blame {
    var holder: String
    var words: String
    var target: String
    var isAbsolved = false
    var mark = ArrowMark()

    init(_ holder: String, _ words: String, _ target: String, _ change: (inout ArrowMark) -> Void = { _ in })
    {
      (self.holder, self.words, self.target) = (holder, words, target)
      change(&mark)
    }
  }

  private static var blames: [Blame] {
    var absolved = Blame("Residents’ letter", "noise at night", "Dockers’ Union")
    absolved.isAbsolved = true
    return [
      Blame("Lindqvist", "noise at night", "Shipping line") { $0.passages = 3 },
      Blame("Lindqvist", "no traffic study", "Town council") { $0.role = .bystander },
      Blame("Okafor", "pay cuts", "Shipping line") { ($0.passages, $0.role) = (2, .doer) },
      Blame("Lindqvist", "losses", "Dockers’ Union") { ($0.passages, $0.role) = (2, .enabler) },
      Blame("Okafor", "lost night shifts", "Town council") { ($0.passages, $0.role) = (4, .doer) },
      Blame("Residents’ letter", "noise at night", "Town council") {
        ($0.passages, $0.role) = (2, .bystander)
      },
      Blame("Okafor", "lost night shifts", "Fisheries ministry") { $0.role = .enabler },
      absolved,
      Blame("Mayor", "losses", "Fisheries ministry") { $0.voice = .reported },
    ]
  }

  /// A panel from claims with a sign: `jobs+`, hedged with `~`, and arrows between claims that it names.
  private static func panel(_ title: String, _ subtitle: String, _ stances: String) -> Panel {
    var panel = Panel(title: title, subtitle: subtitle)
    for claim in claims { panel.boxMarks[claim.id] = BoxMark(.silent) }
    for word in stances.split(separator: " ") {
      let id = String(word.dropLast())
      guard panel.boxMarks[id] != nil, let sign = word.last, let standing = signs[sign] else { continue }
      panel.boxMarks[id] = BoxMark(standing)
      panel.boxMarks[id]?.isHedged = sign == "~"
      panel.boxMarks[id]?.evidence = [
        Evidence(
          summary: "\(title) \(standing.rawValue) “\(id)”",
          quote: "the words of the passage",
          place: "\(subtitle), line \(id.count)",
          url: "https://example.org/\(id)?a=1&b=2"
        )
      ]
    }
    for (tail, head, _) in links {
      let isOwn = [tail, head].allSatisfy { id in
        panel.boxMarks[id].map { !$0.evidence.isEmpty && $0.standing != .notCoded } ?? false
      }
      panel.arrowMarks["\(tail)-\(head)"] = ArrowMark()
      panel.arrowMarks["\(tail)-\(head)"]?.isBackground = !isOwn
    }
    panel.counts = [Standing.supports, .opposes, .mixed, .silent].map { standing in
      Panel.Count(standing, panel.boxMarks.values.filter { $0.standing == standing }.count)
    }
    return panel
  }

  private static let signs: [Character: Standing] = [
    "+": .supports, "-": .opposes, "±": .mixed, "~": .supports, "!": .notYetPossible, "?": .notCoded,
    "(": .impliedOpposition,
  ]
}

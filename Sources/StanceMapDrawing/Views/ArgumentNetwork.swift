import StanceMap

/// The claims and links of arguments as boxes and arrows; links that several people make are drawn once.
struct ArgumentNetwork {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  /// Who makes each link, by arrow.
  private(set) var makers: [Arrow.ID: [Argument]] = [:]

  /// - Parameter claims: the boxes, in the order in which they are preferred.
  init(claims: [Claim], arguments: [Argument]) {
    boxes = claims.map { claim in
      Box(id: claim.id, kind: .claim, label: claim.text, short: claim.short)
    }
    for argument in arguments { add(argument) }
  }

  private mutating func add(_ argument: Argument) {
    let kind: Arrow.Kind = argument.kind == .supportedBy ? .supports : .opposes
    guard argument.premises.count > 1 else {
      addArrow(from: argument.premises[0], to: argument.claim, kind: kind, madeBy: argument)
      return
    }
    let junction = "\(argument.premises.joined(separator: "+"))>\(kind.rawValue)>\(argument.claim)"
    if makers["\(junction)>"] == nil { boxes.append(Box(id: junction, kind: .junction, label: "")) }
    for premise in argument.premises {
      addArrow(from: premise, to: junction, kind: kind, madeBy: argument, hasHead: false)
    }
    addArrow(from: junction, to: argument.claim, kind: kind, madeBy: argument, id: "\(junction)>")
  }

  private mutating func addArrow(
    from tail: Box.ID,
    to head: Box.ID,
    kind: Arrow.Kind,
    madeBy argument: Argument,
    hasHead: Bool = true,
    id: Arrow.ID? = nil
  ) {
    let id = id ?? "\(tail)>\(kind.rawValue)>\(head)"
    if makers[id] == nil {
      var arrow = Arrow(id: id, from: tail, to: head, kind: kind)
      arrow.hasHead = hasHead
      arrows.append(arrow)
    }
    makers[id, default: []].append(argument)
  }

  /// Lets only those links decide where claims stand that lead the shortest way to a conclusion.
  ///
  /// The arguments of several people, taken together, make long chains and circles that nobody makes.
  /// So a premise stands below one of its claims, and not below all of them.
  mutating func standOnShortestWays() {
    let depths = depths()
    for index in arrows.indices {
      let (tail, head) = (depths[arrows[index].tail], depths[arrows[index].head])
      arrows[index].decidesRanks = tail.flatMap { tail in head.map { tail == $0 + 1 } } ?? false
    }
  }

  /// How many arrows lead from a box to the nearest box from which none leads on.
  ///
  /// Where all that is left goes in circles, its first box counts as such a box.
  private func depths() -> [Box.ID: Int] {
    let tails = Dictionary(grouping: arrows, by: \.head)
    let leadingOn = Set(arrows.map(\.tail))
    var depths: [Box.ID: Int] = [:]
    var current = boxes.map(\.id).filter { !leadingOn.contains($0) }
    var depth = 0
    while true {
      if current.isEmpty {
        guard let next = boxes.first(where: { depths[$0.id] == nil }) else { return depths }
        (current, depth) = ([next.id], 0)
      }
      for box in current { depths[box] = depth }
      current = current.flatMap { tails[$0, default: []].map(\.tail) }.filter { depths[$0] == nil }
      depth += 1
    }
  }

  /// How the links are drawn where the panel is about one author: theirs in full, the others' behind.
  func arrowMarks(for author: DebateActor.ID, narrator: Narrator) -> [Arrow.ID: ArrowMark] {
    makers.mapValues { arguments in
      let own = arguments.filter { $0.holder == author }
      var mark = ArrowMark()
      mark.isBackground = own.isEmpty
      mark.isHedged = !own.isEmpty && own.allSatisfy(\.isHedged)
      mark.evidence = (own.isEmpty ? arguments : own).map(narrator.evidence)
      return mark
    }
  }

  /// How the joints of premises are drawn where the panel is about one author.
  func junctionMarks(for author: DebateActor.ID) -> [Box.ID: BoxMark] {
    let junctions = boxes.filter { $0.kind == .junction }
    let marks = junctions.map { junction in
      let isOwn = makers["\(junction.id)>", default: []].contains { $0.holder == author }
      return (junction.id, BoxMark(isOwn ? .plain : .notCoded))
    }
    return Dictionary(marks, uniquingKeysWith: { first, _ in first })
  }
}

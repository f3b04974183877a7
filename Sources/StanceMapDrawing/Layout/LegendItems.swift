internal import StanceMap

/// Finds what occurs in a diagram and needs a word in the legend.
struct LegendItems: Sendable {
  /// A way of drawing, and what it means.
  struct Item: Equatable, Sendable {
    enum Sample: Equatable, Sendable {
      case box(Box.Kind, BoxMark)
      case arrow(Arrow.Kind, ArrowMark)
    }

    var sample: Sample
    var words: String
  }

  /// Returns an item for each feature that occurs, boxes before arrows, always in the same order.
  func items(of diagram: Diagram) -> [Item] {
    let boxes = shownBoxes(of: diagram)
    let arrows = shownArrows(of: diagram)
    return kinds(boxes, arrows) + standings(boxes) + shades(boxes) + emphases(boxes) + junctions(boxes)
      + arrowKinds(arrows) + arrowShades(arrows)
  }

  private typealias ShownBox = (kind: Box.Kind, mark: BoxMark)
  private struct ShownArrow {
    var kind: Arrow.Kind
    var mark: ArrowMark
    var tail: Box.Kind
    var head: Box.Kind
  }

  private func shownBoxes(of diagram: Diagram) -> [ShownBox] {
    diagram.panels.flatMap { panel in
      diagram.boxes.flatMap { box -> [ShownBox] in
        guard let mark = panel.boxMarks[box.id] else { return [] }
        return [(box.kind, mark)] + (mark.other.map { [(box.kind, BoxMark($0))] } ?? [])
      }
    }
  }

  private func shownArrows(of diagram: Diagram) -> [ShownArrow] {
    let kinds = Dictionary(diagram.boxes.map { ($0.id, $0.kind) }) { first, _ in first }
    return diagram.panels.flatMap { panel in
      diagram.arrows.filter(\.hasHead).compactMap { arrow in
        panel.arrowMarks[arrow.id].map { mark in
          ShownArrow(
            kind: arrow.kind,
            mark: mark,
            tail: kinds[arrow.head] == .reply ? .reply : kinds[arrow.tail] ?? .claim,
            head: kinds[arrow.head] ?? .claim
          )
        }
      }
    }
  }

  // MARK: - Boxes

  /// Kinds of boxes, where there are several to tell apart.
  private func kinds(_ boxes: [ShownBox], _ arrows: [ShownArrow]) -> [Item] {
    let told = [Box.Kind.holder, .actor, .claim, .reply].filter { kind in boxes.contains { $0.kind == kind } }
    guard told.count > 1 else { return [] }
    let areBlamed = !arrows.contains { $0.head == .actor && ($0.kind == .supports || $0.kind == .opposes) }
    let blamed = arrows.contains { $0.kind == .absolves } ? "who is blamed or absolved" : "who is blamed"
    return told.filter { kind in boxes.contains { $0.kind == kind && $0.mark == BoxMark(.plain) } }.map {
      kind in
      let words = kind == .actor && areBlamed ? blamed : Wording.legend(for: kind)
      return Item(sample: .box(kind, BoxMark(.plain)), words: words)
    }
  }

  private func junctions(_ boxes: [ShownBox]) -> [Item] {
    guard boxes.contains(where: { $0.kind == .junction }) else { return [] }
    return [Item(sample: .box(.junction, BoxMark(.plain)), words: Wording.legend(for: .junction))]
  }

  private func standings(_ boxes: [ShownBox]) -> [Item] {
    // Where a box is about two, silence shows at an end of it.
    let areShared = boxes.contains { $0.mark.other != nil }
    return Standing.allCases.filter { $0 != .plain }.compactMap { standing in
      boxes.first { $0.mark.standing == standing && $0.kind.isMarked }.map {
        var mark = BoxMark(standing)
        if areShared, standing.isAbsent { mark.other = mark.opinion }
        return Item(sample: .box($0.kind, mark), words: Wording.words(for: standing))
      }
    }
  }

  /// One sample each for hedged, reported and imputed boxes.
  private func shades(_ boxes: [ShownBox]) -> [Item] {
    let said = boxes.filter { $0.kind.isMarked && !$0.mark.standing.isAbsent }
    let clear = said.filter { $0.mark.standing != .impliedOpposition } + said
    let hedged = clear.first { $0.mark.isHedged }.map { box in
      var mark = BoxMark(box.mark.standing)
      mark.isHedged = true
      return item(box.kind, mark, "hedged")
    }
    let voices = [Voice.reported, .imputed].map { voice in
      clear.first { $0.mark.voice == voice }.map { box in
        var mark = BoxMark(box.mark.standing)
        mark.voice = voice
        return item(box.kind, mark, Wording.words(for: voice))
      }
    }
    return ([hedged] + voices).compactMap { $0 }
  }

  private func item(_ kind: Box.Kind, _ mark: BoxMark, _ feature: String) -> Item {
    let standing = mark.standing == .plain ? Wording.legend(for: kind) : Wording.words(for: mark.standing)
    let words = [standing, feature].filter { !$0.isEmpty }.joined(separator: ", ")
    return Item(sample: .box(kind, mark), words: words)
  }

  private func emphases(_ boxes: [ShownBox]) -> [Item] {
    BoxMark.Emphasis.allCases.compactMap { emphasis in
      boxes.first { $0.mark.emphasis == emphasis }.map { box in
        var mark = BoxMark(box.mark.standing)
        mark.emphasis = emphasis
        return Item(sample: .box(box.kind, mark), words: Wording.words(for: emphasis))
      }
    }
  }

  // MARK: - Arrows

  /// Kinds of arrows, and the roles of those that blame.
  private func arrowKinds(_ arrows: [ShownArrow]) -> [Item] {
    Arrow.Kind.allCases.flatMap { kind -> [Item] in
      let shown = arrows.filter { $0.kind == kind && !$0.mark.isBackground }
      guard let first = shown.first, kind != .joins else { return [] }
      return kind == .blames
        ? roles(shown.map(\.mark)) : [Item(kind, Wording.legend(for: kind, from: first.tail))]
    }
  }

  /// Blame without a role looks like that of a doer, so one sample does for both.
  private func roles(_ marks: [ArrowMark]) -> [Item] {
    let isUnsaid = marks.contains { $0.role == nil }
    let roles = BlameRole.allCases.filter { role in
      marks.contains { $0.role == role } && !(isUnsaid && role == .doer)
    }
    let verb = Wording.verb(for: .blames)
    return (isUnsaid ? [Item(.blames, verb)] : [])
      + roles.map { role in Item(.blames, "\(verb) \(Wording.words(for: role))") { $0.role = role } }
  }

  private func arrowShades(_ arrows: [ShownArrow]) -> [Item] {
    let shown = arrows.filter { !$0.mark.isBackground }
    let voices = [Voice.reported, .imputed].compactMap { voice in
      shown.first { $0.mark.voice == voice }.map { arrow in
        Item(arrow.kind, "\(Wording.legend(for: arrow.kind, from: arrow.tail)), \(Wording.words(for: voice))")
        { $0.voice = voice }
      }
    }
    let hedged = shown.first { $0.mark.isHedged }.map { arrow in
      Item(arrow.kind, "\(Wording.legend(for: arrow.kind, from: arrow.tail)), hedged") { $0.isHedged = true }
    }
    let broad = shown.first { $0.kind == .blames && $0.mark.passages > 1 }.map { _ in
      Item(.blames, "broader: more passages") { $0.passages = 4 }
    }
    let background = arrows.first { $0.mark.isBackground }.map { arrow in
      Item(arrow.kind, Wording.background) { $0.isBackground = true }
    }
    return voices + [hedged, broad, background].compactMap { $0 }
  }
}

extension LegendItems.Item {
  fileprivate init(_ kind: Arrow.Kind, _ words: String, change: (inout ArrowMark) -> Void = { _ in }) {
    var mark = ArrowMark()
    change(&mark)
    self.init(sample: .arrow(kind, mark), words: words)
  }
}

extension Box.Kind {
  /// Whether panels say something of it, so that the legend explains how.
  fileprivate var isMarked: Bool { takesStrip || self == .cell }
}

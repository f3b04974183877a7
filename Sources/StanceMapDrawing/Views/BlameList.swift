import StanceMap

/// Everybody who is blamed or absolved, most often first, with the words of all who do so on either side.
struct BlameList {
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var panel = Panel(title: "", subtitle: "")

  private let marks: BlameMarks

  init(_ relations: [Relation], marks: BlameMarks) {
    self.marks = marks
    for relations in relations.grouped(by: \.target).map(\.members).byPassages { add(relations) }
  }

  /// Relations with one target.
  private mutating func add(_ relations: [Relation]) {
    guard let first = relations.first else { return }
    let target = Box.blameTarget(first.target.id, marks.narrator)
    boxes.append(target)
    panel.boxMarks[target.id] = marks.target(first.target)
    for (position, row) in rows(of: relations).enumerated() {
      let words = "words:\(position)>\(target.id)"
      let isBlame = row[0].kind == .blames
      let label = marks.outcomesByHolders(of: row)
      let mark = marks.arrow(for: row)
      let kind = isBlame ? Arrow.Kind.blames : .absolves
      let arrow = Arrow(id: "\(words)>", from: words, to: target.id, kind: kind)
      boxes.append(
        Box(id: words, kind: .words, label: label, place: .beside(isBlame ? .left : .right))
      )
      arrows.append(arrow)
      panel.arrowMarks[arrow.id] = mark
      panel.boxMarks[words] = marks.words(label, on: mark)
    }
  }

  /// Relations that are drawn alike share an arrow; own voice first, then most passages.
  private func rows(of relations: [Relation]) -> [[Relation]] {
    var rows: [[Relation]] = []
    for relation in relations {
      let index = rows.firstIndex { row in
        let isAlike = row[0].kind == relation.kind && row[0].voice == relation.voice
        return isAlike && (row[0].role == relation.role || relation.kind == .absolves)
          && row[0].isHedged == relation.isHedged
      }
      if let index { rows[index].append(relation) } else { rows.append([relation]) }
    }
    return Voice.allCases.flatMap { voice in rows.filter { $0[0].voice == voice }.byPassages }
  }
}

extension [[Relation]] {
  /// Those with most passages first, otherwise as they come.
  fileprivate var byPassages: Self {
    enumerated().sorted {
      (-$0.element.passages, $0.offset) < (-$1.element.passages, $1.offset)
    }.map(\.element)
  }
}

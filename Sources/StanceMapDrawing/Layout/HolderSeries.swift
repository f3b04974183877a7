/// Inks that tell several holders apart whose arrows of blame share one drawing.
struct HolderSeries: Sendable {
  private var inks: [Box.ID: Ink] = [:]
  /// The holder from whom an arrow comes, also through words.
  private var holders: [Arrow.ID: Box.ID] = [:]

  /// Gives an ink to every holder that blames or absolves, in the order of the boxes.
  init(_ diagram: Diagram) {
    let kinds = Dictionary(diagram.boxes.map { ($0.id, $0.kind) }) { first, _ in first }
    let arrowsTo = Dictionary(diagram.arrows.map { ($0.head, $0) }) { first, _ in first }
    for arrow in diagram.arrows where arrow.kind == .blames || arrow.kind == .absolves {
      let tail = kinds[arrow.tail] == .words ? arrowsTo[arrow.tail]?.tail : arrow.tail
      if let tail, kinds[tail] == .holder { holders[arrow.id] = tail }
    }
    let speaking = Set(holders.values)
    for (index, box) in diagram.boxes.filter({ speaking.contains($0.id) }).enumerated() {
      inks[box.id] = Ink.series[index % Ink.series.count]
    }
  }

  func ink(of box: Box) -> Ink? { inks[box.id] }

  func ink(of arrow: Arrow) -> Ink? { holders[arrow.id].flatMap { inks[$0] } }

  /// Whether a panel shows arrows of more than one holder.
  func areSeveral(in panel: Panel) -> Bool {
    let shown = panel.arrowMarks.compactMap { id, mark in mark.isBackground ? nil : holders[id] }
    return Set(shown).count > 1
  }
}

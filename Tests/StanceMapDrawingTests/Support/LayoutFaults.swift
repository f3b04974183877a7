@testable import StanceMapDrawing

/// Looks for what must not be in a finished drawing, by computing instead of looking.
struct LayoutFaults: Sendable {
  /// Whether arrows must not run through boxes that they neither leave nor reach.
  var checksArrows: Bool

  init(checksArrows: Bool = false) {
    self.checksArrows = checksArrows
  }

  /// Returns a line for everything that leaves its place or lies on words.
  func faults(in layout: DiagramLayout) -> [String] {
    outside(layout) + overlaps(layout)
      + layout.panels.flatMap { leaving($0) + (checksArrows ? crossed($0) : []) }
  }

  private func outside(_ layout: DiagramLayout) -> [String] {
    let page = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height)
    let cards = layout.panels.compactMap(\.card).filter { !page.contains($0) }
    return layout.lines.filter { !page.contains($0.frame) }.map { "outside the page: \($0.text)" }
      + cards.map { "card outside the page: \($0)" }
  }

  /// Words that touch other words.
  private func overlaps(_ layout: DiagramLayout) -> [String] {
    let lines = layout.lines.sorted { $0.frame.minY < $1.frame.minY }
    var faults: [String] = []
    for (index, line) in lines.enumerated() {
      for other in lines[(index + 1)...] {
        if other.frame.minY >= line.frame.maxY { break }
        if other.frame.overlaps(line.frame) { faults.append("“\(line.text)” on “\(other.text)”") }
      }
    }
    return faults
  }

  /// Words that leave their box, boxes that touch each other or leave the card.
  private func leaving(_ panel: PlacedPanel) -> [String] {
    var faults: [String] = []
    for box in panel.boxes
    where box.kind != .rowHeading && box.kind != .columnHeading && box.kind != .groupHeading {
      for line in box.lines where !box.frame.inset(by: -0.5).contains(line.frame) {
        faults.append("“\(line.text)” leaves box \(box.id)")
      }
      if let card = panel.card, !card.contains(box.frame) { faults.append("box \(box.id) leaves its card") }
      for other in panel.boxes where other.id != box.id && other.frame.overlaps(box.frame) {
        if other.kind != .groupHeading { faults.append("box \(other.id) on box \(box.id)") }
      }
    }
    return faults
  }

  /// Boxes and headings that an arrow runs through, unless it begins or ends there.
  private func crossed(_ panel: PlacedPanel) -> [String] {
    panel.arrows.flatMap { arrow -> [String] in
      let points = arrow.curve.samples()
      let ends = [arrow.curve.start, arrow.curve.end]
      let boxes = panel.boxes.filter { box in
        let inner = box.frame.inset(by: 1)
        let isOwn = ends.contains { box.frame.inset(by: -2).contains($0) }
        return !isOwn && points.contains { inner.contains($0) }
      }
      let lines = panel.heading.filter { line in points.contains { line.frame.contains($0) } }
      return boxes.map { "arrow \(arrow.id) through box \($0.id)" }
        + lines.map { "arrow \(arrow.id) through “\($0.text)”" }
    }
  }
}

extension Rect {
  fileprivate func contains(_ other: Rect) -> Bool {
    other.minX >= minX - 0.01 && other.minY >= minY - 0.01 && other.maxX <= maxX + 0.01
      && other.maxY <= maxY + 0.01
  }

  fileprivate func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  fileprivate func overlaps(_ other: Rect) -> Bool {
    other.minX < maxX - 0.01 && minX < other.maxX - 0.01 && other.minY < maxY - 0.01
      && minY < other.maxY - 0.01
  }
}

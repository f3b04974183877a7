extension DiagramLayout {
  /// Moves everything but the edge of the drawing.
  func moved(by offset: Point) -> DiagramLayout {
    var layout = self
    layout.heading = heading.map { $0.moved(by: offset) }
    layout.panels = panels.map { $0.moved(by: offset) }
    layout.legend = legend.map { $0.moved(by: offset) }
    layout.key = key.map { $0.moved(by: offset) }
    layout.captions = captions.map { $0.moved(by: offset) }
    return layout
  }
}

extension PlacedPanel {
  func moved(by offset: Point) -> PlacedPanel {
    var panel = self
    panel.card = card?.moved(by: offset)
    panel.heading = heading.map { $0.moved(by: offset) }
    panel.rules = rules.map { Rule(from: $0.from + offset, to: $0.to + offset) }
    panel.arrows = arrows.map { $0.moved(by: offset) }
    panel.boxes = boxes.map { $0.moved(by: offset) }
    return panel
  }
}

extension DrawnBox {
  func moved(by offset: Point) -> DrawnBox {
    var box = self
    box.frame = frame.moved(by: offset)
    box.strip = strip?.moved(by: offset)
    box.otherStrip = otherStrip?.moved(by: offset)
    box.lines = lines.map { $0.moved(by: offset) }
    return box
  }
}

extension DrawnArrow {
  func moved(by offset: Point) -> DrawnArrow {
    var arrow = self
    arrow.curve = curve.moved(by: offset)
    arrow.bridges = bridges.map { $0.moved(by: offset) }
    return arrow
  }
}

extension LegendEntry {
  func moved(by offset: Point) -> LegendEntry {
    var entry = self
    entry.words = words.moved(by: offset)
    switch sample {
    case .box(let box): entry.sample = .box(box.moved(by: offset))
    case .arrow(let arrow): entry.sample = .arrow(arrow.moved(by: offset))
    }
    return entry
  }
}

extension TextLine {
  func moved(by offset: Point) -> TextLine {
    var line = self
    line.anchor = anchor + offset
    return line
  }
}

extension Rect {
  func moved(by offset: Point) -> Rect {
    Rect(x: minX + offset.x, y: minY + offset.y, width: size.width, height: size.height)
  }
}

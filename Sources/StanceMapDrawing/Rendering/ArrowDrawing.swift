internal import StanceMap

/// Draws an arrow: line, head and marks.
struct ArrowDrawing {
  var arrow: DrawnArrow

  private var look: ArrowLook { arrow.look }

  /// Draws the arrow as a group with its meaning, its title and its link.
  func draw(id: String, on canvas: inout SVGCanvas) {
    canvas.writer.lineBreak()
    canvas.group([
      "class": .text(classes), "id": .text(id), "data-on": arrow.tie?.onValue,
      "data-key": arrow.tie?.keyValue,
    ]) {
      canvas in
      canvas.writer.element("title", words: arrow.title)
      guard let link = arrow.link else { return drawShape(on: &canvas) }
      canvas.element("a", ["href": .text(link)]) { drawShape(on: &$0) }
    }
  }

  /// Draws only what is seen.
  func drawShape(on canvas: inout SVGCanvas) {
    let shape = ArrowShape(look, along: arrow.curve)
    for bridge in arrow.bridges {
      canvas.path(PathText(bridge), SVGCanvas.Paint(stroke: .paper, width: look.width + 3))
    }
    if let line = shape.line {
      let paint = SVGCanvas.Paint(
        stroke: look.ink,
        width: look.width,
        dash: look.dash,
        hasRoundCaps: look.hasRoundCaps
      )
      canvas.path(PathText(line), paint)
    }
    for stroke in shape.strokes {
      canvas.path(PathText(stroke.points, isClosed: stroke.isClosed), paint(of: stroke))
    }
    if let ring = shape.ring {
      let paint = SVGCanvas.Paint(fill: .paper, stroke: look.ink, width: 1.1)
      canvas.circle(ring.center, radius: ring.radius, paint)
    }
  }

  private func paint(of stroke: ArrowShape.Stroke) -> SVGCanvas.Paint {
    let fill: Ink? = stroke.isClosed ? (stroke.width > 0 ? .paper : look.ink) : nil
    return SVGCanvas.Paint(fill: fill, stroke: stroke.width > 0 ? look.ink : nil, width: stroke.width)
  }

  /// `arrow blames enabler reported`.
  private var classes: String {
    let mark = arrow.mark
    let parts = [
      "arrow", arrow.kind.rawValue, mark.role?.rawValue ?? "", mark.isHedged ? "hedged" : "",
      mark.voice == .own ? "" : mark.voice.rawValue, mark.isBackground ? "background" : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

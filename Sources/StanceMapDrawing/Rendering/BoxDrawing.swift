internal import StanceMap

/// Draws a box: outline, fill, strip, sign, words and badge.
struct BoxDrawing {
  var box: DrawnBox

  private var look: BoxLook { box.look }

  /// Draws the box as a group with its meaning, its title and its link.
  func draw(id: String, on canvas: inout SVGCanvas) {
    canvas.writer.lineBreak()
    canvas.group([
      "class": .text(classes), "id": .text(id), "data-on": box.tie?.onValue, "data-key": box.tie?.keyValue,
    ]) {
      canvas in
      canvas.writer.element("title", words: box.title)
      guard let link = box.link else { return drawShape(on: &canvas) }
      canvas.element("a", ["href": .text(link), "aria-label": nameOfCell]) { drawShape(on: &$0) }
    }
  }

  /// A cell has a sign at most, which is no name for a link; the title begins with what it says.
  private var nameOfCell: XMLWriter.Value? {
    guard box.kind == .cell else { return nil }
    return .text(box.title.split(separator: "\n").prefix(2).joined(separator: ": "))
  }

  /// Draws only what is seen.
  func drawShape(on canvas: inout SVGCanvas) {
    body(on: &canvas)
    if look.isHatched { hatch(frame.inset(by: 1), on: &canvas) }
    if let strip = look.strip { draw(strip, in: box.strip, isLeft: true, on: &canvas) }
    if let end = look.otherEnd { draw(end.strip, in: box.otherStrip, isLeft: false, on: &canvas) }
    if box.kind == .words { shield(on: &canvas) }
    canvas.lines(box.lines)
    if let badge = look.badge { BadgeDrawing(badge: badge, box: box).draw(on: &canvas) }
  }

  /// `box claim supports hedged`.
  private var classes: String {
    let mark = box.mark
    let parts = [
      "box", box.kind.rawValue, mark.standing == .plain ? "" : mark.standing.rawValue,
      mark.other.map { "beside-\($0.standing.rawValue)" } ?? "",
      mark.isHedged ? "hedged" : "", mark.voice == .own ? "" : mark.voice.rawValue,
      mark.emphasis?.rawValue ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: - Parts

  private var frame: Rect { box.frame }

  private var pillRadius: Double { min(frame.size.width, frame.size.height) / 2 }

  private func body(on canvas: inout SVGCanvas) {
    var paint = SVGCanvas.Paint(fill: look.fill)
    if let outline = look.outline {
      paint.stroke = outline.ink
      paint.width = outline.width
      paint.dash = outline.dash
      paint.hasRoundCaps = outline.hasRoundCaps
    }
    guard paint.fill != nil || paint.stroke != nil else { return }
    switch look.shape {
    case .open: break
    case .rounded(let radius): canvas.rect(frame, radius: radius, paint)
    case .pill: canvas.rect(frame, radius: pillRadius, paint)
    case .dot:
      canvas.circle(Point(x: frame.midX, y: frame.midY), radius: frame.size.height / 2, paint)
    }
  }

  private func draw(_ strip: BoxLook.Strip, in area: Rect?, isLeft: Bool, on canvas: inout SVGCanvas) {
    guard let area, let outline = look.outline else { return }
    let x = isLeft ? area.maxX : area.minX
    let edge = PathText([Point(x: x, y: area.minY), Point(x: x, y: area.maxY)], isClosed: false)
    switch strip {
    case .full(let ink):
      let inset = max(0, outline.width / 2 - 0.5)
      let shape = isLeft ? leftStrip(area, inset: inset) : rightStrip(area, inset: inset)
      canvas.path(shape, SVGCanvas.Paint(fill: ink))
    case .hollow: canvas.path(edge, SVGCanvas.Paint(stroke: outline.ink, width: 0.8))
    case .dotted:
      blank(area, on: &canvas)
      canvas.path(edge, SVGCanvas.Paint(stroke: .absent, width: 1.1, dash: [0.1, 3.1], hasRoundCaps: true))
    case .hatched:
      blank(area, on: &canvas)
      hatch(area.inset(by: 1), on: &canvas)
      canvas.path(edge, SVGCanvas.Paint(stroke: .absent, width: 0.6))
    }
  }

  /// Paper in place of the fill, where an author says nothing.
  private func blank(_ area: Rect, on canvas: inout SVGCanvas) {
    canvas.rect(area.inset(by: 1), radius: 2, SVGCanvas.Paint(fill: .paper))
  }

  /// Round at the right, like the box.
  private func rightStrip(_ strip: Rect, inset: Double) -> PathText {
    let radius = stripRadius(inset: inset)
    let (right, top, bottom) = (strip.maxX - inset, strip.minY + inset, strip.maxY - inset)
    let left = min(strip.minX, right - radius)
    var path = PathText()
    path.move(to: Point(x: left, y: top))
    path.line(to: Point(x: right - radius, y: top))
    path.arc(radius: radius, to: Point(x: right, y: top + radius))
    path.line(to: Point(x: right, y: bottom - radius))
    path.arc(radius: radius, to: Point(x: right - radius, y: bottom))
    path.line(to: Point(x: left, y: bottom))
    path.close()
    return path
  }

  /// Round at the left, like the box.
  private func leftStrip(_ strip: Rect, inset: Double) -> PathText {
    let radius = stripRadius(inset: inset)
    let (left, top, bottom) = (strip.minX + inset, strip.minY + inset, strip.maxY - inset)
    var path = PathText()
    path.move(to: Point(x: max(strip.maxX, left + radius), y: top))
    path.line(to: Point(x: max(strip.maxX, left + radius), y: bottom))
    path.line(to: Point(x: left + radius, y: bottom))
    path.arc(radius: radius, to: Point(x: left, y: bottom - radius))
    path.line(to: Point(x: left, y: top + radius))
    path.arc(radius: radius, to: Point(x: left + radius, y: top))
    path.close()
    return path
  }

  private func stripRadius(inset: Double) -> Double {
    switch look.shape {
    case .rounded(let radius): max(0, radius - inset)
    case .pill: pillRadius - inset
    case .open, .dot: 0
    }
  }

  /// Slanted lines within an area.
  private func hatch(_ area: Rect, on canvas: inout SVGCanvas) {
    var path = PathText()
    var sum = 5.0
    while sum < area.size.width + area.size.height {
      let right = min(sum, area.size.width)
      let down = min(sum, area.size.height)
      path.move(to: Point(x: area.minX + right, y: area.minY + sum - right))
      path.line(to: Point(x: area.minX + sum - down, y: area.minY + down))
      sum += 5
    }
    canvas.path(path, SVGCanvas.Paint(stroke: .hatch))
  }

  /// Paper behind words on an arrow, so that no line runs through them.
  private func shield(on canvas: inout SVGCanvas) {
    for line in box.lines {
      canvas.rect(line.frame.inset(by: -2), radius: 2, SVGCanvas.Paint(fill: .paper))
    }
  }
}

/// Draws the small mark on the upper right corner of a box.
private struct BadgeDrawing {
  var badge: BoxLook.Badge
  var box: DrawnBox

  func draw(on canvas: inout SVGCanvas) {
    let ink = box.look.outline?.ink ?? .ink
    let radius = min(6, box.frame.size.height * 0.3)
    let center = Point(x: box.frame.maxX - radius * 0.6, y: box.frame.minY + radius * 0.1)
    canvas.circle(center, radius: radius, SVGCanvas.Paint(fill: .paper, stroke: ink, width: 1.1))
    switch badge {
    case .unanswered:
      canvas.path(mark(at: center, radius), SVGCanvas.Paint(stroke: ink, width: 1.6, hasRoundCaps: true))
    case .neverQuoted: canvas.path(cross(at: center, radius), SVGCanvas.Paint(stroke: ink, width: 1.1))
    }
  }

  /// An exclamation mark.
  private func mark(at center: Point, _ radius: Double) -> PathText {
    var path = PathText()
    path.move(to: center + Point(x: 0, y: -radius * 0.52))
    path.line(to: center + Point(x: 0, y: radius * 0.12))
    path.move(to: center + Point(x: 0, y: radius * 0.55))
    path.line(to: center + Point(x: 0, y: radius * 0.56))
    return path
  }

  /// Two quotation marks, struck through.
  private func cross(at center: Point, _ radius: Double) -> PathText {
    var path = PathText()
    for x in [-0.28, 0.28] {
      path.move(to: center + Point(x: (x + 0.1) * radius, y: -radius * 0.4))
      path.line(to: center + Point(x: (x - 0.1) * radius, y: radius * 0.15))
    }
    path.move(to: center + Point(x: -radius * 0.71, y: radius * 0.71))
    path.line(to: center + Point(x: radius * 0.71, y: -radius * 0.71))
    return path
  }
}

extension Rect {
  /// Smaller by a distance on every side, or larger where it is negative.
  func inset(by distance: Double) -> Rect {
    Rect(
      x: minX + distance,
      y: minY + distance,
      width: max(0, size.width - 2 * distance),
      height: max(0, size.height - 2 * distance)
    )
  }
}

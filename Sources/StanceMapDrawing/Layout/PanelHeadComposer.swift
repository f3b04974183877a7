/// Sets the heads of panels: title, subtitle, and at the right what the panel counts.
struct PanelHeadComposer: Sendable {
  var metrics = PageMetrics()

  /// The head of a panel from the point (0, 0), down to its rule.
  struct Head: Equatable, Sendable {
    var lines: [TextLine]
    var height: Double
  }

  /// Returns the head of a panel whose drawing is so wide.
  func head(of panel: Panel, width: Double) -> Head {
    let counts = counts(of: panel, right: width)
    let countsWidth = width - (counts.map(\.frame.minX).min() ?? width)
    let hasCountsBeside = countsWidth < width * 0.55
    let room = hasCountsBeside ? width - countsWidth - 12 : width
    var (lines, height) = titles(of: panel, room: room)
    let baseline = hasCountsBeside ? metrics.panelTitle.ascent : height + metrics.count.ascent
    if !hasCountsBeside { height += metrics.count.lineHeight }
    lines += counts.map { $0.moved(by: Point(x: 0, y: baseline)) }
    return Head(lines: lines, height: height + 4)
  }

  /// Title and subtitle, beside or below each other.
  private func titles(of panel: Panel, room: Double) -> (lines: [TextLine], height: Double) {
    let title = paragraph(panel.title, at: Point(x: 0, y: 0), width: room, metrics.panelTitle, .ink)
    let height = Double(title.count) * metrics.panelTitle.lineHeight
    if metrics.hasSubtitleBesideTitle, title.count == 1, !title[0].isRightToLeft {
      let corner = Point(x: title[0].width + 8, y: metrics.panelTitle.ascent - metrics.panelSubtitle.ascent)
      let beside = paragraph(
        panel.subtitle,
        at: corner,
        width: max(0, room - corner.x),
        metrics.panelSubtitle,
        .quiet
      )
      if beside.count < 2, beside.allSatisfy({ $0.frame.maxX <= room }) { return (title + beside, height) }
    }
    let below = paragraph(
      panel.subtitle,
      at: Point(x: 0, y: height),
      width: room,
      metrics.panelSubtitle,
      .quiet
    )
    return (title + below, height + Double(below.count) * metrics.panelSubtitle.lineHeight)
  }

  private func paragraph(
    _ text: String,
    at corner: Point,
    width: Double,
    _ font: Font,
    _ ink: Ink
  ) -> [TextLine] {
    TextSetter().paragraph(text, at: corner, width: width, font, ink)
  }

  /// From the right end leftwards, on the baseline 0.
  private func counts(of panel: Panel, right: Double) -> [TextLine] {
    var x = right
    return panel.counts.reversed().map { count in
      let look = BoxLook(.claim, BoxMark(count.standing))
      let isSigned = look.strip != nil
      let font = Font(size: metrics.count.size, isBold: isSigned)
      let words = "\(Wording.sign(for: count.standing)) \(count.number)"
      let ink = isSigned ? look.outline?.ink ?? .ink : .quiet
      let line = TextSetter().line(words, at: Point(x: x, y: 0), .right, font, ink)
      x -= line.width + 9
      return line
    }.reversed()
  }
}

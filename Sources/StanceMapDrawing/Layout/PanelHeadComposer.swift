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
    let isBeside = countsWidth < width * 0.55
    let room = isBeside ? width - countsWidth - 12 : width
    var lines = paragraph(panel.title, at: 0, width: room, metrics.panelTitle, .ink)
    var height = Double(lines.count) * metrics.panelTitle.lineHeight
    let subtitle = paragraph(
      panel.subtitle,
      at: height,
      width: isBeside ? room : width,
      metrics.panelSubtitle,
      .quiet
    )
    lines += subtitle
    height += Double(subtitle.count) * metrics.panelSubtitle.lineHeight
    let baseline = isBeside ? metrics.panelTitle.ascent : height + metrics.count.ascent
    if !isBeside { height += metrics.count.lineHeight }
    return Head(lines: lines + counts.map { $0.moved(by: Point(x: 0, y: baseline)) }, height: height + 4)
  }

  private func paragraph(_ text: String, at y: Double, width: Double, _ font: Font, _ ink: Ink) -> [TextLine]
  {
    TextSetter().paragraph(text, at: Point(x: 0, y: y), width: width, font, ink)
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

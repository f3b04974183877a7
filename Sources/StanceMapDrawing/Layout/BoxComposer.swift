internal import StanceMap

/// Puts the strip, the sign and the words of a box in their places.
struct BoxComposer: Sendable {
  /// Kinds of boxes whose words keep free of the strip even where a panel has none, so that they stand still.
  var strippedKinds: Set<Box.Kind> = []
  /// Whether words at the left of their box begin at a common line, from where arrows come in.
  var hasStems = false

  private static let stripWidth = 17.0
  private static let inset = 5.0
  private static let chipWidth = 38.0
  private static let chipHeight = 16.0

  /// Returns a box with its frame and label moved to where its panel is.
  func box(_ box: Box, _ mark: BoxMark, _ placed: NetworkLayout.PlacedBox, moved offset: Point) -> DrawnBox {
    let look = BoxLook(box.kind, mark)
    var frame = placed.frame.moved(by: offset)
    if box.kind == .cell { frame = chip(mark, look, in: frame) }
    let strip = stripFrame(of: box.kind, in: frame)
    let isStripped = strip != nil && look.strip != nil
    let otherStrip = look.otherEnd == nil ? nil : strip.map { $0.mirrored(in: frame) }
    let label = label(of: placed, mark)
    let words = words(of: box, label, look, room: room(in: frame, between: strip, and: otherStrip))
    return DrawnBox(
      id: box.id,
      kind: box.kind,
      mark: mark,
      look: look,
      frame: frame,
      strip: isStripped ? strip : nil,
      otherStrip: otherStrip,
      lines: words + signs(of: box.kind, mark, look, in: strip ?? frame) + otherSigns(look, in: otherStrip),
      title: "",
      link: nil
    )
  }

  /// The label as it was laid out, or the panel's own words in the same room.
  private func label(of placed: NetworkLayout.PlacedBox, _ mark: BoxMark) -> NetworkLayout.BoxLabel {
    guard let words = mark.words else { return placed.label }
    var label = placed.label
    let font = Font(size: label.fontSize, isBold: label.isBold)
    label.lines = TextWrapper(
      font: font,
      maximumWidth: placed.frame.size.width,
      maximumLines: max(1, Int(placed.frame.size.height / font.lineHeight))
    ).lines(of: words)
    return label
  }

  // MARK: - Room

  private func stripFrame(of kind: Box.Kind, in frame: Rect) -> Rect? {
    guard strippedKinds.contains(kind) else { return nil }
    let width = min(Self.stripWidth, frame.size.width * 0.42)
    return Rect(x: frame.minX, y: frame.minY, width: width, height: frame.size.height)
  }

  private func room(in frame: Rect, between strip: Rect?, and other: Rect?) -> Rect {
    let (left, right) = (strip?.maxX ?? frame.minX, other?.minX ?? frame.maxX)
    return Rect(x: left, y: frame.minY, width: right - left, height: frame.size.height)
  }

  // MARK: - Words

  private func words(
    of box: Box,
    _ label: NetworkLayout.BoxLabel,
    _ look: BoxLook,
    room: Rect
  ) -> [TextLine] {
    let font = Font(size: label.fontSize, isBold: label.isBold)
    let isRightToLeft = label.lines.joined(separator: " ").isRightToLeft
    let alignment = alignment(of: box, isRightToLeft: isRightToLeft, isNarrow: room.size.width < 40)
    let first = firstBaseline(of: box.kind, label.lines.count, font, room)
    return label.lines.enumerated().map { index, text in
      let anchor = Point(x: x(of: alignment, in: room), y: first + Double(index) * font.lineHeight)
      var line = TextSetter().line(text, at: anchor, alignment, font, look.words)
      line.isRightToLeft = isRightToLeft
      return line
    }
  }

  private func alignment(of box: Box, isRightToLeft: Bool, isNarrow: Bool) -> TextLine.Alignment {
    switch box.kind {
    case .words where box.place == .beside(.right): .left
    case .words where box.place == .beside(.left): hasStems ? .left : .right
    case .rowHeading, .groupHeading: isRightToLeft ? .right : .left
    case .claim, .reply:
      !strippedKinds.contains(box.kind) || isNarrow ? .center : isRightToLeft ? .right : .left
    default: .center
    }
  }

  private func x(of alignment: TextLine.Alignment, in room: Rect) -> Double {
    switch alignment {
    case .left: room.minX + Self.inset
    case .center: room.midX
    case .right: room.maxX - Self.inset
    }
  }

  private func firstBaseline(of kind: Box.Kind, _ count: Int, _ font: Font, _ room: Rect) -> Double {
    let below = Double(count - 1) * font.lineHeight
    switch kind {
    case .columnHeading, .groupHeading: return room.maxY - 6 - below
    default: return room.midY - below / 2 + font.middle
    }
  }

  // MARK: - Signs

  /// The middle of a cell, wide enough for what stands in it.
  private func chip(_ mark: BoxMark, _ look: BoxLook, in cell: Rect) -> Rect {
    let words = cellLines(mark, look, in: cell).map(\.frame)
    let content = (words.last?.maxX ?? 0) - (words.first?.minX ?? 0)
    let width = min(cell.size.width - 4, max(Self.chipWidth, content + 14))
    let height = min(cell.size.height - 4, Self.chipHeight)
    return Rect(x: cell.midX - width / 2, y: cell.midY - height / 2, width: width, height: height)
  }

  private func signs(of kind: Box.Kind, _ mark: BoxMark, _ look: BoxLook, in place: Rect) -> [TextLine] {
    switch kind {
    case .cell: return cellLines(mark, look, in: place)
    case _ where strippedKinds.contains(kind) && !look.sign.isEmpty: break
    default: return []
    }
    return [sign(look.sign, look.signInk, in: place)]
  }

  private func otherSigns(_ look: BoxLook, in strip: Rect?) -> [TextLine] {
    guard let end = look.otherEnd, let strip, !end.sign.isEmpty else { return [] }
    return [sign(end.sign, end.signInk, in: strip)]
  }

  private func sign(_ sign: String, _ ink: Ink, in place: Rect) -> TextLine {
    let font = signFont(sign, in: place)
    let anchor = Point(x: place.midX, y: place.midY + font.middle)
    return TextSetter().line(sign, at: anchor, .center, font, ink)
  }

  /// The sign and the detail side by side; the first alone where both do not fit.
  private func cellLines(_ mark: BoxMark, _ look: BoxLook, in place: Rect) -> [TextLine] {
    var parts: [TextLine] = []
    if !look.sign.isEmpty {
      parts.append(
        TextSetter().line(look.sign, at: place.origin, .left, signFont(look.sign, in: place), look.signInk)
      )
    }
    if let detail = mark.detail, !detail.isEmpty {
      parts.append(TextSetter().line(detail, at: place.origin, .left, Font(size: 9), look.words))
    }
    let gap = 3.0
    if parts.count > 1, parts.reduce(gap, { $0 + $1.width }) > place.size.width - 6 { parts.removeLast() }
    var x = place.midX - parts.reduce(gap * Double(parts.count - 1), { $0 + $1.width }) / 2
    for index in parts.indices {
      parts[index].anchor = Point(x: x, y: place.midY + parts[index].font.middle)
      x += parts[index].width + gap
    }
    return parts
  }

  private func signFont(_ sign: String, in place: Rect) -> Font {
    Font(size: min(sign.count > 1 ? 9.5 : 14, place.size.height * 0.8), isBold: true)
  }
}

extension Rect {
  /// The same at the other side of a frame.
  fileprivate func mirrored(in frame: Rect) -> Rect {
    Rect(x: frame.minX + frame.maxX - maxX, y: minY, width: size.width, height: size.height)
  }
}

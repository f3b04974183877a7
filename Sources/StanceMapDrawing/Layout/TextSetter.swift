/// Sets words in lines: measured, aligned, and right to left where their script runs so.
struct TextSetter: Sendable {
  /// Returns one line at a baseline.
  func line(
    _ text: String,
    at anchor: Point,
    _ alignment: TextLine.Alignment = .left,
    _ font: Font,
    _ ink: Ink
  ) -> TextLine {
    let text = TextCleaner().cleaned(text)
    let extent = TextMeasurer().extent(of: text, in: font)
    return TextLine(
      text: text,
      anchor: anchor,
      alignment: alignment,
      font: font,
      ink: ink,
      width: extent.width,
      isHeldToWidth: extent.isEstimate && text.unicodeScalars.contains(where: \.mayBeWide),
      isRightToLeft: text.isRightToLeft
    )
  }

  /// Returns the lines of a paragraph below a top left corner, broken at a width.
  func paragraph(_ text: String, at corner: Point, width: Double, _ font: Font, _ ink: Ink) -> [TextLine] {
    let isRightToLeft = text.isRightToLeft
    let words = TextWrapper(font: font, maximumWidth: width).lines(of: text)
    return words.enumerated().map { index, words in
      let baseline = corner.y + font.lineHeight * Double(index) + font.ascent
      let anchor = Point(x: isRightToLeft ? corner.x + width : corner.x, y: baseline)
      var line = line(words, at: anchor, isRightToLeft ? .right : .left, font, ink)
      line.isRightToLeft = isRightToLeft
      return line
    }
  }
}

extension Font {
  /// From the top of a line to its baseline, in points.
  var ascent: Double { size * 0.96 }
  /// From the baseline to the middle of the capitals, in points.
  var middle: Double { size * 0.355 }
}

extension StringProtocol {
  /// Whether its first letter belongs to a script that runs from right to left.
  var isRightToLeft: Bool {
    for scalar in unicodeScalars {
      if scalar.runsRightToLeft { return true }
      if scalar.properties.isAlphabetic { return false }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var runsRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }

  /// Whether fonts may make it wider than the one em that it is measured with.
  ///
  /// The scripts of Europe, the Near East, India and South East Asia stay below; holding them to their width would
  /// only tear their letters apart.
  fileprivate var mayBeWide: Bool {
    switch value {
    case 0..<0x0E80, 0x10A0..<0x1200, 0x1E00..<0x2E80, 0xAC00..<0xD7B0, 0xFB00..<0xFDF0, 0xFE70..<0xFF00:
      false
    default: true
    }
  }
}

/// Measures words without a font at hand, from a table of its widths.
///
/// What the font has no glyph for (Arabic, Chinese, emoji …) gets a safe estimate. Kerning is left out.
struct TextMeasurer: Sendable {
  /// How much room a line of text takes.
  struct Extent: Equatable, Sendable {
    /// In points.
    var width: Double
    /// Whether some of it is not in the table, so that the real width may differ.
    var isEstimate: Bool
  }

  /// Returns how wide a text is on one line, in points.
  func width(of text: some StringProtocol, in font: Font) -> Double {
    extent(of: text, in: font).width
  }

  /// Returns how wide a text is on one line, and whether that is an estimate.
  func extent(of text: some StringProtocol, in font: Font) -> Extent {
    let glyphs = font.isBold ? GlyphWidths.bold : .regular
    var units = 0
    var isEstimate = false
    var isJoined = false
    for scalar in text.unicodeScalars {
      if let width = glyphs[scalar] {
        units += width
      } else if !scalar.isInvisible {
        isEstimate = true
        units += isJoined ? 0 : scalar.estimatedUnits
      }
      isJoined = scalar == Self.zeroWidthJoiner
    }
    return Extent(
      width: Double(units) * font.size / Double(WidthTable.unitsPerEm),
      isEstimate: isEstimate
    )
  }

  /// Makes one picture of the emoji on both sides.
  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
}

extension Unicode.Scalar {
  /// Whether it takes no room of its own: a mark on the letter before, a control, a format character.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isEmojiModifier
    }
  }

  /// A width that fonts of other scripts rarely exceed, in units of the table.
  fileprivate var estimatedUnits: Int {
    switch value {
    case 0x1F1E6...0x1F1FF: WidthTable.unitsPerEm * 5 / 8  // two of them make a flag
    case 0x1F000...0x1FBFF: WidthTable.unitsPerEm * 5 / 4
    default: WidthTable.unitsPerEm
    }
  }
}

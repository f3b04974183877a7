/// Makes any text fit for one paragraph of a drawing.
///
/// White space becomes single spaces, and what XML forbids or nobody sees is dropped. Long texts and
/// letters that are buried under marks are cut, so that the work stays bounded.
struct TextCleaner: Sendable {
  /// In grapheme clusters.
  var maximumLength = 2_000
  /// How many scalars of one grapheme cluster are kept.
  var maximumClusterLength = 24

  /// Returns the text in one line, with an ellipsis where it was cut.
  func cleaned(_ text: some StringProtocol) -> String {
    if isClean(text) { return String(text) }
    var result = ""
    var length = 0
    var needsSpace = false
    for character in text {
      if character.isBreakingSpace {
        needsSpace = !result.isEmpty
        continue
      }
      let kept = cleaned(character)
      if kept.isEmpty { continue }
      if length >= maximumLength { return result + "…" }
      if needsSpace { result += " " }
      result.unicodeScalars += kept
      length += needsSpace ? 2 : 1
      needsSpace = false
    }
    return result
  }

  /// Whether a text of common letters stays as it is, which is quickly found, and true of most.
  private func isClean(_ text: some StringProtocol) -> Bool {
    var length = 0
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      guard scalar.isCommon else { return false }
      if isAfterSpace, scalar == " " { return false }
      isAfterSpace = scalar == " "
      length += 1
    }
    return length <= maximumLength && (length == 0 || !isAfterSpace)
  }

  private func cleaned(_ character: Character) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars.prefix(maximumClusterLength) where scalar.isDrawable {
      kept.append(scalar)
    }
    return kept
  }
}

extension Character {
  /// White space at which a line may end; a no-break space is none.
  fileprivate var isBreakingSpace: Bool {
    guard isWhitespace, let first = unicodeScalars.first else { return false }
    return !Self.noBreakSpaces.contains(first)
  }

  private static let noBreakSpaces: [Unicode.Scalar] = ["\u{A0}", "\u{2007}", "\u{202F}"]
}

extension Unicode.Scalar {
  /// Whether it is a letter or sign of Latin text that is kept, and a grapheme cluster unless marks follow.
  fileprivate var isCommon: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x250, 0x2010..<0x2028: true
    default: false
    }
  }

  /// Whether XML 1.0 allows it and it could be seen or does something to what is seen.
  fileprivate var isDrawable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    case 0xAD, 0xFEFF, 0xFFF9...0xFFFB: false  // soft hyphen, BOM, interlinear marks
    case 0x202A...0x202E, 0x2066...0x2069: false  // overrides of direction, which could leak
    default: value & 0xFFFE != 0xFFFE
    }
  }
}

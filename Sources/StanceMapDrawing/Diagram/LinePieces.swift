/// A part of a text that stays on one line.
struct LinePiece: Equatable, Sendable {
  var text: String
  /// In points.
  var width: Double
  /// The width of the space behind it, which is gone where the line ends; 0 where there is none.
  var spaceAfter = 0.0
}

/// Cuts a cleaned text at the places where a line may end.
struct LinePieces: Sendable {
  var font: Font
  /// Longer pieces are cut into their grapheme clusters.
  var maximumWidth: Double

  func pieces(of text: String) -> [LinePiece] {
    let space = TextMeasurer().width(of: " ", in: font)
    var result: [LinePiece] = []
    for word in text.split(separator: " ") {
      result += pieces(ofWord: Array(word))
      if let last = result.indices.last { result[last].spaceAfter = space }
    }
    if let last = result.indices.last { result[last].spaceAfter = 0 }
    return result
  }

  private func pieces(ofWord word: [Character]) -> [LinePiece] {
    var result: [LinePiece] = []
    var start = 0
    for index in word.indices where index == word.count - 1 || isBreak(after: index, in: word) {
      result += pieces(ofPart: word[start...index])
      start = index + 1
    }
    return result
  }

  private func pieces(ofPart part: ArraySlice<Character>) -> [LinePiece] {
    let whole = piece(String(part))
    return whole.width <= maximumWidth ? [whole] : part.map { piece(String($0)) }
  }

  private func piece(_ text: String) -> LinePiece {
    LinePiece(text: text, width: TextMeasurer().width(of: text, in: font))
  }

  private func isBreak(after index: Int, in word: [Character]) -> Bool {
    guard index + 1 < word.count else { return false }
    let (this, next) = (word[index], word[index + 1])
    if this == "\u{200B}" { return true }
    if this.isBreakingMark {
      guard index > 0 else { return false }
      let previous = word[index - 1]
      return (previous.isLetter && next.isWordLike) || (previous.isNumber && next.isLetter)
    }
    return (this.isIdeographic && !next.isClosing) || (next.isIdeographic && !this.isOpening)
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber }

  fileprivate var isBreakingMark: Bool {
    switch self {
    case "-", "/", "\u{2010}", "–", "—": true
    default: false
    }
  }

  /// Whether its script ends lines between any two characters.
  fileprivate var isIdeographic: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }

  fileprivate var isOpening: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  fileprivate var isClosing: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter: true
    default: false
    }
  }
}

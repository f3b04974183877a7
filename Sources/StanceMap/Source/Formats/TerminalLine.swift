/// A line as a terminal shows it: a cell for each scalar, with the columns that it takes.
struct TerminalLine {
  struct Cell {
    /// Empty for a scalar that is shown together with the one before it.
    var text: String
    var width: Int
  }

  private(set) var cells: [Cell] = []

  /// Tabs become four blanks; what would steer the terminal becomes a sign; a carriage return at the end goes.
  init(_ line: Substring) {
    for character in line {
      let scalars = character.unicodeScalars
      if character == "\r" { continue }
      cells.append(cell(of: character))
      cells += repeatElement(Cell(text: "", width: 0), count: scalars.count - 1)
    }
  }

  private func cell(of character: Character) -> Cell {
    if character == "\t" { return Cell(text: "    ", width: 4) }
    if character.unicodeScalars.contains(where: \.steersTerminal) { return Cell(text: "\u{FFFD}", width: 1) }
    return Cell(text: String(character), width: character.unicodeScalars.map(\.columns).max() ?? 0)
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal it takes, as far as that can be known without asking the terminal.
  package var columns: Int {
    if isASCII { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide || properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Whether it is one of the East Asian characters that take two columns (UAX #11).
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

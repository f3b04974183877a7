/// Texts that somebody could put into a label to see what happens.
public enum HostileText: CaseIterable, Sendable {
  case empty, oneLetter, longWord, manyWords, flood, arabic, overrides, emoji
  case controls, marks, zeroWidth, markup, oddlyWide, lines, unassigned

  public var text: String {
    switch self {
    case .empty: ""
    case .oneLetter: "a"
    case .longWord: String(repeating: "x", count: 100_000)
    case .manyWords: String(repeating: "word ", count: 20_000)
    case .flood: "e" + String(repeating: "\u{301}", count: 100_000)
    case .arabic: "مرحبا بالعالم هذا نص طويل جدا"
    case .overrides: "\u{202E}evil\u{202C} שלום עולם"
    case .emoji: "👩‍👩‍👧‍👦👍🏽🇳🇴👩‍👩‍👧‍👦👍🏽🇳🇴 👩‍👩‍👧‍👦"
    case .controls: "a\u{0}b\u{FFFF}c\u{1B}[0m\u{85}d\u{8}"
    case .marks: "----////——"
    case .zeroWidth: "\u{200B}\u{200B}\u{FEFF}"
    case .markup: "<b>&amp;\"'</b>\\N\\l]]>"
    case .oddlyWide: "\u{FDFD}\u{12031}"
    case .lines: String(repeating: "\n", count: 10_000) + "a\r\nb\u{2028}c"
    case .unassigned: "\u{378}\u{E000}\u{10FFFD}"
    }
  }
}

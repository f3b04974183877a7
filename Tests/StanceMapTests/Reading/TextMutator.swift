/// Makes random changes to texts; the same seed makes the same changes.
struct TextMutator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The text with one to four stretches changed.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...number(below: 4) { mutate(&scalars) }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func mutate(_ scalars: inout [Unicode.Scalar]) {
    let start = number(below: scalars.count + 1)
    let end = min(scalars.count, start + number(below: 6))
    switch number(below: 6) {
    case 0: scalars.removeSubrange(start..<end)
    case 1: scalars.insert(contentsOf: scalars[start..<end], at: number(below: scalars.count + 1))
    case 2:
      scalars.insert(contentsOf: Self.snippets[number(below: Self.snippets.count)].unicodeScalars, at: start)
    case 3: scalars.removeSubrange(start...)
    default:
      let snippet = Self.snippets[number(below: Self.snippets.count)]
      scalars.replaceSubrange(start..<min(end, start + 1), with: snippet.unicodeScalars)
    }
  }

  /// What means something in YAML, and letters beyond ASCII.
  private static let snippets = [
    " ", "  ", "\n", "\n\n", "\r\n", "\t", ":", ": ", " #", "# ", "\"", "'", "''", "\\", "\\\n", "- ", "-",
    "[", "]",
    "{", "}", ",", "|", ">", "|-\n", ">+\n", "|2\n", "&a ", "*a", "!t ", "%", "@", "`", "? ", "?", "---\n",
    "...\n",
    "<<: ", "\\u00e9", "\\uD800", "é", "“", "漢", "👍🏽", "e\u{301}", "\u{FEFF}", "a", "b: c", "\n  ", "\n    ",
    "- a\n",
    "a: b\n", "0", "~", "x-", "for: ", "note: ", "quote: ", "\u{A0}",
  ]

  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

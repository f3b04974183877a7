import StanceMap

/// Makes random changes to texts; the same seed makes the same changes.
struct TextMutator {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The text with one to four stretches changed.
  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...random.index(below: 4) { mutate(&scalars) }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func mutate(_ scalars: inout [Unicode.Scalar]) {
    let start = random.index(below: scalars.count + 1)
    let end = min(scalars.count, start + random.index(below: 6))
    switch random.index(below: 6) {
    case 0: scalars.removeSubrange(start..<end)
    case 1: scalars.insert(contentsOf: scalars[start..<end], at: random.index(below: scalars.count + 1))
    case 2:
      scalars.insert(
        contentsOf: Self.snippets[random.index(below: Self.snippets.count)].unicodeScalars,
        at: start
      )
    case 3: scalars.removeSubrange(start...)
    default:
      let snippet = Self.snippets[random.index(below: Self.snippets.count)]
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
}

/// What is said of somebody's part in something bad: `is to blame`, `was not responsible`, `bore no guilt`.
struct BlamePredicate: Hashable {
  /// Whether it takes the blame away.
  var isDenied: Bool

  /// Reads what stands right after somebody; nil where it is nothing of the kind.
  init?(after end: Int, in words: SentenceWords) {
    let near = end..<min(end + 4, words.tokens.count)
    guard
      let verb = near.first(where: {
        words.classes[$0].contains(.be) || Self.bearing.contains(words.tokens[$0].folded)
      })
    else { return nil }
    let rest = verb + 1..<min(verb + 6, words.tokens.count)
    let isBe = words.classes[verb].contains(.be)
    guard
      let fault = rest.first(where: {
        isBe ? Self.isFault($0, in: words) : Self.guilt.contains(words.tokens[$0].folded)
      }),
      (verb + 1..<fault).allSatisfy({ words.mentionOf[$0] < 0 && words.tokens[$0].kind != .comma })
    else { return nil }
    isDenied = (end..<fault).contains { words.classes[$0].contains(.negation) }
  }

  private static func isFault(_ index: Int, in words: SentenceWords) -> Bool {
    switch words.tokens[index].folded {
    case "responsible", "guilty", "culpable", "answerable", "complicit": true
    case "blame": words.folded(index - 1) == "to"
    case "fault": words.folded(index - 1) == "at"
    default: false
    }
  }

  private static let bearing: Set<String> = [
    "bear", "bears", "bore", "carry", "carries", "carried", "share", "shares", "shared", "had", "has",
  ]
  private static let guilt: Set<String> = ["responsibility", "blame", "guilt", "fault"]
}

/// The sort of words between two places, runs of the same sort taken together.
struct AttributionPath {
  private(set) var whole: UInt32 = 7
  /// Without phrases and names: what divides clauses.
  private(set) var divisions: UInt32 = 3
  private(set) var commas = 0
  private(set) var verbs = 0

  private enum Step: UInt32 {
    case open, comma, relative, that, and, but, subordinator, preposition, auxiliary, quote, pause, stop,
      clitic, pronoun
    case cue, name

    var divides: Bool {
      switch self {
      case .comma, .relative, .and, .but, .subordinator, .auxiliary, .quote, .stop, .cue: true
      default: false
      }
    }
  }

  init(_ range: Range<Int>, in words: borrowing AttributionWords) {
    var last: Step?
    for index in range {
      let step = Self.step(words.kinds[index], level: words.levels[index])
      if step == .comma { commas += 1 }
      if step == .auxiliary || step == .cue { verbs += 1 }
      if step != last {
        whole = whole &* 31 &+ step.rawValue
        if step.divides { divisions = divisions &* 17 &+ step.rawValue }
      }
      last = step
    }
  }

  private static func step(_ kind: AttributionWordClass, level: UInt8) -> Step {
    switch kind {
    case .comma: .comma
    case .relative: .relative
    case .that: .that
    case .and: .and
    case .but: .but
    case .subordinator: .subordinator
    case .preposition, .by, .to: .preposition
    case .be, .have, .do, .modal: .auxiliary
    case .openQuote, .closeQuote: .quote
    case .colon, .semicolon, .dash, .openBracket, .closeBracket: .pause
    case .stop: .stop
    case .clitic: .clitic
    case .pronoun: .pronoun
    default: level > 7 ? .cue : kind == .name ? .name : .open
    }
  }
}

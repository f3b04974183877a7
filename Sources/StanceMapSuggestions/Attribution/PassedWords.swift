/// What has been passed on the way from a cue to a boundary of its content.
struct PassedWords: Sendable {
  private(set) var stops = 0
  private(set) var commas = 0
  private(set) var verbs = 0
  private(set) var hasCue = false
  private(set) var hasRelative = false
  /// How many possible boundaries came before.
  var boundaries = 0

  /// Counts the first 200 of the tokens, which bounds the time that a long quotation takes.
  mutating func pass(_ tokens: Range<Int>, in words: AttributionWords) {
    for index in tokens.prefix(200) {
      switch words.kinds[index] {
      case .comma: commas += 1
      case .stop: stops += 1
      case .be, .have, .do, .modal: verbs += 1
      case .relative: hasRelative = true
      default:
        if words.levels[index] > 7 { verbs += 1 }
        if words.levels[index] > 11 { hasCue = true }
      }
    }
  }
}

extension AttributionWords {
  /// What `answer` makes of each boundary, and of what has been passed on the way to it, forwards or backwards.
  func mapBoundaries<Answer>(
    _ boundaries: [Int],
    from start: Int,
    _ answer: (Int, PassedWords) -> Answer
  ) -> [Answer] {
    var passed = PassedWords()
    var last = start
    return boundaries.map { boundary in
      passed.pass(min(last, boundary)..<max(last, boundary), in: self)
      last = boundary
      defer { passed.boundaries += 1 }
      return answer(boundary, passed)
    }
  }
}

/// A cue where it stands in a sentence, and what its surroundings do to it.
struct CueOccurrence: Hashable, Sendable {
  enum Voice: Hashable, Sendable {
    case active
    /// `was blamed`.
    case passive
    /// `blamed by`, without `was`.
    case reducedPassive
  }

  var cue: Cue
  var form: Inflection.Form
  /// Counted from the sentence's first token.
  var token: Int
  var clause: Int
  var voice: Voice
  /// `not`, `never`, `refused to`.
  var isNegated: Bool
  /// `would`, `if`, `might`.
  var isHedged: Bool
}

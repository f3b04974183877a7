import StanceMap

/// A position that a writer takes on somebody, as one row reads it.
struct PositionReading: Hashable, Sendable {
  var rule: String
  var kind: StatementKind
  /// Index of the sentence's mentions.
  var target: Int
  /// The phrase, counted from the sentence's first token.
  var cue: Range<Int>
  var isHedged: Bool
}

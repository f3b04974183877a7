/// A reading, and how sure it is together with what else was read of the same two.
struct ScoredReading: Hashable {
  var reading: FrameReading
  /// From 0 to 1, by rules and words.
  var confidence: Double
  /// The same by the rules alone.
  var ruleConfidence: Double
}

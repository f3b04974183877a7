/// Weighs the readings of one holder and target against each other.
struct ReadingScorer {
  /// The surest reading, and how sure all of them together make it; nil without readings.
  func best(of readings: [FrameReading]) -> ScoredReading? {
    guard let best = readings.max(by: { prior(of: $0) < prior(of: $1) }) else { return nil }
    return ScoredReading(reading: best, confidence: best.cue.cue.reliability ?? prior(of: best))
  }

  private func prior(of reading: FrameReading) -> Double {
    switch (reading.frame, reading.sourcePath, reading.targetPath) {
    case (.active, .subject, .object), (.linked, .subject, .linked): 0.8
    case (.active, .coordinated, .object), (.active, .governor, .object): 0.6
    case (.active, .subject, .owner), (.active, .pronoun, .object): 0.55
    case (.adjective, _, _), (.roleOf, _, _), (.shifted, _, _), (.passive, _, _): 0.5
    case (.active, .skipping, .object), (.against, _, _), (.saysPredicate, _, _): 0.4
    case (.active, _, .object): 0.4
    default: 0.2
    }
  }
}

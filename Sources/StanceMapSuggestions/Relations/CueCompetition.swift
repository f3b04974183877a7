/// Lets each cue have one holder and one target, or several that are joined by `and`.
struct CueCompetition {
  func winners(of readings: [ScoredReading]) -> [ScoredReading] {
    var best: [Int: ScoredReading] = [:]
    for scored in readings where scored.confidence > best[scored.reading.cue.token]?.confidence ?? 0 {
      best[scored.reading.cue.token] = scored
    }
    return readings.filter { scored in
      guard let winner = best[scored.reading.cue.token]?.reading else { return false }
      let reading = scored.reading
      return (reading.source == winner.source || reading.sourcePath == .coordinated)
        && (reading.target == winner.target || reading.targetPath == .coordinated)
    }
  }
}

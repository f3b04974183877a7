/// Weighs what was read of each two mentions, and how the words around speak for it.
struct RelationScorer {
  var scorer = PairScorer.standard
  /// Pairs that the rules hold for less probable are not looked at further.
  var leastProbability = 0.2

  /// The surest reading of each holder and target, with the confidence of all of them together.
  func scored(_ pairs: [PairReadings], in sentence: AnalysedSentence) -> [ScoredReading] {
    guard !pairs.isEmpty else { return [] }
    let features = PairFeatures(sentence)
    var places: [Int: Int] = [:]
    var joined: [(p: Int, q: Int, readings: [FrameReading])] = []
    for pair in pairs {
      let (p, q) = (min(pair.source, pair.target), max(pair.source, pair.target))
      let key = p * sentence.words.mentions.count + q
      if let place = places[key] {
        joined[place].readings += pair.readings
      } else {
        places[key] = joined.count
        joined.append((p, q, pair.readings))
      }
    }
    return joined.flatMap { scored($0.p, $0.q, $0.readings, features) }
  }

  /// An estimate, since the corpus has too few of them to count.
  private static let plainConfidence = 0.6

  private func scored(
    _ p: Int,
    _ q: Int,
    _ readings: [FrameReading],
    _ features: PairFeatures
  ) -> [ScoredReading] {
    let rows = PairRows(p, q, readings: readings, features: features, withWords: false)
    let ruled = scorer.outcomes(of: rows, rulesOnly: true)
    guard
      1 - ruled.probabilities[0] >= leastProbability
        || readings.contains(where: { $0.cue.cue.reliability != nil || $0.isPlain })
    else { return [] }
    let outcomes = scorer.outcomes(of: PairRows(p, q, readings: readings, features: features))
    return [(p, [PairLabel.pSupportsQ, .pOpposesQ]), (q, [.qSupportsP, .qOpposesP])].compactMap {
      source,
      labels in
      let own = readings.filter { $0.source == source }
      if let plain = own.first(where: \.isPlain) {
        let confidence = plain.cue.cue.reliability ?? Self.plainConfidence
        return ScoredReading(reading: plain, confidence: confidence, ruleConfidence: confidence)
      }
      let label =
        outcomes.probabilities[labels[0].rawValue] > outcomes.probabilities[labels[1].rawValue]
        ? labels[0] : labels[1]
      guard let best = surest(own, sign: label == labels[0] ? 1 : -1) else { return nil }
      return ScoredReading(
        reading: best,
        confidence: best.cue.cue.reliability ?? scorer.confidence(in: label, outcomes),
        ruleConfidence: scorer.confidence(in: label, ruled, rulesOnly: true)
      )
    }
  }

  /// The reading that makes the strongest case by itself, of those for a sign.
  private func surest(_ readings: [FrameReading], sign: Int) -> FrameReading? {
    func weight(_ reading: FrameReading) -> Double {
      let outcomes = scorer.rules.outcomes(
        of: PairRows.rows(ReadingFeatures.features(of: [reading]), bits: PairRows.ruleBits)
      )
      return sign > 0 ? outcomes.support : outcomes.oppose
    }
    return readings.filter { $0.sign == sign }.max { weight($0) < weight($1) }
  }
}

extension FrameReading {
  /// Whether it says in plain words that somebody is, or is not, to blame: too rare in the corpus to be learned.
  fileprivate var isPlain: Bool {
    if frame == .saysBlame { return true }
    guard [.active, .linked, .passive, .reducedPassive].contains(frame), sourceGap <= 12, targetGap <= 12,
      ![sourcePath, targetPath].contains(where: { [.skipping, .far, .modifier].contains($0) })
    else { return false }
    return cue.isNegated ? cue.cue.absolvesWhenDenied : cue.cue.meaning == .absolve
  }
}

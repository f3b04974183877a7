/// What the frames read, as features; all that the rules alone go by.
enum ReadingFeatures {
  static func features(of readings: [FrameReading]) -> [FeatureHash] {
    var found = readings.flatMap(features)
    found.append(FeatureHash("count").with(min(4, readings.count)))
    return found
  }

  /// The traits of one reading, from the general to the special.
  private static func features(of reading: FrameReading) -> [FeatureHash] {
    let frame = FeatureHash(reading.frame.rawValue).with(reading.sign)
    let lemma = FeatureHash(reading.cue.cue.lemma)
    let meaning = FeatureHash(reading.cue.cue.meaning.rawValue)
    let (source, target) = (
      FeatureHash(reading.sourcePath.rawValue), FeatureHash(reading.targetPath.rawValue)
    )
    let (sourceGap, targetGap) = (bucket(reading.sourceGap), bucket(reading.targetGap))
    let sign = FeatureHash("r").with(reading.sign)
    var found = [
      frame, frame.with(1).with(source), frame.with(2).with(target), frame.with(source).with(target),
      frame.with(3).with(lemma), sign.with(lemma), frame.with(4).with(meaning), frame.with(5).with(sourceGap),
      frame.with(6).with(targetGap), sign.with(lemma).with(isTight(reading) ? 1 : 0),
      source.with(7).with(sourceGap),
      target.with(8).with(targetGap), sign.with(meaning).with(source).with(target),
      frame.with(9).with(FeatureHash(reading.cue.cue.part.rawValue)).with(Int(reading.cue.form.rawValue)),
    ]
    if reading.cue.isNegated { found.append(frame.with(10)) }
    if reading.cue.isHedged { found.append(frame.with(11)) }
    return found
  }

  private static func isTight(_ reading: FrameReading) -> Bool {
    [.object, .linked].contains(reading.targetPath)
      && [.subject, .coordinated, .governor, .pronoun, .head].contains(reading.sourcePath)
  }

  private static func bucket(_ gap: Int) -> Int {
    [0, 1, 3, 6, 12].firstIndex { gap <= $0 } ?? 5
  }
}

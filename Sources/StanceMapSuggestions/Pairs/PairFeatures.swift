/// The features of two names in a sentence.
///
/// What is told of the first and the second name counts once for each direction, with the direction
/// mixed in; what is told of holder and target counts as it is. So a mirrored sentence teaches both.
struct PairFeatures {
  let sentence: AnalysedSentence
  let masked: MaskedSentence
  let scene: SceneFeatures

  init(_ sentence: AnalysedSentence) {
    self.sentence = sentence
    masked = MaskedSentence(sentence)
    scene = SceneFeatures(sentence: sentence, masked: masked)
  }

  /// What is told of two mentions in the order of the text.
  func ordered(_ first: Int, _ second: Int) -> [FeatureHash] {
    var features = ZoneFeatures(masked: masked, first: masked.unitOf[first], second: masked.unitOf[second])
    features.collect()
    var path = PathFeatures(sentence: sentence, masked: masked, first: first, second: second)
    path.collect()
    return features.found + path.found
  }

  /// What is told of a holder and a target.
  ///
  /// - Parameter readings: of these two, in this direction.
  func directed(_ source: Int, _ target: Int, readings: [FrameReading]) -> [FeatureHash] {
    var features = RoleFeatures(sentence: sentence, masked: masked)
    features.collect(source, FeatureHash("S"), other: target)
    features.collect(target, FeatureHash("T"), other: source)
    return features.found + ReadingFeatures.features(of: readings)
  }
}

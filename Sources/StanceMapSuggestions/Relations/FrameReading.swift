/// A cue with a holder and a target, as one frame reads them.
struct FrameReading: Hashable, Sendable {
  var frame: Frame
  var cue: CueOccurrence
  /// Indices of the sentence's mentions.
  var source: Int
  var target: Int
  var sourcePath: Path
  var targetPath: Path
  /// 1 for, -1 against.
  var sign: Int
  /// Tokens between the cue and either mention, capped.
  var sourceGap: Int
  var targetGap: Int
}

/// Reads everything that a sentence says of one mention's position on another.
struct PairReader {
  let frames: FrameReader
  let speech: SpeechReader
  /// How far from either mention a cue may stand, in tokens.
  var reach = 40

  init(_ sentence: AnalysedSentence) {
    frames = FrameReader(sentence)
    speech = SpeechReader(frames)
  }

  private var sentence: AnalysedSentence { frames.sentence }

  /// All readings for a pair, in both directions, in the order of their cues.
  func readings(_ first: Int, _ second: Int) -> [FrameReading] {
    let (p, q) = (sentence.words.mentions[first].tokens, sentence.words.mentions[second].tokens)
    let reached = min(p.lowerBound, q.lowerBound) - reach..<max(p.upperBound, q.upperBound) + reach
    var readings: [FrameReading] = []
    for cue in cues(in: reached) {
      for (source, target) in [(first, second), (second, first)] {
        if let reading = frames.reading(of: cue, source: source, target: target) { readings.append(reading) }
        readings += speech.readings(of: cue, source: source, target: target)
      }
    }
    if readings.isEmpty, let reading = colouring(first, second, p, q) { readings.append(reading) }
    return readings
  }

  private func cues(in range: Range<Int>) -> ArraySlice<CueOccurrence> {
    let cues = sentence.cues
    let start = cues.partitioningIndex { $0.token >= range.lowerBound }
    let end = cues.partitioningIndex { $0.token >= range.upperBound }
    return cues[start..<end]
  }

  private func colouring(_ first: Int, _ second: Int, _ p: Range<Int>, _ q: Range<Int>) -> FrameReading? {
    let (source, target) = p.lowerBound < q.lowerBound ? (first, second) : (second, first)
    let between = min(p.upperBound, q.upperBound)..<max(p.lowerBound, q.lowerBound)
    guard !between.isEmpty, speech.sign(of: between) != 0,
      let cue = cues(in: between).first(where: { $0.cue.meaning.sign != 0 })
    else {
      return nil
    }
    return frames.make(.colouring, cue, source, target, sign: speech.sign(of: between))
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil too.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The readings of a whole sentence, gathered by holder and target.
struct PairReadings: Hashable {
  /// Indices of the sentence's mentions.
  var source: Int
  var target: Int
  var readings: [FrameReading]
}

/// Reads a sentence cue by cue, looking at the few mentions next to each.
struct RelationReader {
  /// How many mentions on either side of a cue are looked at.
  var width = 3
  /// How far from a cue they may stand, in tokens.
  var reach = 40

  /// Holders and targets with what was read of them, in the order of the mentions; time is linear in the sentence.
  func pairs(in sentence: AnalysedSentence) -> [PairReadings] {
    let frames = FrameReader(sentence)
    let speech = SpeechReader(frames)
    let mentions = sentence.words.mentions
    var found: [Int: PairReadings] = [:]
    for cue in sentence.cues {
      let near = candidates(around: cue.token, mentions)
      for source in near {
        for target in near where source != target && mentions[source].referent != mentions[target].referent {
          let readings =
            [frames.reading(of: cue, source: source, target: target)].compactMap(\.self)
            + speech.readings(of: cue, source: source, target: target)
          guard !readings.isEmpty else { continue }
          found[
            source * mentions.count + target,
            default: PairReadings(source: source, target: target, readings: [])
          ].readings += readings
        }
      }
    }
    return found.values.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  private func candidates(around token: Int, _ mentions: [Mention]) -> Range<Int> {
    let next = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    var (start, end) = (next, next)
    while start > 0, next - start < width, token - mentions[start - 1].tokens.upperBound <= reach {
      start -= 1
    }
    while end < mentions.count, end - next < width, mentions[end].tokens.lowerBound - token <= reach {
      end += 1
    }
    return start..<end
  }
}

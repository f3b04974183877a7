/// A possible cue and what stands around it.
package struct CueContext: Sendable {
  package let cue: Int
  let sentence: Range<Int>
  let paragraph: Range<Int>
  /// The first token of the verb group: `had` of `had also said`.
  package let start: Int
  /// The auxiliaries, negations and the `to` of the group, as one hash; 0 for none.
  let auxiliaries: UInt32
  let isQuoted: Bool
  /// Ending, whether there are auxiliaries, and whether a possessive comes first.
  let form: UInt32

  package init(cue: Int, in words: borrowing AttributionWords) {
    self.cue = cue
    sentence = words.sentence(at: cue)
    paragraph = words.paragraph(at: cue)
    isQuoted = words.quotes[cue] > 0
    var start = cue
    var auxiliaries: UInt32 = 0
    while start > sentence.lowerBound, cue - start < 6 {
      let kind = words.kind(start - 1)
      if kind.isAuxiliary || kind == .negation || kind == .to {
        auxiliaries = auxiliaries &* 31 &+ words.word(start - 1)
      } else if kind != .adverb && kind != .ly {
        break
      }
      start -= 1
    }
    self.start = start
    self.auxiliaries = auxiliaries
    form =
      UInt32(words.hashes[cue].ending.rawValue) | UInt32(auxiliaries != 0) << 3
      | UInt32(words.kind(start - 1) == .clitic) << 4
  }
}

// MARK: - Is it a cue?

extension AttributionWords {
  package func cueFeatures(of context: CueContext, into features: inout FeatureList) {
    let cue = context.cue
    let (word, stem, level) = (self.word(cue), self.stem(cue), self.level(cue))
    let ending = UInt32(hashes[cue].ending.rawValue)
    let quoted = UInt32(context.isQuoted)
    let heading = UInt32(headings[sentenceOf[cue]])
    let (before, twoBefore, after, twoAfter) = (sort(cue - 1), sort(cue - 2), sort(cue + 1), sort(cue + 2))
    features.begin()
    // The word.
    features.add()
    features.add(word)
    features.add(stem)
    features.add(stem, quoted)
    features.add(stem, heading, ending)
    features.add(stem, context.auxiliaries, ending)
    features.add(context.auxiliaries, level, ending)
    features.add(level, quoted, heading)
    features.add(UInt32(capitals[cue]), level, heading)
    features.add(level, UInt32(context.sentence.lowerBound == cue), ending)
    // Its neighbours.
    features.add(word, self.word(cue - 1))
    features.add(word, self.word(cue + 1))
    features.add(word, before, after)
    features.add(stem, before)
    features.add(stem, after)
    features.add(stem, before, after)
    features.add(stem, after, twoAfter)
    features.add(stem, before, twoBefore)
    features.add(stem, self.word(cue + 2))
    features.add(stem, self.word(cue - 2))
    features.add(stem, after, self.word(cue + 2))
    features.add(ending, before, twoBefore)
    features.add(ending, after, twoAfter)
    features.add(self.word(cue - 1))
    features.add(self.word(cue + 1))
    features.add(ending, self.word(cue + 1), self.word(cue + 2))
    features.add(ending, self.word(cue - 2), self.word(cue - 1))
    features.add(ending, self.word(cue + 1), level)
    features.add(level, before, after)
    features.add(level, self.word(cue - 1))
    features.add(level, self.word(cue + 1))
    features.add(twoBefore, before, after)
    features.add(before, after, twoAfter)
    // The likely subject.
    let subject = context.start - 1
    features.add(stem, sort(subject))
    features.add(ending, sort(subject), UInt32(context.auxiliaries != 0))
    features.add(self.stem(subject), level / 3)
    features.add(self.word(subject), self.word(subject - 1))
    // What follows, and other cues before.
    let ahead = opening(after: context)
    features.add(stem, ahead)
    features.add(level, ahead, before)
    let (distance, other) = earlierCue(before: context)
    features.add(stem, distance)
    features.add(level, distance, quoted)
    features.add(stem, other)
    features.add(distance, ending, other)
    let isLast = cue + 1 == context.sentence.upperBound || kind(cue + 1).isMark
    features.add(stem, isLast ? UInt32(kind(cue + 1).rawValue) : 0, UInt32(kind(subject).rawValue))
    features.add(stem, UInt32(hasQuoteMark(near: context)), quoted)
  }

  /// What opens a content within six tokens: `that`, a quotation, an infinitive, a colon.
  private func opening(after context: CueContext) -> UInt32 {
    let first = context.cue + 1
    for index in first..<max(first, min(context.sentence.upperBound, first + 6)) {
      switch kind(index) {
      case .that, .openQuote, .to, .colon, .subordinator, .stop:
        return UInt32(kind(index).rawValue) | UInt32(index == first) << 6
      default: continue
      }
    }
    return 0
  }

  /// How far to the left a likely cue stands in the sentence, and its stem.
  private func earlierCue(before context: CueContext) -> (distance: UInt32, stem: UInt32) {
    let low = max(context.sentence.lowerBound, context.cue - 20)
    for index in (low..<context.cue).reversed() where levels[index] > 8 {
      return (min(3, UInt32(context.cue - 1 - index) / 3 + 1), stem(index))
    }
    return (0, 0)
  }

  private func hasQuoteMark(near context: CueContext) -> Bool {
    let low = max(context.paragraph.lowerBound, context.cue - 10)
    let high = min(context.paragraph.upperBound, context.cue + 8)
    return (low..<high).contains { kinds[$0] == .openQuote || kinds[$0] == .closeQuote }
  }
}

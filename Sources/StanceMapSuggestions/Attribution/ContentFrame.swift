/// On which side of cue and source the content stands.
package enum ContentFrame: Int, CaseIterable, Hashable, Sendable {
  /// `She said that …`
  case after
  /// `…, she said.`
  case before
  /// `“…,” she said, “…”`
  case around
}

/// A cue with its source, before it is known what was said.
package struct SourcedCue: Sendable {
  let context: CueContext
  package let source: Range<Int>?
  /// Where what stands before may end at the latest.
  package let left: Int
  /// Where what stands after may begin, as a rule.
  let right: Int
  /// 0 for no source, 1 for one before the cue, 2 for one after it.
  let side: UInt32

  package init(context: CueContext, source: Range<Int>?) {
    self.context = context
    self.source = source
    let isLeft = source.map { $0.lowerBound < context.cue } ?? false
    let isRight = source.map { $0.lowerBound > context.cue } ?? false
    left = isLeft ? min(context.start, source?.lowerBound ?? context.start) : context.start
    right = isRight ? max(context.cue + 1, source?.upperBound ?? 0) : context.cue + 1
    side = isLeft ? 1 : isRight ? 2 : 0
  }
}

extension AttributionWords {
  /// What `answer` makes of the features of each frame.
  @discardableResult
  package func mapFrames<Answer>(of sourced: SourcedCue, _ answer: (FeatureList) -> Answer) -> [Answer] {
    var features = FeatureList()
    return ContentFrame.allCases.map { frame in
      addFeatures(of: frame, of: sourced, to: &features)
      return answer(features)
    }
  }

  private func addFeatures(of frame: ContentFrame, of sourced: SourcedCue, to features: inout FeatureList) {
    let context = sourced.context
    let stem = self.stem(context.cue)
    let place = UInt32(frame.rawValue) | sourced.side << 4
    let (before, after) = (sort(sourced.left - 1), sort(sourced.right))
    let startsSentence = UInt32(sourced.left == context.sentence.lowerBound)
    let marks = quoteMarks(around: sourced)
    features.begin()
    features.add(place)
    features.add(place, stem)
    features.add(place, context.form)
    features.add(place, context.auxiliaries)
    features.add(place, before)
    features.add(place, before, sort(sourced.left - 2))
    features.add(place, after)
    features.add(place, after, sort(sourced.right + 1))
    features.add(place, word(sourced.right))
    features.add(place, word(sourced.right), word(sourced.right + 1))
    features.add(place, word(context.cue + 1))
    features.add(place, word(sourced.left - 1))
    features.add(place, startsSentence)
    features.add(place, startsSentence, after)
    features.add(place, before, after)
    features.add(place, before, startsSentence | context.form << 4)
    features.add(place, stem, after)
    features.add(place, stem, before)
    features.add(place, stem, context.form)
    features.add(place, stem, context.auxiliaries)
    features.add(place, context.form, before)
    features.add(place, context.form, after)
    features.add(place, context.auxiliaries, after)
    features.add(place, marks)
    features.add(place, marks, before)
    features.add(place, marks, stem)
    features.add(place, marks | paragraphMarks(of: context) << 6, after)
    features.add(place, UInt32(length: sourced.left - context.sentence.lowerBound), before)
    features.add(place, UInt32(length: context.sentence.upperBound - sourced.right), after)
    features.add(place, level(context.cue), after)
    features.add(place, UInt32(headings[sentenceOf[context.cue]]), after)
  }

  /// Whether a quotation ends just before, and where the next one begins: at once, in the sentence, right after it.
  private func quoteMarks(around sourced: SourcedCue) -> UInt32 {
    let context = sourced.context
    let low = max(context.paragraph.lowerBound, sourced.left - 3)
    let endsBefore = !context.isQuoted && (low..<max(low, sourced.left)).contains { quotes[$0] > 0 }
    var next: UInt32 = 0
    let high = min(context.paragraph.upperBound, sourced.right + 30, context.sentence.upperBound + 1)
    for index in sourced.right..<max(sourced.right, high) where kinds[index] == .openQuote {
      next = index >= context.sentence.upperBound ? 3 : index - sourced.right < 2 ? 1 : 2
      break
    }
    return UInt32(endsBefore) | next << 2
  }

  private func paragraphMarks(of context: CueContext) -> UInt32 {
    UInt32(quotes[context.paragraph.lowerBound] > 0) | UInt32(context.isQuoted) << 1
  }
}

/// Reads what somebody says of somebody else: `S says T is …`, `“… T …”, said S`, `S calls T …`.
struct SpeechReader {
  let sentence: AnalysedSentence
  let frames: FrameReader
  /// For each token, the sum of the signs of the cues before it; negated ones turned.
  private let signs: [Int]

  init(_ frames: FrameReader) {
    self.frames = frames
    sentence = frames.sentence
    var signs = [Int](repeating: 0, count: sentence.words.tokens.count + 1)
    for cue in sentence.cues {
      signs[cue.token + 1] += cue.cue.meaning.sign * (cue.isNegated ? -1 : 1)
    }
    for index in sentence.words.tokens.indices { signs[index + 1] += signs[index] }
    self.signs = signs
  }

  private var words: SentenceWords { sentence.words }

  /// The sum of the signs in a range of tokens.
  func sign(of range: Range<Int>) -> Int {
    (signs[range.upperBound] - signs[range.lowerBound]).signum()
  }

  func readings(of cue: CueOccurrence, source: Int, target: Int) -> [FrameReading] {
    let (s, t) = (words.mentions[source].tokens, words.mentions[target].tokens)
    guard !s.overlaps(t), cue.cue.part == .verb else { return [] }
    switch cue.cue.meaning {
    case .call: return calls(cue, s, t, source, target)
    case .say: return says(cue, s, t, source, target)
    default: return []
    }
  }

  private func calls(
    _ cue: CueOccurrence,
    _ s: Range<Int>,
    _ t: Range<Int>,
    _ source: Int,
    _ target: Int
  ) -> [FrameReading] {
    guard s.upperBound <= cue.token, t.lowerBound > cue.token, t.lowerBound - cue.token <= 6 else {
      return []
    }
    let sign = sign(of: t.upperBound..<min(t.upperBound + 10, words.tokens.count))
    return sign == 0 ? [] : [frames.make(.calls, cue, source, target, sign: sign)]
  }

  private func says(
    _ cue: CueOccurrence,
    _ s: Range<Int>,
    _ t: Range<Int>,
    _ source: Int,
    _ target: Int
  ) -> [FrameReading] {
    let v = cue.token
    let end = words.tokens.count
    if s.upperBound <= v, v - s.upperBound <= 4 || isSubject(source, of: cue) {
      if t.lowerBound > v { return [after(cue, t, source, target, v + 1..<end)].compactMap(\.self) }
      if t.upperBound <= s.lowerBound {
        return [quote(cue, source, target, 0..<s.lowerBound)].compactMap(\.self)
      }
      return []
    }
    // `…, said S`
    guard s.lowerBound > v, s.lowerBound - v <= 4, t.upperBound <= v else { return [] }
    return [quote(cue, source, target, 0..<v)].compactMap(\.self)
  }

  private func isSubject(_ mention: Int, of cue: CueOccurrence) -> Bool {
    [.subject, .coordinated, .head, .pronoun].contains(frames.paths.path(back: mention, from: cue.token))
  }

  private func after(
    _ cue: CueOccurrence,
    _ t: Range<Int>,
    _ source: Int,
    _ target: Int,
    _ content: Range<Int>
  ) -> FrameReading? {
    if let blame = BlamePredicate(after: t.upperBound, in: words) {
      let isDenied = blame.isDenied != (cue.cue.lemma == "deny")
      return frames.make(.saysBlame, cue, source, target, sign: isDenied ? 1 : -1)
    }
    if let sign = predicate(of: t) { return frames.make(.saysPredicate, cue, source, target, sign: sign) }
    let near = max(content.lowerBound, t.lowerBound - 12)..<min(content.upperBound, t.upperBound + 12)
    let sign = sign(of: near)
    return sign == 0 ? nil : frames.make(.saysAbout, cue, source, target, sign: sign)
  }

  private func quote(
    _ cue: CueOccurrence,
    _ source: Int,
    _ target: Int,
    _ content: Range<Int>
  ) -> FrameReading? {
    let sign = sign(of: content)
    return sign == 0 ? nil : frames.make(.quoteAbout, cue, source, target, sign: sign)
  }

  /// What is said of a mention that is a subject: `T is a disgrace`, `T's plan would be a failure`.
  private func predicate(of range: Range<Int>) -> Int? {
    let next = range.upperBound..<min(range.upperBound + 4, words.tokens.count)
    guard let verb = next.first(where: { !words.classes[$0].isDisjoint(with: .auxiliary) }) else {
      return nil
    }
    let sign = sign(of: verb..<min(verb + 8, words.tokens.count))
    return sign == 0 ? nil : sign
  }
}

/// Reads a cue with a holder and a target.
struct FrameReader {
  let sentence: AnalysedSentence
  let paths: PathFinder

  init(_ sentence: AnalysedSentence) {
    self.sentence = sentence
    paths = PathFinder(sentence)
  }

  var words: SentenceWords { sentence.words }

  /// The frame in which a cue makes `source` hold something about `target`; nil where there is none.
  func reading(of cue: CueOccurrence, source: Int, target: Int) -> FrameReading? {
    let (s, t) = (words.mentions[source].tokens, words.mentions[target].tokens)
    let v = cue.token
    guard !s.overlaps(t), !s.contains(v), !t.contains(v) else { return nil }
    let frame: Frame?
    switch cue.cue.part {
    case .verb: frame = verbFrame(cue, s, t, source, target)
    case .noun: frame = nounFrame(cue, s, t)
    case .role: frame = roleFrame(cue, s, t)
    case .adjective: frame = adjectiveFrame(cue, s, t)
    case .preposition: frame = s.upperBound <= v && t.lowerBound > v && t.lowerBound - v <= 8 ? .against : nil
    }
    guard let frame else { return nil }
    return make(frame, cue, source, target, sign: cue.cue.meaning.sign * (flips(cue) ? -1 : 1))
  }

  func make(_ frame: Frame, _ cue: CueOccurrence, _ source: Int, _ target: Int, sign: Int) -> FrameReading {
    FrameReading(
      frame: frame,
      cue: cue,
      source: source,
      target: target,
      sourcePath: path(to: source, from: cue),
      targetPath: path(to: target, from: cue),
      sign: sign,
      sourceGap: gap(source, cue.token),
      targetGap: gap(target, cue.token)
    )
  }

  /// Not to support is to oppose; not to blame is nothing that follows.
  private func flips(_ cue: CueOccurrence) -> Bool {
    cue.isNegated && cue.cue.meaning.sign > 0
  }

  private func path(to mention: Int, from cue: CueOccurrence) -> Path {
    words.mentions[mention].tokens.lowerBound < cue.token
      ? paths.path(back: mention, from: cue.token)
      : paths.path(ahead: mention, from: cue.token, links: cue.cue.links, topics: cue.cue.topics)
  }

  private func gap(_ mention: Int, _ token: Int) -> Int {
    let range = words.mentions[mention].tokens
    return min(60, range.lowerBound > token ? range.lowerBound - token - 1 : token - range.upperBound)
  }

  // MARK: Verbs

  private func verbFrame(
    _ cue: CueOccurrence,
    _ s: Range<Int>,
    _ t: Range<Int>,
    _ source: Int,
    _ target: Int
  ) -> Frame? {
    let v = cue.token
    guard cue.cue.meaning != .say, cue.cue.meaning != .call else { return nil }
    if s.upperBound <= v, t.lowerBound > v {
      guard cue.voice == .active, hasLink(cue) else { return nil }
      if cue.cue.meaning == .blame, paths.preposition(before: t.lowerBound) == "on", t.lowerBound - v > 2 {
        return .shifted
      }
      return cue.cue.links.isEmpty ? .active : .linked
    }
    if t.upperBound <= v, s.lowerBound > v {
      guard cue.voice != .active, isAfterBy(s, cue) else { return nil }
      return cue.voice == .passive ? .passive : .reducedPassive
    }
    if s.lowerBound > v, t.lowerBound > v { return openingFrame(cue, s, t) }
    return closingFrame(cue, s, t)
  }

  private func hasLink(_ cue: CueOccurrence) -> Bool {
    cue.cue.links.isEmpty || (1...3).contains { cue.cue.links.contains(words.folded(cue.token + $0)) }
  }

  /// Whether `by` stands between the cue and the mention, with few words on either side.
  private func isAfterBy(_ range: Range<Int>, _ cue: CueOccurrence) -> Bool {
    let near = cue.token + 1..<min(cue.token + 7, words.tokens.count)
    guard let by = near.first(where: { words.tokens[$0].folded == "by" }) else { return false }
    return range.lowerBound > by && range.lowerBound - by <= 8
  }

  private func openingFrame(_ cue: CueOccurrence, _ s: Range<Int>, _ t: Range<Int>) -> Frame? {
    let opens = sentence.clauses[cue.clause].start == 0 && cue.token <= 3
    guard opens else { return nil }
    if cue.form == .gerund, t.lowerBound < s.lowerBound, t.lowerBound - cue.token <= 8 {
      return .openingParticiple
    }
    if cue.voice == .reducedPassive, s.lowerBound < t.lowerBound, isAfterBy(s, cue) { return .openingPassive }
    return nil
  }

  /// Both before the cue: `T, whom S V`, `T said S V him`, `S and T V`.
  private func closingFrame(_ cue: CueOccurrence, _ s: Range<Int>, _ t: Range<Int>) -> Frame? {
    let v = cue.token
    guard v - max(s.upperBound, t.upperBound) <= 12 else { return nil }
    if cue.cue.meaning == .clash
      || (1...3).contains(where: { ["each", "another"].contains(words.folded(v + $0)) })
    {
      return .mutual
    }
    guard cue.voice == .active, t.upperBound <= s.lowerBound else {
      return v - max(s.upperBound, t.upperBound) <= 4 ? .trailing : nil
    }
    if (t.upperBound..<s.lowerBound).contains(where: {
      ["whom", "who", "that"].contains(words.tokens[$0].folded)
    }),
      s.lowerBound - t.upperBound <= 4
    {
      return .fronted
    }
    if (1...2).contains(where: { words.wordClass(v + $0).contains(.objectPronoun) }) { return .resumed }
    return v - s.upperBound <= 4 ? .trailing : nil
  }

  // MARK: Nouns, roles, adjectives

  private static let toTarget: Set<String> = [
    "of", "on", "against", "toward", "towards", "to", "for", "with", "over", "about", "in", "at", "between",
  ]
  private static let fromHolder: Set<String> = ["by", "from"]

  private func nounFrame(_ cue: CueOccurrence, _ s: Range<Int>, _ t: Range<Int>) -> Frame? {
    let v = cue.token
    let next = (1...2).map { words.folded(v + $0) }
    if t.lowerBound > v, next.contains(where: Self.toTarget.contains) {
      if s.upperBound <= v {
        return paths.isPossessive(s) && v - s.upperBound <= 4 ? .ownedNoun : .carriedNoun
      }
      if s.lowerBound > t.upperBound, ["by", "from"].contains(paths.preposition(before: s.lowerBound) ?? "") {
        return .nounByHolder
      }
    }
    if s.lowerBound > v, next.contains(where: Self.fromHolder.contains) {
      if t.upperBound <= v { return .receivedNoun }
      if t.lowerBound > s.upperBound { return .nounByHolder }
    }
    if s.upperBound <= v, t.lowerBound > v, paths.isPossessive(s), v - s.upperBound <= 3,
      t.lowerBound - v <= 8
    {
      return .nounNearby
    }
    return nil
  }

  private func roleFrame(_ cue: CueOccurrence, _ s: Range<Int>, _ t: Range<Int>) -> Frame? {
    let v = cue.token
    if words.folded(v + 1) == "of", t.lowerBound > v, t.lowerBound - v <= 8 {
      return s.upperBound <= v || s.lowerBound > t.upperBound ? .roleOf : nil
    }
    guard t.upperBound <= v, v - t.upperBound <= 4 else { return nil }
    if s.lowerBound > v, s.lowerBound - v <= 6 { return .ownedRole }
    return s.upperBound < t.lowerBound && (paths.isPossessive(t) || t.upperBound == v) ? .isRole : nil
  }

  private func adjectiveFrame(_ cue: CueOccurrence, _ s: Range<Int>, _ t: Range<Int>) -> Frame? {
    let v = cue.token
    guard [.oppose, .support].contains(cue.cue.meaning), s.upperBound <= v, t.lowerBound > v,
      t.lowerBound - v <= 10
    else { return nil }
    return Self.toTarget.contains(words.folded(v + 1)) ? .adjective : nil
  }
}

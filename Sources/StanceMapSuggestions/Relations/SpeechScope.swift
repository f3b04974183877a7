/// Who tells what a cue says: `A says that B blames C`.
struct SpeechScope: Hashable, Sendable {
  /// The index of the mention that speaks.
  var speaker: Int
  /// The speaker and the verb of saying.
  var tokens: Range<Int>

  init?(of cue: CueOccurrence, in sentence: AnalysedSentence) {
    guard
      let found = Self.telling(clauseOf: cue.token, in: sentence) ?? Self.quoted(at: cue.token, in: sentence)
    else { return nil }
    self = found
  }

  private init(speaker: Int, tokens: Range<Int>) {
    self.speaker = speaker
    self.tokens = tokens
  }

  /// The verb of saying that opens the clause of a token, or a clause that holds it.
  private static func telling(clauseOf token: Int, in sentence: AnalysedSentence) -> SpeechScope? {
    var clause: Int? = sentence.membership[token]
    var steps = 0
    while let current = clause, steps < 8 {
      let start = sentence.clauses[current].start
      if sentence.clauses[current].kind == .content, let scope = scope(verb: start - 1, in: sentence),
        scope.tokens.upperBound <= token
      {
        return scope
      }
      clause = sentence.clauses[current].parent
      steps += 1
    }
    return nil
  }

  /// How far from a token the ends of its quotation are looked for, so that the work for each cue is bounded.
  private static let reach = 120

  /// Who is quoted where a token stands: the subject of the nearest verb of saying outside the quotation.
  static func quoted(at token: Int, in sentence: AnalysedSentence) -> SpeechScope? {
    let words = sentence.words
    guard let quotation = words.tokens[token].quotation else { return nil }
    var after = token
    while after < words.tokens.count, after - token < reach, words.tokens[after].quotation == quotation {
      after += 1
    }
    for verb in after..<min(after + 8, words.tokens.count)
    where words.isSaying(verb) && !words.tokens[verb].isQuoted {
      if let scope = scope(verb: verb, in: sentence) { return scope }
    }
    var before = token
    while before > 0, token - before < reach, words.tokens[before - 1].quotation == quotation { before -= 1 }
    for verb in (max(0, before - 6)..<before).reversed()
    where words.isSaying(verb) && !words.tokens[verb].isQuoted {
      if let scope = scope(verb: verb, in: sentence) { return scope }
    }
    return nil
  }

  /// A verb of saying with the mention before it, or right after it.
  private static func scope(verb: Int, in sentence: AnalysedSentence) -> SpeechScope? {
    let words = sentence.words
    guard verb >= 0, words.isSaying(verb) else { return nil }
    for index in (max(0, verb - 6)..<verb).reversed() where words.mentionOf[index] >= 0 {
      let mention = words.mentionOf[index]
      return SpeechScope(speaker: mention, tokens: words.mentions[mention].tokens.lowerBound..<verb + 1)
    }
    for index in verb + 1..<min(verb + 4, words.tokens.count) where words.mentionOf[index] >= 0 {
      let mention = words.mentionOf[index]
      return SpeechScope(speaker: mention, tokens: verb..<words.mentions[mention].tokens.upperBound)
    }
    return nil
  }
}
